/**
 * 정리 of 교류실적, some rows at a time: each step is complete in itself, so that the next 정리 goes on where this one
 * ran out of time or was cut off.
 */
import { withIntent } from '../../shared/ledger/compare-cells.ts';
import { daysAsWritten } from '../../shared/ledger/day-cells.ts';
import { storedEventKeys } from '../../shared/ledger/index-keys.ts';
import { EVENT_ID, EVENT_ROWS, EXCHANGES, HISTORY, PAIR_ROWS, TRASH } from '../../shared/ledger/layout.ts';
import type { StoredEvent, StoredPair } from '../../shared/ledger/stored.ts';
import { type TidyChanges, tidyRows, type VisibleRow } from '../../shared/ledger/tidy.ts';
import { numberIn } from '../../shared/ledger/typed.ts';
import { fileRequests } from './file-requests.ts';
import { type Grid, read, rowRange } from './grid.ts';
import { type HistoryLine, historyRow } from './history.ts';
import { growth, writeCounters, writeEvent, writePair } from './machine-rows.ts';
import { insertPairs } from './pair-rows.ts';
import { now, type Request, write } from './platform.ts';
import { insertRows } from './requests.ts';
import { sortOut } from './sort-out-rows.ts';
import { spellingsIn } from './sync.ts';
import { tidyArticles } from './tidy-articles.ts';
import { notesOf } from './tidy-notes.ts';
import { add, type Deadline, NOTHING, type TidyReport } from './tidy-report.ts';
import { removeRows, targetsOf, trimTrash } from './visible-rows.ts';
import { countedAnew, readWhole, type Whole } from './whole.ts';
import { writeVisible } from './write-visible.ts';

/** What one step writes: more would be a request of more than the two megabytes that Google advises. */
const ROWS_A_STEP = 200;

const fileEvent = (event: StoredEvent) => storedEventKeys(event).map((key) => ({ key, row: event.n }));

const byHand = '시트에서';

const changesIn = (rows: readonly VisibleRow[], { events, pairs, counters, grid }: Whole): TidyChanges => {
  const present = new Map([...events].filter(([, { life }]) => life === 'present'));
  return tidyRows(rows, present, pairs, counters, spellingsIn(grid));
};

const dayCount = (one: VisibleRow | undefined): number =>
  one === undefined ? 0 : Object.keys(daysAsWritten(one.cells, one.formulas)).length;

/** The rows that a step has anything to do with. */
const touched = (rows: readonly VisibleRow[], { writes, events }: TidyChanges): VisibleRow[] => {
  const written = new Set(writes.map(({ row }) => row));
  const changed = new Set(events.map(({ n }) => n));
  return rows.filter(({ row, n }) => written.has(row) || (n !== null && changed.has(n)));
};

const linesOf = (
  edits: TidyChanges['edits'],
  copies: ReadonlySet<number>,
  gone: readonly StoredEvent[],
): HistoryLine[] => [
  ...edits.map(({ event, header, before, after }) => ({
    what: header === '직접 입력' ? header : '수정',
    partner: event.partner.name,
    field: header !== '직접 입력' ? header : copies.has(event.n) ? '같은 내용의 행' : '',
    before,
    after,
    n: event.n,
  })),
  ...gone.map((event) => ({
    what: '행 삭제',
    partner: event.partner.name,
    field: '',
    before: event.content,
    after: '',
    n: event.n,
  })),
];

/** A batch that makes machine sheets larger; `grid` knows it afterwards. */
const writeGrowing = (requests: readonly Request[], grid: Grid): void => {
  write([...requests]);
  for (const { appendDimension: grown } of requests)
    if (grown?.sheetId !== undefined) grid.grew(grown.sheetId, { rows: grown.length ?? 0 });
};

/**
 * Tidies some rows and takes note of some deleted ones. `whole` is brought up to date with what was written; its
 * rows stay as they were read.
 */
const step = (
  whole: Whole,
  before: ReadonlyMap<number, VisibleRow['cells']>,
  rows: readonly VisibleRow[],
  deleted: readonly StoredEvent[],
): { report: TidyReport; copies: readonly StoredEvent[]; days: number } => {
  const { grid, events, pairs } = whole;
  const changes = changesIn(rows, whole);
  const byRow = new Map(rows.map(({ row, n }) => [row, n]));
  const byPlace = new Map(rows.map((one) => [one.row, one]));
  // Numbers are taken before they are seen: should this execution be cut off, no capture gets one of them again.
  const taken = changes.counters.events;
  writeGrowing(
    [
      ...(taken > whole.counters.events
        ? [...growth(EVENT_ROWS, taken, grid), writeCounters({ ...whole.counters, events: taken })]
        : []),
      ...changes.writes.flatMap(({ row, cells }) => {
        const event = events.get(byRow.get(row) ?? 0);
        return event ? [writeEvent({ ...event, written: withIntent(EXCHANGES, event.written, cells) })] : [];
      }),
    ],
    grid,
  );
  const done = writeVisible(EXCHANGES, whole.columns, changes.writes, before, grid);
  // What could not be written is not remembered as written: the next 정리 tries again.
  const failed = new Set(
    changes.writes.flatMap(({ row }) => (done.has(row) ? [] : [byRow.get(row) ?? null])),
  );
  const numbers = new Map(changes.writes.map(({ row, cells }) => [numberIn(cells, EVENT_ID), row]));
  const kept = changes.events.filter(({ n }) => {
    const row = numbers.get(n);
    return row === undefined ? !failed.has(n) : done.has(row);
  });
  const gone = deleted.map((event): StoredEvent => ({ ...event, life: 'deleted', rev: event.rev + 1 }));
  for (const event of [...kept, ...gone]) events.set(event.n, event);
  for (const pair of [...changes.renamed, ...changes.newPairs]) pairs.set(pair.m, pair);
  const counted = countedAnew(
    [...changes.pairsToCount, ...gone.flatMap(({ pair }) => pair ?? [])],
    pairs,
    events,
  );
  for (const pair of counted) pairs.set(pair.m, pair);
  const fresh = new Set(changes.newPairs.map(({ m }) => m));
  const isFresh = ({ m }: StoredPair): boolean => fresh.has(m);
  const copies = changes.copies.filter((event) => kept.some(({ n }) => n === event.n));
  const told = changes.edits.filter(({ event }) => kept.some(({ n }) => n === event.n));
  const actor = { who: byHand, at: now() };
  const machine = [
    ...[...kept, ...gone].map(writeEvent),
    ...counted.filter((pair) => !isFresh(pair)).map(writePair),
  ];
  if (machine.length + fresh.size + told.length > 0)
    writeGrowing(
      [
        ...growth(PAIR_ROWS, changes.counters.pairs, grid),
        ...insertPairs([...pairs.values()].filter(isFresh), grid),
        ...machine,
        ...insertRows(
          HISTORY,
          grid.columns(HISTORY),
          linesOf(told, new Set(copies.map(({ n }) => n)), gone).map((line) => historyRow(line, actor)),
        ),
        ...fileRequests([...changes.file, ...kept.flatMap(fileEvent)]),
        writeCounters(changes.counters),
      ],
      grid,
    );
  Object.assign(whole.counters, changes.counters);
  const numbered = told.filter(({ header }) => header === '직접 입력').length;
  const written = changes.writes.filter(({ row }) => done.has(row));
  const days = written.reduce((sum, { row }) => sum + dayCount(byPlace.get(row)), 0);
  const cells = written.flatMap((one) => Object.keys(one.cells)).filter((header) => header !== EVENT_ID);
  const report = {
    ...NOTHING,
    numbered,
    edits: told.length - numbered,
    filled: cells.length - days,
    deleted: gone.length,
  };
  return { report, copies, days };
};

export const tidyExchanges = (isTimeUp: Deadline): TidyReport => {
  const whole = readWhole();
  const { rows, deleted, leftOver } = sortOut(whole);
  const before = new Map(whole.rows.map(({ row, cells }) => [row, cells]));
  const changes = changesIn(rows, whole);
  const todo = touched(rows, changes);
  const steps = Math.max(
    changes.renamed.length > 0 ? 1 : 0,
    Math.ceil(Math.max(todo.length, deleted.length) / ROWS_A_STEP),
  );
  let report = NOTHING;
  let days = 0;
  const copies: StoredEvent[] = [];
  for (let at = 0; at < steps; at++) {
    const [from, to] = [at * ROWS_A_STEP, (at + 1) * ROWS_A_STEP];
    if (at > 0 && isTimeUp()) {
      const left = Math.max(0, todo.length - from) + Math.max(0, deleted.length - from);
      return { ...report, left, ...notesOf(copies, days, whole) };
    }
    const done = step(whole, before, todo.slice(from, to), deleted.slice(from, to));
    report = add(report, done.report);
    copies.push(...done.copies);
    days += done.days;
  }
  write(trimTrash(whole.grid));
  tidyArticles(whole.events);
  if (leftOver.length > 0) {
    const idColumn = whole.columns.get(EVENT_ID) ?? 0;
    const fresh = read([{ sheetId: EXCHANGES.id }, rowRange(TRASH, 0)]);
    removeRows(EXCHANGES, idColumn, targetsOf(EXCHANGES, idColumn, leftOver, fresh), fresh);
  }
  return { ...report, ...notesOf(copies, days, whole) };
};
