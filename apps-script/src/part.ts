/**
 * As much of the ledger as one exchange needs: the numbers and 검토 of all rows, which say what is next, and of the
 * exchange itself its row, its facts and what its partnership is counted from. Small reads at any size.
 */

import { rowsUnder } from '../../shared/ledger/index-entries.ts';
import { tallyKeys } from '../../shared/ledger/index-keys.ts';
import { COUNTERS, EVENT_ID, EXCHANGES, HISTORY, TRASH } from '../../shared/ledger/layout.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { numberIn } from '../../shared/ledger/typed.ts';
import { bucketRanges, bucketsOf } from './buckets.ts';
import { LedgerError } from './errors.ts';
import { read, readShown, rowRange, rowRanges } from './grid.ts';
import { eventRanges, eventsOf, pairRanges, pairsOf, readCounters } from './machine-rows.ts';
import { readFirst, STANDING } from './read-ledger.ts';
import { columnRange } from './visible-rows.ts';
import type { Whole } from './whole.ts';

/** Rows with nothing but their number and 검토, top first; no events. */
export const readList = (): Whole => {
  const grid = readFirst([
    ...[EXCHANGES, HISTORY, TRASH].map((sheet) => rowRange(sheet, 0)),
    rowRange(COUNTERS, 1),
    ...STANDING,
  ]);
  const columns = grid.columns(EXCHANGES);
  const two = new Map([...columns].filter(([header]) => header === EVENT_ID || header === '검토'));
  const list = readShown([...two.values()].map((column) => columnRange(EXCHANGES, column)));
  const rows = Array.from({ length: list.lastRow(EXCHANGES) }, (_, i) => {
    const cells = list.row(EXCHANGES, i + 1, two);
    return { row: i + 1, n: numberIn(cells, EVENT_ID), cells };
  });
  return { grid, columns, counters: readCounters(grid), events: new Map(), pairs: new Map(), rows };
};

const add = (events: Map<number, StoredEvent>, numbers: readonly number[]): void => {
  const missing = [...new Set(numbers)].filter((n) => !events.has(n));
  if (missing.length === 0) return;
  for (const event of eventsOf(read(eventRanges(missing)), missing)) events.set(event.n, event);
};

/** The list with these exchanges, their whole rows, and those that may be the same. */
export const withEvents = (list: Whole, numbers: readonly number[]): Whole => {
  const wanted = new Set(numbers);
  const at = list.rows.filter(({ n }) => n !== null && wanted.has(n));
  if (at.length === 0) return list;
  const seen = readShown([
    ...rowRanges(
      EXCHANGES,
      at.map(({ row }) => row),
    ),
    ...eventRanges(numbers),
  ]);
  const whole = new Map(at.map(({ row }) => [row, seen.row(EXCHANGES, row, list.columns)]));
  if (at.some(({ row, n }) => numberIn(whole.get(row) ?? {}, EVENT_ID) !== n))
    throw new LedgerError('moved', '그 사이 시트가 정렬되었습니다. 한 번 더 눌러 주십시오.');
  const events = new Map(eventsOf(seen, numbers).map((event) => [event.n, event]));
  add(
    events,
    numbers.flatMap((n) => events.get(n)?.near ?? []),
  );
  return {
    ...list,
    events,
    rows: list.rows.map((one) => ({ ...one, cells: whole.get(one.row) ?? one.cells })),
  };
};

/** With all that the partnerships of these exchanges are counted from. */
export const withTallies = (part: Whole, numbers: readonly number[]): Whole => {
  const pairNumbers = [...new Set(numbers.flatMap((n) => part.events.get(n)?.pair ?? []))];
  if (pairNumbers.length === 0) return part;
  const pairs = pairsOf(read(pairRanges(pairNumbers)), pairNumbers).filter(({ gone }) => !gone);
  const keys = pairs.flatMap(tallyKeys);
  const events = new Map(part.events);
  add(events, keys.length === 0 ? [] : rowsUnder(keys, bucketsOf(keys, read(bucketRanges(keys)))));
  return { ...part, events, pairs: new Map(pairs.map((pair) => [pair.m, pair])) };
};
