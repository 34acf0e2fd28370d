/** `_기록`, `_결연` and `_대장` as records: what a row holds, which cells of it are read, and how it is written. */
import * as z from 'zod/mini';
import type { Row } from '../../shared/ledger/cells.ts';
import { COUNTERS, EVENT_ROWS, EXCHANGES, PAIR_ROWS, PARTNERSHIPS } from '../../shared/ledger/layout.ts';
import { packWritten, unpackWritten } from '../../shared/ledger/pack-written.ts';
import { pairMachineRow } from '../../shared/ledger/pair-cells.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import {
  type Counters,
  counters,
  type StoredEvent,
  type StoredPair,
  storedEvent,
  storedPair,
} from '../../shared/ledger/stored.ts';
import { LedgerError } from './errors.ts';
import { type Grid, inParts, rowRanges } from './grid.ts';
import type { GridRange, Request } from './platform.ts';
import { addRows, machineRow } from './requests.ts';

const ROWS_AT_A_TIME = 1_000;

/** Null for what is no JSON. */
export const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const damaged = (sheet: SheetLayout, row: number) =>
  new LedgerError(
    'layout',
    `숨은 시트 ‘${sheet.title}’의 ${row + 1}행을 읽을 수 없습니다. 파일 → 버전 기록에서 그 행을 되돌려 주십시오.`,
  );

/** Null where they do not read as counters. */
export const countersIn = (grid: Grid): Counters | null => {
  const parsed = z.safeParse(counters, {
    schema: grid.number(COUNTERS, 1, 0),
    events: grid.number(COUNTERS, 1, 1),
    pairs: grid.number(COUNTERS, 1, 2),
    revision: grid.number(COUNTERS, 1, 3),
    spreadsheet: grid.text(COUNTERS, 1, 4),
  });
  return parsed.success ? parsed.data : null;
};

export const readCounters = (grid: Grid): Counters => {
  const found = countersIn(grid);
  if (found === null)
    throw new LedgerError(
      'layout',
      `숨은 시트 ‘${COUNTERS.title}’의 2행을 읽을 수 없습니다. 메뉴 ‘정리’를 누르면 다른 시트에서 다시 셉니다.`,
    );
  return found;
};

/** 사실 and 근거 of `_기록`, 사실 of `_결연`: the other columns are for people who look there, and for formulas. */
const EVENT_COLUMNS = [3, 4] as const;
const PAIR_COLUMN = 5;

const only = (ranges: readonly GridRange[], first: number, last: number): GridRange[] =>
  ranges.map((range) => ({ ...range, startColumnIndex: first, endColumnIndex: last + 1 }));

/** What must be read for the events of some rows of `_기록`. */
export const eventRanges = (rows: Iterable<number>): GridRange[] =>
  only(rowRanges(EVENT_ROWS, rows), ...EVENT_COLUMNS);

/** What must be read for the pairs of some rows of `_결연`. */
export const pairRanges = (rows: Iterable<number>): GridRange[] =>
  only(rowRanges(PAIR_ROWS, rows), PAIR_COLUMN, PAIR_COLUMN);

const rowsUpTo = (sheet: SheetLayout, last: number): GridRange[] =>
  inParts({ sheetId: sheet.id, startRowIndex: 1, endRowIndex: last + 1 });

/** All events, in parts that are to be read one by one. */
export const allEvents = ({ events }: Counters): GridRange[] =>
  only(rowsUpTo(EVENT_ROWS, events), ...EVENT_COLUMNS);
export const allPairs = ({ pairs }: Counters): GridRange[] =>
  only(rowsUpTo(PAIR_ROWS, pairs), PAIR_COLUMN, PAIR_COLUMN);

const sources = z.pick(storedEvent, { sources: true });
const facts = z.extend(z.omit(storedEvent, { sources: true }), { written: z.string() });
const pairFacts = z.extend(storedPair, { written: z.string() });

export const readEvent = (grid: Grid, n: number): StoredEvent => {
  const [about, from] = EVENT_COLUMNS.map((column) => json(grid.text(EVENT_ROWS, n, column)));
  const [event, of] = [z.safeParse(facts, about), z.safeParse(sources, { sources: from })];
  if (!event.success || !of.success) throw damaged(EVENT_ROWS, n);
  return { ...event.data, ...of.data, written: unpackWritten(EXCHANGES, event.data.written) };
};

export const readPair = (grid: Grid, m: number): StoredPair => {
  const parsed = z.safeParse(pairFacts, json(grid.text(PAIR_ROWS, m, PAIR_COLUMN)));
  if (!parsed.success) throw damaged(PAIR_ROWS, m);
  return { ...parsed.data, written: unpackWritten(PARTNERSHIPS, parsed.data.written) };
};

/** A number that was given out and not used has no row. */
const isWritten = (sheet: SheetLayout, row: number, column: number, grid: Grid): boolean =>
  grid.cell(sheet, row, column) !== undefined;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The events of some rows of `_기록`; the index may name a row that was never written. */
export const eventsOf = (grid: Grid, rows: readonly number[]): StoredEvent[] =>
  rows.filter((n) => isWritten(EVENT_ROWS, n, EVENT_COLUMNS[0], grid)).map((n) => readEvent(grid, n));

/** The pairs of some rows of `_결연`. */
export const pairsOf = (grid: Grid, rows: readonly number[]): StoredPair[] =>
  rows.filter((m) => isWritten(PAIR_ROWS, m, PAIR_COLUMN, grid)).map((m) => readPair(grid, m));

/** Every event, when the rows of all of them were read. */
export const eventsIn = (grid: Grid, { events }: Counters): StoredEvent[] => eventsOf(grid, upTo(events));

const everyPair = (grid: Grid, { pairs }: Counters): StoredPair[] => pairsOf(grid, upTo(pairs));

/** Every pair that something speaks for, when the rows of all of them were read. */
export const pairsIn = (grid: Grid, counters: Counters): StoredPair[] =>
  everyPair(grid, counters).filter(({ gone }) => !gone);

/** Those that 되돌리기 took back: their rows are left over where it was cut off, or a sort came between. */
export const gonePairsIn = (grid: Grid, counters: Counters): StoredPair[] =>
  everyPair(grid, counters).filter(({ gone }) => gone);

const LIFE_WORDS = { present: '있음', undone: '되돌림', deleted: '지움', merged: '합침' } as const;

const eventMachineRow = (event: StoredEvent): Row => {
  const { sources: from, ...about } = event;
  return {
    기록번호: { number: event.n },
    상태: { text: LIFE_WORDS[event.life] + (event.into === null ? '' : ` → ${event.into}`) },
    '기록 ID': { text: event.recordIds.join(' ') },
    사실: { text: JSON.stringify({ ...about, written: packWritten(EXCHANGES, about.written) }) },
    근거: { text: JSON.stringify(from) },
    개정: { number: event.rev },
  };
};

export const writeEvent = (event: StoredEvent): Request =>
  machineRow(EVENT_ROWS, event.n, eventMachineRow(event));
export const writePair = (pair: StoredPair): Request =>
  machineRow(PAIR_ROWS, pair.m, {
    ...pairMachineRow(pair),
    사실: { text: JSON.stringify({ ...pair, written: packWritten(PARTNERSHIPS, pair.written) }) },
  });
export const writeCounters = (value: Counters): Request =>
  machineRow(COUNTERS, 1, {
    판: { number: value.schema },
    '기록 수': { number: value.events },
    '결연 수': { number: value.pairs },
    개정: { number: value.revision },
    '대장 ID': { text: value.spreadsheet },
  });

/** Rows for a machine sheet that is about to reach its end. */
export const growth = (sheet: SheetLayout, lastRow: number, grid: Grid): Request[] => {
  const rows = grid.size(sheet).rows;
  return lastRow < rows ? [] : [addRows(sheet, Math.max(ROWS_AT_A_TIME, lastRow + 1 - rows))];
};
