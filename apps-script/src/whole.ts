/** The whole ledger at once, for work that people start: 정리, 검토, 교류 현황. Three reads while it is small. */
import {
  COUNTERS,
  EVENT_ID,
  EXCHANGES,
  HISTORY,
  PARTNERSHIPS,
  SPELLINGS,
  TRASH,
} from '../../shared/ledger/layout.ts';
import { tally } from '../../shared/ledger/pair.ts';
import type { Counters, StoredEvent, StoredPair } from '../../shared/ledger/stored.ts';
import type { VisibleRow } from '../../shared/ledger/tidy.ts';
import { numberIn } from '../../shared/ledger/typed.ts';
import { LedgerError } from './errors.ts';
import { type Grid, read, readParts, readShown, rowRange, wholeInParts } from './grid.ts';
import { allEvents, allPairs, eventsIn, pairsIn, readCounters } from './machine-rows.ts';
import { readFirst, STANDING } from './read-ledger.ts';
import { columnRange } from './visible-rows.ts';

export interface Whole {
  readonly grid: Grid;
  readonly columns: Map<string, number>;
  readonly counters: Counters;
  readonly events: Map<number, StoredEvent>;
  readonly pairs: Map<number, StoredPair>;
  readonly rows: VisibleRow[];
}

/** Of these 정리 has to know what people's formulas work out. */
const DAYS = ['시작일', '종료일'];

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Numbers of 교류실적 in the order of their rows, in one read. */
const orderNow = (column: number): string => {
  const grid = read([columnRange(EXCHANGES, column)]);
  return upTo(grid.lastRow(EXCHANGES))
    .map((row) => grid.number(EXCHANGES, row, column) ?? '')
    .join(' ');
};

const MOST_LOOKS = 3;

/** 교류실적 as people see it. What takes several reads counts only when nobody sorted meanwhile. */
const readExchanges = (sizes: Grid, column: number): Grid => {
  const parts = wholeInParts(EXCHANGES, sizes.size(EXCHANGES).rows);
  if (parts.length === 1) return readShown(parts);
  for (let look = 1; look <= MOST_LOOKS; look++) {
    const before = orderNow(column);
    const grid = readParts([parts], true);
    if (orderNow(column) === before) return grid;
  }
  throw new LedgerError('busy', '시트를 누가 정렬하고 있어 읽지 못했습니다. 잠시 뒤 다시 해 주십시오.');
};

export const readWhole = (): Whole => {
  const grid = readFirst([
    { sheetId: SPELLINGS.id },
    ...[EXCHANGES, PARTNERSHIPS, HISTORY, TRASH].map((sheet) => rowRange(sheet, 0)),
    rowRange(COUNTERS, 1),
    ...STANDING,
  ]);
  const counters = readCounters(grid);
  const columns = grid.columns(EXCHANGES);
  const exchanges = readExchanges(grid, columns.get(EVENT_ID) ?? 0);
  const machine = readParts([allEvents(counters), allPairs(counters)], false);
  const events = new Map(eventsIn(machine, counters).map((event) => [event.n, event]));
  const pairs = new Map(pairsIn(machine, counters).map((pair) => [pair.m, pair]));
  const rows = upTo(exchanges.lastRow(EXCHANGES)).map((row) => {
    const cells = exchanges.row(EXCHANGES, row, columns);
    const n = numberIn(cells, EVENT_ID);
    const formulas = DAYS.filter((header) => exchanges.isFormula(EXCHANGES, row, columns.get(header) ?? 0));
    return { row, n: n !== null && events.has(n) ? n : null, cells, formulas };
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
