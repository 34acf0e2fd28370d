/** 도시명 표기: cities without a place, and a name taught once that 정리 then carries through the ledger, and back. */
import { type PlacesState, placesState, type Untaught } from '../../shared/ledger/alike-places.ts';
import { HISTORY, SPELLINGS, TRASH } from '../../shared/ledger/layout.ts';
import { ownPartner, spellingFor } from '../../shared/ledger/learn-spelling.ts';
import type { StoredPair } from '../../shared/ledger/stored.ts';
import { spellingOf } from '../../shared/ledger/typed.ts';
import { type Spelling, spelling } from '../../shared/record/envelope.ts';
import { newSpellings } from './capture.ts';
import { personNow } from './change-events.ts';
import { LedgerError } from './errors.ts';
import { read, rowRange } from './grid.ts';
import { historyRow } from './history.ts';
import { writePair } from './machine-rows.ts';
import { parseBody } from './parse-body.ts';
import { now, type Request, write } from './platform.ts';
import { locked, readFirst } from './read-ledger.ts';
import { insertRows } from './requests.ts';
import { spellingsIn } from './sync.ts';
import { tidy } from './tidy.ts';
import { removeRows } from './visible-rows.ts';
import { readWhole } from './whole.ts';

export const listPlaces = (): PlacesState => placesState([...readWhole().pairs.values()]);

const historyOf = (what: string, { written, place }: Spelling): Request[] => {
  const columns = read([rowRange(HISTORY, 0)]).columns(HISTORY);
  const line = {
    what,
    partner: place.name,
    field: '도시명 표기',
    before: written,
    after: place.name,
    n: null,
  };
  return insertRows(HISTORY, columns, [historyRow(line, { who: personNow(), at: now() })]);
};

/** Adds a row to 도시명 표기; what was stored under the name becomes the place. */
export const teachSpelling = (taught: unknown): PlacesState => {
  const one = parseBody(spelling, taught);
  locked(() => {
    const rows = newSpellings([one], readFirst([{ sheetId: SPELLINGS.id }]));
    if (rows.length > 0) write([...rows, ...historyOf('도시명 표기', one)]);
  });
  tidy();
  return listPlaces();
};

/** Takes the row of 도시명 표기 out by which this pair is named otherwise than it was captured. */
const forget = (m: number): void =>
  locked(() => {
    const whole = readWhole();
    const pair = whole.pairs.get(m);
    const found = pair && spellingFor(ownPartner(pair), pair.home, spellingsIn(whole.grid));
    const columns = whole.grid.columns(SPELLINGS);
    const isFound = (row: number): boolean =>
      JSON.stringify(spellingOf(whole.grid.row(SPELLINGS, row, columns))) === JSON.stringify(found);
    const row = Array.from({ length: whole.grid.lastRow(SPELLINGS) }, (_, i) => i + 1).find(isFound);
    if (!found || row === undefined)
      throw new LedgerError('gone', '그 도시명 표기가 이미 없습니다. 목록을 새로 불러와 주십시오.');
    const column = columns.get('기사 표기') ?? 0;
    // As it stands in the cell: a person may have typed it with a blank behind it.
    const target = { n: whole.grid.text(SPELLINGS, row, column), row };
    const grid = read([rowRange(SPELLINGS, 0), rowRange(TRASH, 0)]);
    const taken = removeRows(SPELLINGS, column, [target], grid);
    if (taken.length === 0)
      throw new LedgerError('moved', '그 사이 시트가 정렬되어 적용하지 않았습니다. 한 번 더 눌러 주십시오.');
    write(historyOf('도시명 표기 취소', found));
  });

/** The ledger as it was before the name was taught, but for what people set since. */
export const unteachSpelling = (m: number): Untaught => {
  forget(m);
  tidy();
  const whole = readWhole();
  const kept = [...whole.events.values()].filter(
    ({ life, was, changed }) => life === 'present' && was?.pair === m && changed.includes('partner'),
  ).length;
  return { state: placesState([...whole.pairs.values()]), kept };
};

const apartFrom = (pair: StoredPair, m: number): StoredPair => ({
  ...pair,
  apart: [...new Set([...(pair.apart ?? []), m])],
});

/** 다른 도시: the two are never shown side by side again. */
export const keepPlacesApart = (a: number, b: number): PlacesState =>
  locked(() => {
    const { pairs } = readWhole();
    const [one, other] = [pairs.get(a), pairs.get(b)];
    if (!one || !other)
      throw new LedgerError('gone', '그 도시가 결연현황에 없습니다. 목록을 새로 불러와 주십시오.');
    const told = [apartFrom(one, b), apartFrom(other, a)];
    write(told.map(writePair));
    for (const pair of told) pairs.set(pair.m, pair);
    return placesState([...pairs.values()]);
  });
