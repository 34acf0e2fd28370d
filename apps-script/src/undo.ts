/** `undo`: takes own captures back while nobody has reviewed them. */
import {
  ARTICLES,
  COUNTERS,
  EVENT_ID,
  EXCHANGES,
  HISTORY,
  PENDING,
  RECORD_ID,
  TRASH,
} from '../../shared/ledger/layout.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { hasLeft, withoutRecord } from '../../shared/ledger/undo.ts';
import { type RecordAnswer, requestBody } from '../../shared/record/envelope.ts';
import type { Partner } from '../../shared/record/exchange-record.ts';
import type { Caller } from './caller.ts';
import { findEvents } from './find-events.ts';
import { type Grid, read, rowRange } from './grid.ts';
import { type HistoryLine, historyRow } from './history.ts';
import { writeEvent, writePair } from './machine-rows.ts';
import { parseBody } from './parse-body.ts';
import { locked } from './read-ledger.ts';
import { insertRows } from './requests.ts';
import { pairsWithout, removePairRows } from './undo-pairs.ts';
import { columnRange, removeRows, rowsByNumber, type Target } from './visible-rows.ts';

const REFUSALS = {
  not_yours: '다른 브라우저에서 캡처한 기록이라 여기서 되돌릴 수 없습니다. 대장에서 제외로 바꿔 주십시오.',
  reviewed: '이미 검토한 기록이라 되돌릴 수 없습니다. 대장에서 제외로 바꿔 주십시오.',
} as const;

const refuse = (recordId: string, code: keyof typeof REFUSALS): RecordAnswer => ({
  recordId,
  outcome: 'refused',
  code,
  message: REFUSALS[code],
});

interface Places {
  readonly grid: Grid;
  readonly exchanges: ReadonlyMap<string, number>;
  readonly articles: ReadonlyMap<string, number>;
}

/** Where the rows of 교류실적 and 기사 stand now, what was reviewed, and the sizes. */
const readPlaces = (headers: Grid): Places => {
  const exchanges = headers.columns(EXCHANGES);
  const articles = headers.columns(ARTICLES);
  const at = (columns: ReadonlyMap<string, number>, header: string) => columns.get(header) ?? 0;
  const grid = read([
    columnRange(EXCHANGES, at(exchanges, EVENT_ID)),
    columnRange(EXCHANGES, at(exchanges, '검토')),
    columnRange(ARTICLES, at(articles, EVENT_ID)),
    columnRange(ARTICLES, at(articles, RECORD_ID)),
    rowRange(TRASH, 0),
  ]);
  return { grid, exchanges, articles };
};

const lineOf = (n: number | null, partner: Partner, field: string, before: string): HistoryLine => ({
  what: '되돌리기',
  partner: partner.name,
  field,
  before,
  after: '',
  n,
});

export const undo = (body: unknown, caller: Caller) => {
  const { recordIds } = parseBody(requestBody.undo, body);
  return locked(() => {
    const headers = [EXCHANGES, ARTICLES, HISTORY].map((sheet) => rowRange(sheet, 0));
    const { first, eventOf } = findEvents(recordIds, [...headers, rowRange(COUNTERS, 1)]);
    const places = readPlaces(first);
    const idColumn = places.exchanges.get(EVENT_ID) ?? 0;
    const standing = rowsByNumber(EXCHANGES, idColumn, places.grid);
    const changed = new Map<number, StoredEvent>();
    const articleRows = new Map<number, Target>();

    const takeBack = (recordId: string): RecordAnswer => {
      const found = eventOf(recordId);
      const event = found === null ? null : (changed.get(found.n) ?? found);
      if (event === null || event.life !== 'present' || !event.recordIds.includes(recordId))
        return { recordId, outcome: 'duplicate' };
      const source = event.sources.find((one) => one.recordId === recordId);
      if (source && source.by !== caller.keyId) return refuse(recordId, 'not_yours');
      const row = standing.get(event.n)?.[0];
      const review =
        row === undefined ? '' : places.grid.text(EXCHANGES, row, places.exchanges.get('검토') ?? 0);
      if (!PENDING.has(review)) return refuse(recordId, 'reviewed');
      const after = withoutRecord(event, recordId);
      changed.set(event.n, after);
      const column = places.articles.get(EVENT_ID) ?? 0;
      for (const at of rowsByNumber(ARTICLES, column, places.grid).get(event.n) ?? [])
        if (hasLeft(after, places.grid.text(ARTICLES, at, places.articles.get(RECORD_ID) ?? 0)))
          articleRows.set(at, { n: event.n, row: at });
      return { recordId, outcome: 'stored' };
    };

    const records = recordIds.map(takeBack);
    if (changed.size === 0) return { records };
    const taken = records.flatMap(({ recordId, outcome }) => (outcome === 'stored' ? [recordId] : []));
    const pairs = pairsWithout(taken, changed);
    const gonePairs = pairs.filter((pair) => pair.gone);
    const lines = [
      ...[...changed.values()].map(({ n, partner, content }) => lineOf(n, partner, '', content)),
      ...gonePairs.map(({ partner, home }) => lineOf(null, partner, '결연현황', home.name)),
    ];
    const gone = [...changed.values()].filter(({ life }) => life === 'undone').map(({ n }) => n);
    const targets = gone.flatMap((n) => (standing.get(n) ?? []).map((row) => ({ n, row })));
    removeRows(EXCHANGES, idColumn, targets, places.grid, [
      ...[...changed.values()].map(writeEvent),
      ...pairs.map(writePair),
      ...insertRows(
        HISTORY,
        first.columns(HISTORY),
        lines.map((line) => historyRow(line, { who: caller.person, at: caller.at })),
      ),
    ]);
    removeRows(ARTICLES, places.articles.get(EVENT_ID) ?? 0, [...articleRows.values()], places.grid);
    removePairRows(gonePairs.map(({ m }) => m));
    return { records };
  });
};
