/** `capture`: 1…50 records become rows in at most two reads and one write. */
import * as z from 'zod/mini';
import { spellingRow } from '../../shared/ledger/cells.ts';
import { SPELLINGS } from '../../shared/ledger/layout.ts';
import { keysToRead, plan, rowsToRead } from '../../shared/ledger/plan.ts';
import { MAX_RECORDS, type RecordAnswer, type Spelling, spelling } from '../../shared/record/envelope.ts';
import { type ExchangeRecord, exchangeRecord, recordId } from '../../shared/record/exchange-record.ts';
import { bucketRanges, bucketsOf } from './buckets.ts';
import type { Caller } from './caller.ts';
import { requestsOf } from './capture-requests.ts';
import { LedgerError } from './errors.ts';
import { type Grid, read } from './grid.ts';
import { eventRanges, eventsOf, pairRanges, pairsOf, readCounters } from './machine-rows.ts';
import { type Request, write } from './platform.ts';
import { HEADER_RANGES, locked, readFirst } from './read-ledger.ts';
import { insertRows } from './requests.ts';
import { spellingsIn } from './sync.ts';

/** Records are checked one by one: one bad record must not keep the others out. */
const captureBody = z.object({
  records: z.array(z.looseObject({ recordId })).check(z.minLength(1), z.maxLength(MAX_RECORDS)),
  spellings: z.array(spelling).check(z.maxLength(50)),
});

const sortOut = (raw: readonly { recordId: string }[], by: string) => {
  const records: ExchangeRecord[] = [];
  const refused: RecordAnswer[] = [];
  for (const item of raw) {
    const parsed = z.safeParse(exchangeRecord, item);
    if (parsed.success) {
      records.push({ ...parsed.data, capture: { ...parsed.data.capture, by } });
      continue;
    }
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    refused.push({
      recordId: item.recordId,
      outcome: 'refused',
      code: where === 'v' ? 'schema' : 'invalid',
      message:
        where === 'v'
          ? '확장 프로그램과 시트의 판이 다릅니다. 둘 다 새 판으로 바꿔 주십시오.'
          : `기록의 ‘${where}’ 값이 맞지 않아 저장하지 않았습니다.`,
    });
  }
  return { records, refused };
};

const placeOf = ({ place }: Spelling): string => `${place.placeId}|${place.country}|${place.name}`;

/** Spellings that 도시명 표기 does not have yet, as rows for its top. */
export const newSpellings = (spellings: readonly Spelling[], grid: Grid): Request[] => {
  if (spellings.length === 0) return [];
  const known = spellingsIn(grid);
  const isKnown = (one: Spelling) =>
    known.some(
      (other) => other.written === one.written && other.home === one.home && placeOf(other) === placeOf(one),
    );
  const rows = spellings.filter((one) => !isKnown(one)).map(spellingRow);
  return insertRows(SPELLINGS, grid.columns(SPELLINGS), rows);
};

const readNear = (rows: { events: number[]; pairs: number[] }): Grid | null => {
  const ranges = [...eventRanges(rows.events), ...pairRanges(rows.pairs)];
  return ranges.length === 0 ? null : read(ranges);
};

export const capture = (body: unknown, caller: Caller) => {
  const parsed = z.safeParse(captureBody, body);
  if (!parsed.success)
    throw new LedgerError(
      'invalid',
      '보낸 기록의 형식이 맞지 않습니다. 확장 프로그램을 새 판으로 바꿔 주십시오.',
    );
  const { records, refused } = sortOut(parsed.data.records, caller.keyId);
  const { spellings } = parsed.data;
  return locked(() => {
    const keys = keysToRead(records);
    const spellingRange = spellings.length > 0 ? [{ sheetId: SPELLINGS.id }] : [];
    const first = readFirst([...HEADER_RANGES, ...spellingRange, ...bucketRanges(keys)]);
    const buckets = bucketsOf(keys, first);
    const rows = rowsToRead(records, buckets);
    const near = readNear(rows);
    const counters = readCounters(first);
    const { changes, answers } = plan(records, {
      counters,
      buckets,
      events: new Map(near ? eventsOf(near, rows.events).map((event) => [event.n, event]) : []),
      pairs: new Map(near ? pairsOf(near, rows.pairs).map((pair) => [pair.m, pair]) : []),
    });
    const isNew = answers.some(({ outcome }) => outcome === 'stored' || outcome === 'merged');
    write([
      ...(isNew ? requestsOf(changes, first, { who: caller.person, at: caller.at }) : []),
      ...newSpellings(spellings, first),
    ]);
    const byId = new Map([...answers, ...refused].map((answer) => [answer.recordId, answer]));
    return {
      records: parsed.data.records.flatMap((item) => byId.get(item.recordId) ?? []),
      revision: isNew ? changes.counters.revision : counters.revision,
    };
  });
};
