/**
 * 정리 of some rows of 교류실적: people's edits become facts, the ledger's own cells are brought up to date,
 * rows typed by hand and copied rows get numbers of their own. Pure: rows and facts in, changes out.
 */
import type { Spelling } from '../record/envelope.ts';
import type { Home } from '../record/exchange-record.ts';
import { homeKey, samePlace } from '../record/identity.ts';
import { type Cell, ROW_NUMBER, type Row } from './cells.ts';
import { withEdits } from './compare-cells.ts';
import { daysAsWritten } from './day-cells.ts';
import { homeOf, homesOf, settledHome } from './home-of.ts';
import { type IndexKey, pairKeys } from './index-keys.ts';
import { EVENT_ID, EXCHANGES } from './layout.ts';
import { eventWithSpelling, pairsWithSpellings, placeOfEvent } from './learn-spelling.ts';
import { keepForGood } from './lessons.ts';
import { newPair } from './pair.ts';
import { FILLED_FOR_PEOPLE, reconcile, typedEvent } from './reconcile.ts';
import type { Counters, StoredEvent, StoredPair } from './stored.ts';
import { withTwins } from './twins.ts';
import { typedText } from './typed.ts';

export interface VisibleRow {
  /** Where it stood when it was read, 0-based. */
  readonly row: number;
  /** 기록번호; null in rows typed by hand, and in all but the first of rows that share one. */
  readonly n: number | null;
  readonly cells: Row;
  /** Headers of day cells that people's formulas fill. */
  readonly formulas?: readonly string[];
}

export interface TidyChanges {
  readonly counters: Counters;
  readonly events: readonly StoredEvent[];
  readonly newPairs: readonly StoredPair[];
  /** Pairs whose place a spelling made known, or that a person moved an exchange to. */
  readonly renamed: readonly StoredPair[];
  /** Pairs whose tally an edit may have changed. */
  readonly pairsToCount: readonly number[];
  /** Index entries of pairs; those of events follow from `events`. */
  readonly file: readonly { readonly key: IndexKey; readonly row: number }[];
  /** Visible cells to write, by row as it was read. */
  readonly writes: readonly { readonly row: number; readonly cells: Readonly<Record<string, Cell>> }[];
  readonly edits: readonly {
    readonly event: StoredEvent;
    readonly header: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** New rows that say the same as one that stands. */
  readonly copies: readonly StoredEvent[];
}

const BLANK: Cell = { text: '' };

/** What a 정리 that was cut off left in a row that is nobody's: a number, and perhaps what goes with it. */
const strayCells = (cells: Row): Record<string, Cell> => {
  if (typedText(cells[EVENT_ID]) === '') return {};
  const own = EXCHANGES.columns.filter(({ header, computed }) => !computed && header !== EVENT_ID);
  const typed = own.filter(({ header }) => typedText(cells[header]) !== '' && !FILLED_FOR_PEOPLE.has(header));
  const filled = typed.length > 0 ? [] : [...FILLED_FOR_PEOPLE].map((header) => [header, BLANK] as const);
  return { [EVENT_ID]: BLANK, ...Object.fromEntries(filled) };
};

const withHome = <One extends StoredEvent | StoredPair>(one: One, homes: readonly Home[]): One => {
  const home = settledHome(one.home, homes);
  return home === one.home ? one : { ...one, home };
};

/** The event whose row reads `days` now, which say no other dates than the person's own words did. */
const withDays = (event: StoredEvent, cells: Row, days: Row): StoredEvent => {
  const edits = Object.keys(days).map((header) => ({ header, before: '', after: '' }));
  const written = withEdits(EXCHANGES, event.written, { ...cells, ...days }, edits);
  return { ...event, written, rev: event.rev + 1 };
};

export const tidyRows = (
  rows: readonly VisibleRow[],
  events: ReadonlyMap<number, StoredEvent>,
  pairs: ReadonlyMap<number, StoredPair>,
  counters: Counters,
  spellings: readonly Spelling[],
): TidyChanges => {
  const homes = homesOf(pairs.values());
  const settled = [...pairs.values()].map((pair) => withHome(pair, homes));
  const standing = new Map(pairsWithSpellings(settled, spellings).map((pair) => [pair.m, pair]));
  const newPairs: StoredPair[] = [];
  const pairsToCount = new Set<number>();
  const file: { key: IndexKey; row: number }[] = [];
  const changed: StoredEvent[] = [];
  const writes: { row: number; cells: Record<string, Cell> }[] = [];
  const edits: TidyChanges['edits'][number][] = [];
  let eventCount = counters.events;
  let pairCount = counters.pairs;

  const pairOf = (event: StoredEvent): number | null => {
    if (event.partner.level !== 'government') return null;
    const place = placeOfEvent(event, spellings);
    for (const pair of standing.values())
      if (
        typeof pair.into !== 'number' &&
        homeKey(pair.home) === homeKey(event.home) &&
        samePlace(place, pair.partner)
      )
        return pair.m;
    pairCount += 1;
    const pair = keepForGood(newPair(pairCount, event.home, event.partner));
    standing.set(pair.m, pair);
    newPairs.push(pair);
    for (const key of pairKeys(pair.home, pair.partner)) file.push({ key, row: pair.m });
    return pair.m;
  };

  /** False once a spelling, or its end, put the event's place with another pair, or where its pair is not there. */
  const isPlaced = (event: StoredEvent): boolean => {
    const pair = event.pair === null ? undefined : standing.get(event.pair);
    if (pair === undefined) return event.pair === null;
    return typeof pair.into !== 'number' && samePlace(placeOfEvent(event, spellings), pair.partner);
  };

  const keep = (event: StoredEvent, before: StoredEvent | null, isPersons: boolean): void => {
    const pair = pairOf(event);
    changed.push({ ...event, pair });
    const known = pair === null || pair === before?.pair || !isPersons ? undefined : standing.get(pair);
    if (known) standing.set(known.m, keepForGood(known));
    for (const m of [pair, before?.pair ?? null]) if (m !== null) pairsToCount.add(m);
  };

  for (const { row, n, cells, formulas } of rows) {
    const before = n === null ? null : (events.get(n) ?? null);
    if (n !== null && before === null) continue;
    const fresh = before ?? typedEvent(eventCount + 1, homeOf(cells, homes), cells);
    if (fresh === null) {
      const strays = strayCells(cells);
      if (Object.keys(strays).length > 0) writes.push({ row, cells: strays });
      continue;
    }
    const reconciled = reconcile(eventWithSpelling(withHome(fresh, homes), spellings), cells, homes);
    const days = daysAsWritten(cells, formulas);
    const settledEvent = withHome(reconciled.event, homes);
    const result = {
      ...reconciled,
      event: Object.keys(days).length > 0 ? withDays(settledEvent, cells, days) : settledEvent,
    };
    const cellWrites: Record<string, Cell> = { ...result.writes, ...days };
    if (before === null) {
      eventCount += 1;
      cellWrites[EVENT_ID] = { number: fresh.n };
      if (cells.연번 === undefined) cellWrites.연번 = ROW_NUMBER;
    } else if (typedText(cells[EVENT_ID]) !== String(n)) cellWrites[EVENT_ID] = { number: before.n };
    if (before === null || result.event !== before || !isPlaced(before))
      keep(result.event, before, before === null || result.edits.length > 0);
    if (Object.keys(cellWrites).length > 0) writes.push({ row, cells: cellWrites });
    if (before === null)
      edits.push({ event: fresh, header: '직접 입력', before: '', after: typedText(cells.교류내용) });
    else for (const edit of result.edits) edits.push({ event: result.event, ...edit });
  }
  const renamed = [...standing.values()].filter((pair) => pairs.has(pair.m) && pairs.get(pair.m) !== pair);
  for (const pair of renamed) {
    pairsToCount.add(pair.m);
    for (const key of pairKeys(pair.home, pair.partner)) file.push({ key, row: pair.m });
  }
  return {
    counters: { ...counters, events: eventCount, pairs: pairCount },
    renamed,
    ...withTwins(changed, events),
    newPairs,
    pairsToCount: [...pairsToCount],
    file,
    writes,
    edits,
  };
};

/** Rows that share a number are copies: the one that reads most as the ledger wrote it keeps it. */
export const withoutCopies = (
  rows: readonly VisibleRow[],
  likeness: (row: VisibleRow) => number,
): VisibleRow[] => {
  const owners = new Map<number, VisibleRow>();
  for (const row of rows) {
    if (row.n === null) continue;
    const owner = owners.get(row.n);
    if (owner === undefined || likeness(row) > likeness(owner)) owners.set(row.n, row);
  }
  return rows.map((row) => (row.n === null || owners.get(row.n) === row ? row : { ...row, n: null }));
};
