/** 정리: the ledger and the rows people worked on meet again. Safe to run at any time and any number of times. */

import { exchangeRow } from '../../shared/ledger/cells.ts';
import { compareCells, withIntent } from '../../shared/ledger/compare-cells.ts';
import { storedEventKeys } from '../../shared/ledger/index-keys.ts';
import {
  EVENT_ID,
  EVENT_ROWS,
  EXCHANGES,
  HISTORY,
  PAIR_ROWS,
  PARTNERSHIPS,
  TRASH,
} from '../../shared/ledger/layout.ts';
import { reunite } from '../../shared/ledger/reunite.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { tidyRows, type VisibleRow, withoutCopies } from '../../shared/ledger/tidy.ts';
import { fileRequests } from './file-requests.ts';
import { read, rowRange } from './grid.ts';
import { type HistoryLine, historyRow } from './history.ts';
import { growth, writeCounters, writeEvent, writePair } from './machine-rows.ts';
import { insertPairs } from './pair-rows.ts';
import { now, write } from './platform.ts';
import { locked } from './read-ledger.ts';
import { insertRows } from './requests.ts';
import { setUpSheets } from './setup.ts';
import { spellingsIn } from './sync.ts';
import { tidyArticles } from './tidy-articles.ts';
import { tidyPartnerships } from './tidy-partnerships.ts';
import { finishCuts, removeRows, targetsOf, trimTrash } from './visible-rows.ts';
import { countedAnew, numberIn, readWhole, type Whole } from './whole.ts';
import { finishWrites, writeVisible } from './write-visible.ts';

export interface TidyReport {
  /** Rows typed by hand or copied that now have a number. */
  numbered: number;
  /** Cells people had changed. */
  edits: number;
  /** Cells brought up to date. */
  filled: number;
  /** Rows found deleted. */
  deleted: number;
}

/** How many cells still read as the ledger wrote them. */
const likenessOf =
  (events: ReadonlyMap<number, StoredEvent>) =>
  (row: VisibleRow): number => {
    const event = row.n === null ? undefined : events.get(row.n);
    return event ? -compareCells(EXCHANGES, event.written, row.cells, exchangeRow(event)).edits.length : 0;
  };

/** The living rows with their own numbers, and what is left over on either side. */
const sortOut = ({ events, rows }: Whole) => {
  const all = [...events.values()];
  const standingBefore = new Set(rows.map(({ n }) => n));
  const present = new Map(all.filter(({ life }) => life === 'present').map((event) => [event.n, event]));
  const living = withoutCopies(
    rows.filter(({ n }) => n === null || present.has(n)),
    likenessOf(present),
  );
  const numbered = new Set(living.map(({ n }) => n));
  const reunited = reunite(
    living,
    [...present.values()].filter(({ n }) => !numbered.has(n)),
  );
  const standing = new Set(reunited.map(({ n }) => n));
  return {
    present,
    rows: reunited,
    /** Events whose row people deleted. */
    deleted: [...present.values()].filter(({ n }) => !standing.has(n)),
    /** Rows of events that were taken back or merged. */
    leftOver: all.filter(({ life, n }) => life !== 'present' && standingBefore.has(n)).map(({ n }) => n),
  };
};

const fileEvent = (event: StoredEvent) => storedEventKeys(event).map((key) => ({ key, row: event.n }));

const byHand = '시트에서';

const tidyExchanges = (): TidyReport => {
  const whole = readWhole();
  const { present, rows, deleted, leftOver } = sortOut(whole);
  const changes = tidyRows(rows, present, whole.pairs, whole.counters, spellingsIn(whole.grid));
  const before = new Map(whole.rows.map(({ row, cells }) => [row, cells]));
  const byRow = new Map(rows.map(({ row, n }) => [row, n]));
  // Numbers are taken before they are seen: should this execution be cut off, no capture gets one of them again.
  const taken = changes.counters.events;
  write([
    ...(taken > whole.counters.events
      ? [...growth(EVENT_ROWS, taken, whole.grid), writeCounters({ ...whole.counters, events: taken })]
      : []),
    ...changes.writes.flatMap(({ row, cells }) => {
      const event = present.get(byRow.get(row) ?? 0);
      return event ? [writeEvent({ ...event, written: withIntent(EXCHANGES, event.written, cells) })] : [];
    }),
  ]);
  const done = writeVisible(EXCHANGES, whole.columns, changes.writes, before, whole.grid);
  const undone = new Set(changes.writes.filter(({ row }) => !done.has(row)).map(({ row }) => row));
  // What could not be written is not remembered as written: the next 정리 tries again.
  const failed = new Set(rows.filter(({ row }) => undone.has(row)).map(({ n }) => n));
  const numbers = new Map(changes.writes.map(({ row, cells }) => [numberIn(cells, EVENT_ID), row]));
  const kept = changes.events.filter(({ n }) => {
    const row = numbers.get(n);
    return row === undefined ? !failed.has(n) : done.has(row);
  });

  const events = new Map(whole.events);
  for (const event of kept) events.set(event.n, event);
  const gone = deleted.map((event): StoredEvent => ({ ...event, life: 'deleted', rev: event.rev + 1 }));
  for (const event of gone) events.set(event.n, event);
  const pairs = new Map(whole.pairs);
  for (const pair of [...changes.renamed, ...changes.newPairs]) pairs.set(pair.m, pair);
  const counted = countedAnew(
    [...changes.pairsToCount, ...gone.flatMap(({ pair }) => pair ?? [])],
    pairs,
    events,
  );
  const fresh = new Set(changes.newPairs.map(({ m }) => m));

  const actor = { who: byHand, at: now() };
  const told = changes.edits.filter(({ event }) => kept.some(({ n }) => n === event.n));
  const lines: HistoryLine[] = [
    ...told.map(({ event, header, before: old, after }) => ({
      what: header === '직접 입력' ? header : '수정',
      partner: event.partner.name,
      field: header === '직접 입력' ? '' : header,
      before: old,
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
  const machine = [
    ...kept.map(writeEvent),
    ...gone.map(writeEvent),
    ...counted.filter(({ m }) => !fresh.has(m)).map(writePair),
  ];
  if (machine.length + changes.newPairs.length + lines.length > 0)
    write([
      ...growth(PAIR_ROWS, changes.counters.pairs, whole.grid),
      ...insertPairs(
        changes.newPairs.map((pair) => counted.find(({ m }) => m === pair.m) ?? pair),
        whole.grid,
      ),
      ...machine,
      ...insertRows(
        HISTORY,
        whole.grid.columns(HISTORY),
        lines.map((line) => historyRow(line, actor)),
      ),
      ...fileRequests([...changes.file, ...kept.flatMap(fileEvent)]),
      writeCounters(changes.counters),
    ]);
  write(trimTrash(whole.grid));
  tidyArticles(events);
  const idColumn = whole.columns.get(EVENT_ID) ?? 0;
  if (leftOver.length > 0) {
    const fresh = read([{ sheetId: EXCHANGES.id }, rowRange(TRASH, 0)]);
    removeRows(EXCHANGES, idColumn, targetsOf(EXCHANGES, idColumn, leftOver, fresh), fresh);
  }
  return {
    numbered: told.filter(({ header }) => header === '직접 입력').length,
    edits: told.filter(({ header }) => header !== '직접 입력').length,
    filled: changes.writes
      .filter(({ row }) => done.has(row))
      .reduce((sum, { cells }) => sum + Object.keys(cells).filter((header) => header !== EVENT_ID).length, 0),
    deleted: gone.length,
  };
};

/** Runs under the ledger's lock; a capture that comes meanwhile waits or is sent again. */
export const tidy = (): TidyReport =>
  locked(() => {
    setUpSheets();
    finishCuts();
    for (const sheet of [EXCHANGES, PARTNERSHIPS]) finishWrites(sheet);
    const report = tidyExchanges();
    const partnerships = tidyPartnerships();
    return {
      numbered: report.numbered + partnerships.numbered,
      edits: report.edits,
      filled: report.filled + partnerships.filled,
      deleted: report.deleted,
    };
  });
