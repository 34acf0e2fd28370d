/** The whole ledger at once, for work that people start: 정리, 검토, 교류 현황. Two reads. */
import {
  COUNTERS,
  EVENT_ID,
  EVENT_ROWS,
  EXCHANGES,
  HISTORY,
  PAIR_ROWS,
  PARTNERSHIPS,
  SPELLINGS,
  TRASH,
} from '../../shared/ledger/layout.ts';
import { tally } from '../../shared/ledger/pair.ts';
import type { Counters, StoredEvent, StoredPair } from '../../shared/ledger/stored.ts';
import type { VisibleRow } from '../../shared/ledger/tidy.ts';
import { type Grid, read, readShown, rowRange } from './grid.ts';
import { allEvents, allPairs, eventsIn, pairsIn, readCounters } from './machine-rows.ts';
import { readFirst } from './read-ledger.ts';

export interface Whole {
  readonly grid: Grid;
  readonly columns: Map<string, number>;
  readonly counters: Counters;
  readonly events: Map<number, StoredEvent>;
  readonly pairs: Map<number, StoredPair>;
  readonly rows: VisibleRow[];
}

/** The whole number in a cell, null for anything else. */
export const numberIn = (row: VisibleRow['cells'], header: string): number | null => {
  const cell = row[header];
  return cell !== undefined && 'number' in cell && Number.isInteger(cell.number) ? cell.number : null;
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

export const readWhole = (): Whole => {
  const shown = [
    { sheetId: EXCHANGES.id },
    { sheetId: SPELLINGS.id },
    ...[PARTNERSHIPS, HISTORY, TRASH].map((sheet) => rowRange(sheet, 0)),
    rowRange(COUNTERS, 1),
    ...[EVENT_ROWS, PAIR_ROWS].map((sheet) => ({ ...rowRange(sheet, 0), endColumnIndex: 1 })),
  ];
  const grid = readFirst(shown, readShown);
  const counters = readCounters(grid);
  const ranges = [...allEvents(counters), ...allPairs(counters)];
  const machine = ranges.length > 0 ? read(ranges) : null;
  const events = new Map(machine ? eventsIn(machine, counters).map((event) => [event.n, event]) : []);
  const pairs = new Map(machine ? pairsIn(machine, counters).map((pair) => [pair.m, pair]) : []);
  const columns = grid.columns(EXCHANGES);
  const rows = upTo(grid.lastRow(EXCHANGES)).map((row) => {
    const cells = grid.row(EXCHANGES, row, columns);
    const n = numberIn(cells, EVENT_ID);
    return { row, n: n !== null && events.has(n) ? n : null, cells };
  });
  return { grid, columns, counters, events, pairs, rows };
};

/** Pairs counted anew from all their events. */
export const countedAnew = (
  wanted: Iterable<number>,
  pairs: ReadonlyMap<number, StoredPair>,
  events: ReadonlyMap<number, StoredEvent>,
): StoredPair[] =>
  [...new Set(wanted)].flatMap((m) => {
    const pair = pairs.get(m);
    if (!pair) return [];
    return [
      tally(
        pair,
        [...events.values()].filter((event) => event.pair === m),
      ),
    ];
  });
