/** A capture's changes as one atomic write. */

import type { Changes } from '../../shared/ledger/batch-draft.ts';
import { articleRow, exchangeRow } from '../../shared/ledger/cells.ts';
import { hashesOf } from '../../shared/ledger/compare-cells.ts';
import {
  ARTICLES,
  CHANGES,
  EVENT_ROWS,
  EXCHANGES,
  HISTORY,
  INDEX,
  PAIR_ROWS,
} from '../../shared/ledger/layout.ts';
import type { Grid } from './grid.ts';
import { type Actor, type HistoryLine, historyRow } from './history.ts';
import { refuseFullSheet, refuseLongBuckets } from './limits.ts';
import { growth, writeCounters, writeEvent, writePair } from './machine-rows.ts';
import { insertPairs } from './pair-rows.ts';
import type { Request } from './platform.ts';
import { insertRows, machineRow } from './requests.ts';

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

const syncRow = (changes: Pick<Changes, 'counters' | 'articles' | 'events'>): Request =>
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
