/** Records become rows by the ledger's rules: the same plan that a Google Sheet's ledger makes. */
import { keysToRead, plan, rowsToRead } from '../../shared/ledger/plan.ts';
import { reconcile } from '../../shared/ledger/reconcile.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import type { RecordAnswer, Spelling } from '../../shared/record/envelope.ts';
import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';
import {
  readBuckets,
  readCounters,
  readPair,
  readRow,
  type Tx,
  writeBuckets,
  writeCounters,
} from './database.ts';
import { newRow, type OwnRow, ownCells } from './row.ts';

/** The row after its event learnt from a further source; what a person typed stays. */
const broughtUp = (old: OwnRow, event: StoredEvent): OwnRow => {
  const { event: known, writes } = reconcile(event, old.cells);
  return { ...old, event: known, cells: { ...old.cells, ...ownCells(writes) } };
};

const spellingKey = ({ written, home }: Spelling): string => `${written}|${home ?? ''}`;

export const keepSpellings = async (tx: Tx, spellings: readonly Spelling[]): Promise<void> => {
  for (const each of spellings) await tx.objectStore('spellings').put(each, spellingKey(each));
};

/** Any number of records, any number of times: each is stored once. */
export const storeRecords = async (
  tx: Tx,
  records: readonly ExchangeRecord[],
): Promise<{ answers: RecordAnswer[]; revision: number }> => {
  const counters = await readCounters(tx);
  const buckets = await readBuckets(
    tx,
    keysToRead(records).map(({ bucket }) => bucket),
  );
  const near = rowsToRead(records, buckets);
  const rows = new Map<number, OwnRow>();
  for (const n of near.events) {
    const row = await readRow(tx, n);
    if (row) rows.set(n, row);
  }
  const pairs = new Map<number, NonNullable<Awaited<ReturnType<typeof readPair>>>>();
  for (const m of near.pairs) {
    const pair = await readPair(tx, m);
    if (pair) pairs.set(m, pair);
  }
  const events = new Map([...rows].map(([n, { event }]) => [n, event]));
  const { changes, answers } = plan(records, { counters, buckets, events, pairs });
  const taken = new Set(
    answers.flatMap(({ recordId, outcome }) =>
      outcome === 'stored' || outcome === 'merged' ? [recordId] : [],
    ),
  );
  if (taken.size === 0) return { answers, revision: counters.revision };

  for (const event of changes.newEvents) await tx.objectStore('rows').put(newRow(event));
  for (const event of changes.changedEvents) {
    const old = rows.get(event.n);
    if (old) await tx.objectStore('rows').put(broughtUp(old, event));
  }
  for (const pair of [...changes.newPairs, ...changes.changedPairs]) await tx.objectStore('pairs').put(pair);
  for (const record of records) if (taken.has(record.recordId)) await tx.objectStore('records').put(record);
  await writeBuckets(tx, changes.buckets);
  await writeCounters(tx, changes.counters);
  return { answers, revision: changes.counters.revision };
};
