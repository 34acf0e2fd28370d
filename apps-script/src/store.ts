/** The machine sheets as records, and a plan's changes as one atomic write. */
import * as z from 'zod/mini';
import {
  articleRow,
  exchangeRow,
  PAIR_FORMULAS,
  pairMachineRow,
  pairRow,
  type Row,
} from '../../shared/ledger/cells.ts';
import { hashesOf } from '../../shared/ledger/compare-cells.ts';
import { serialNow } from '../../shared/ledger/dates.ts';
import {
  ARTICLES,
  CHANGES,
  COUNTERS,
  EVENT_ROWS,
  EXCHANGES,
  HISTORY,
  INDEX,
  PAIR_ID,
  PAIR_ROWS,
  PARTNERSHIPS,
  type SheetLayout,
} from '../../shared/ledger/layout.ts';
import { packWritten, unpackWritten } from '../../shared/ledger/pack-written.ts';
import type { Changes } from '../../shared/ledger/plan.ts';
import {
  type Counters,
  counters,
  type StoredEvent,
  type StoredPair,
  storedEvent,
  storedPair,
} from '../../shared/ledger/stored.ts';
import { LedgerError } from './errors.ts';
import type { Grid } from './grid.ts';
import type { Request } from './platform.ts';
import { addRows, insertRows, MAX_CELL, machineRow } from './requests.ts';

const MAX_GRID_CELLS = 10_000_000;
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

export const readCounters = (grid: Grid): Counters => {
  const parsed = z.safeParse(counters, {
    schema: grid.number(COUNTERS, 1, 0),
    events: grid.number(COUNTERS, 1, 1),
    pairs: grid.number(COUNTERS, 1, 2),
    revision: grid.number(COUNTERS, 1, 3),
    spreadsheet: grid.text(COUNTERS, 1, 4),
  });
  if (!parsed.success) throw damaged(COUNTERS, 1);
  return parsed.data;
};

const sources = z.pick(storedEvent, { sources: true });
const facts = z.extend(z.omit(storedEvent, { sources: true }), { written: z.string() });
const pairFacts = z.extend(storedPair, { written: z.string() });

export const readEvent = (grid: Grid, n: number): StoredEvent => {
  const [about, from] = [3, 4].map((column) => json(grid.text(EVENT_ROWS, n, column)));
  const [event, of] = [z.safeParse(facts, about), z.safeParse(sources, { sources: from })];
  if (!event.success || !of.success) throw damaged(EVENT_ROWS, n);
  return { ...event.data, ...of.data, written: unpackWritten(EXCHANGES, event.data.written) };
};

export const readPair = (grid: Grid, m: number): StoredPair => {
  const parsed = z.safeParse(pairFacts, json(grid.text(PAIR_ROWS, m, PAIR_ROWS.columns.length - 1)));
  if (!parsed.success) throw damaged(PAIR_ROWS, m);
  return { ...parsed.data, written: unpackWritten(PARTNERSHIPS, parsed.data.written) };
};

/** A number that was given out and not used has no row. */
const isWritten = (sheet: SheetLayout, row: number, grid: Grid): boolean =>
  grid.cell(sheet, row, 0) !== undefined;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The events of some rows of `_기록`; the index may name a row that was never written. */
export const eventsOf = (grid: Grid, rows: readonly number[]): StoredEvent[] =>
  rows.filter((n) => isWritten(EVENT_ROWS, n, grid)).map((n) => readEvent(grid, n));

/** The pairs of some rows of `_결연`. */
export const pairsOf = (grid: Grid, rows: readonly number[]): StoredPair[] =>
  rows.filter((m) => isWritten(PAIR_ROWS, m, grid)).map((m) => readPair(grid, m));

/** Every event, when the rows of all of them were read. */
export const eventsIn = (grid: Grid, { events }: Counters): StoredEvent[] => eventsOf(grid, upTo(events));

/** Every pair, when the rows of all of them were read. */
export const pairsIn = (grid: Grid, { pairs }: Counters): StoredPair[] => pairsOf(grid, upTo(pairs));

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

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** 결연현황's computed cells: formulas that look up `_결연` by the row's own number, so they survive any sort. */
export const pairFormulas = (row: number, columns: ReadonlyMap<string, number>, grid: Grid): Row => {
  const self = `$${letters(columns.get(PAIR_ID) ?? 0)}${row + 1}`;
  const sheet = grid.title(PAIR_ROWS).replace(/'/g, "''");
  const formulas = PAIR_FORMULAS.map(([header, format]) => {
    const column = PAIR_ROWS.columns.findIndex((c) => c.header === header) + 1;
    const found = `VLOOKUP(${self},'${sheet}'!$A:$E,${column},FALSE)`;
    const formula = `=IFERROR(IF(${found}="","",${found}),"")`;
    return [header, format === undefined ? { formula } : { formula, format }];
  });
  return Object.fromEntries(formulas);
};

/** Rows of new pairs, visible and hidden. */
export const insertPairs = (pairs: readonly StoredPair[], grid: Grid): Request[] => {
  const columns = grid.columns(PARTNERSHIPS);
  const newest = [...pairs].sort((a, b) => b.m - a.m).map((pair) => ({ pair, row: pairRow(pair) }));
  return [
    ...insertRows(
      PARTNERSHIPS,
      columns,
      newest.map(({ row }, i) => ({ ...row, ...pairFormulas(i + 1, columns, grid) })),
    ),
    ...newest.map(({ pair, row }) => writePair({ ...pair, written: hashesOf(PARTNERSHIPS, row) })),
  ];
};

/** Rows for a machine sheet that is about to reach its end. */
export const growth = (sheet: SheetLayout, lastRow: number, grid: Grid): Request[] => {
  const rows = grid.sizes.get(sheet.id)?.rows ?? 0;
  return lastRow < rows ? [] : [addRows(sheet, Math.max(ROWS_AT_A_TIME, lastRow + 1 - rows))];
};

const gridCells = (grid: Grid): number =>
  [...grid.sizes.values()].reduce((sum, { rows, columns }) => sum + rows * columns, 0);

const refuseFullSheet = (changes: Changes, grid: Grid): void => {
  const wide = 60;
  const added = (changes.newEvents.length + changes.newSources.length + changes.newPairs.length) * wide;
  if (gridCells(grid) + added + 3 * ROWS_AT_A_TIME * 6 > MAX_GRID_CELLS)
    throw new LedgerError(
      'sheet_full',
      '구글 시트의 한도(천만 칸)에 가까워 저장하지 않았습니다. 지난 연도를 다른 파일로 옮긴 뒤 다시 보내 주십시오.',
    );
};

const refuseLongBuckets = (changes: Changes): void => {
  for (const text of changes.buckets.values())
    if (text.length > MAX_CELL)
      throw new LedgerError(
        'index_full',
        '대장의 찾아보기가 가득 찼습니다. 메뉴에서 점검을 실행해 주십시오.',
      );
};

export interface Actor {
  /** Name of the member, or of the machine. */
  readonly who: string;
  readonly at: number;
}

export interface HistoryLine {
  readonly what: string;
  readonly partner: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly n: number | null;
}

export const historyRow = (line: HistoryLine, actor: Actor): Row => ({
  일시: { number: serialNow(actor.at) },
  누가: { text: actor.who },
  '한 일': { text: line.what },
  교류도시: { text: line.partner },
  항목: { text: line.field },
  이전: { text: line.before },
  이후: { text: line.after },
  기록번호: line.n === null ? { text: '' } : { number: line.n },
});

const captureHistory = (changes: Changes): HistoryLine[] => [
  ...changes.newEvents.map((event) => ({
    what: '캡처',
    partner: event.partner.name,
    field: '',
    before: '',
    after: event.content,
    n: event.n,
  })),
  ...changes.newSources
    .filter(({ n }) => changes.changedEvents.some((event) => event.n === n))
    .map(({ n, record }) => ({
      what: '기사 추가',
      partner: record.partner.name,
      field: '출처',
      before: '',
      after: record.article.title,
      n,
    })),
];

export const syncRow = (changes: Pick<Changes, 'counters' | 'articles' | 'events'>): Request =>
  machineRow(CHANGES, changes.counters.revision, {
    개정: { number: changes.counters.revision },
    기사: { text: changes.articles.join(' ') },
    교류: { text: changes.events.join(' ') },
  });

/** One batch: visible rows are only inserted, machine rows are written where they have always stood. */
export const requestsOf = (changes: Changes, grid: Grid, actor: Actor): Request[] => {
  refuseFullSheet(changes, grid);
  refuseLongBuckets(changes);
  const columns = {
    exchanges: grid.columns(EXCHANGES),
    articles: grid.columns(ARTICLES),
    history: grid.columns(HISTORY),
  };
  const newest = [...changes.newEvents].sort((a, b) => b.n - a.n);
  const rows = newest.map((event) => ({ event, row: exchangeRow(event) }));
  return [
    ...growth(EVENT_ROWS, changes.counters.events, grid),
    ...growth(PAIR_ROWS, changes.counters.pairs, grid),
    ...growth(CHANGES, changes.counters.revision, grid),
    ...insertRows(
      EXCHANGES,
      columns.exchanges,
      rows.map(({ row }) => row),
    ),
    ...insertPairs(changes.newPairs, grid),
    ...insertRows(
      ARTICLES,
      columns.articles,
      changes.newSources.map(({ n, record }) => articleRow(n, record)).reverse(),
    ),
    ...insertRows(
      HISTORY,
      columns.history,
      captureHistory(changes).map((line) => historyRow(line, actor)),
    ),
    ...rows.map(({ event, row }) => writeEvent({ ...event, written: hashesOf(EXCHANGES, row) })),
    ...changes.changedEvents.map(writeEvent),
    ...changes.changedPairs.map(writePair),
    ...[...changes.buckets].map(([bucket, text]) => machineRow(INDEX, bucket, { 항목: { text } })),
    syncRow(changes),
    writeCounters(changes.counters),
  ];
};
