/**
 * The rules of a capture, without a spreadsheet: records and what the ledger holds near them go in,
 * rows to insert and machine rows to write come out. Nothing here names a visible row.
 */
import type { RecordAnswer } from '../record/envelope.ts';
import type { ExchangeRecord } from '../record/exchange-record.ts';
import { BatchDraft, type Changes, isGovernment, type Snapshot } from './batch-draft.ts';
import { type Buckets, rowsUnder } from './index-entries.ts';
import { eventKeys, type IndexKey, pairKeys } from './index-keys.ts';
import { likeness } from './match.ts';
import { wasTakenBack } from './undo.ts';

const pairKeysOf = (record: ExchangeRecord): IndexKey[] =>
  [record.partner, ...record.related.map(({ place }) => place)]
    .filter(isGovernment)
    .flatMap((place) => [...pairKeys(record.home, place)]);

/** Index keys of a batch: its buckets are the first read. */
export const keysToRead = (records: readonly ExchangeRecord[]): IndexKey[] =>
  records.flatMap((record) => [...eventKeys(record), ...pairKeysOf(record)]);

/** Rows of `_기록` and `_결연` that the buckets point to: the second read. */
export const rowsToRead = (
  records: readonly ExchangeRecord[],
  buckets: Buckets,
): { events: number[]; pairs: number[] } => ({
  events: rowsUnder(records.flatMap(eventKeys), buckets),
  pairs: rowsUnder(records.flatMap(pairKeysOf), buckets),
});

const DELETED =
  '사람이 대장에서 지운 기록이라 다시 넣지 않았습니다. 필요하면 대장의 메뉴 ‘지운 행 되살리기’에서 되살려 주십시오.';
const UNDONE = '되돌리기로 뺀 기록입니다. 기사에서 다시 캡처하면 새로 기록됩니다.';

const answerOne = (record: ExchangeRecord, draft: BatchDraft): RecordAnswer => {
  const { recordId } = record;
  const events = draft.eventsNear(record);
  if (events.some((event) => wasTakenBack(event, recordId)))
    return { recordId, outcome: 'duplicate', code: 'undone', message: UNDONE };
  const known = events.find((event) => event.recordIds.includes(recordId));
  if (known?.life === 'deleted') return { recordId, outcome: 'duplicate', code: 'deleted', message: DELETED };
  if (known) return { recordId, outcome: 'duplicate' };

  const likes = events.map((event) => ({ event, like: likeness(record, event) }));
  const same = likes
    .flatMap(({ event, like }) => (like.is === 'same' ? [{ event, rank: like.rank }] : []))
    .sort((a, b) => b.rank - a.rank || a.event.n - b.event.n);
  const survivors = same.flatMap(({ event }) =>
    event.life === 'merged' && event.into !== null ? (draft.events.get(event.into) ?? []) : [event],
  );
  const present = survivors.find(({ life }) => life === 'present');
  if (present) {
    draft.merge(record, present);
    return { recordId, outcome: 'merged' };
  }
  if ([...same.map(({ event }) => event), ...survivors].some(({ life }) => life === 'deleted'))
    return { recordId, outcome: 'duplicate', code: 'deleted', message: DELETED };
  draft.store(
    record,
    likes
      .filter(({ event, like }) => like.is === 'near' && event.life === 'present')
      .map(({ event }) => event),
  );
  return { recordId, outcome: 'stored' };
};

/** Works through a batch in order; the same record twice in it is stored once. */
export const plan = (
  records: readonly ExchangeRecord[],
  snapshot: Snapshot,
): { changes: Changes; answers: RecordAnswer[] } => {
  const draft = new BatchDraft(snapshot);
  const answers = records.map((record) => answerOne(record, draft));
  return { changes: draft.changes(), answers };
};
