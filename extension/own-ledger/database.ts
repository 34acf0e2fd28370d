/** 내 PC 대장 at rest: an IndexedDB of its own, so that 모두 지우기 of captures never touches it. */
import type { DBSchema, IDBPTransaction } from 'idb';
import type * as z from 'zod/mini';
import { LEDGER_SCHEMA } from '../../shared/ledger/layout.ts';
import { type Counters, counters, type StoredPair, storedPair } from '../../shared/ledger/stored.ts';
import { type Spelling, spelling } from '../../shared/record/envelope.ts';
import { type ExchangeRecord, exchangeRecord } from '../../shared/record/exchange-record.ts';
import { announceChange } from '../capture/changes.ts';
import { databaseOf } from '../platform/indexed-db.ts';
import { type OwnRow, ownRow } from './row.ts';

interface OwnSchema extends DBSchema {
  /** By 기록번호. */
  rows: { key: number; value: OwnRow; indexes: { pair: number } };
  pairs: { key: number; value: StoredPair };
  buckets: { key: number; value: string };
  /** What was captured, as it came. */
  records: { key: string; value: ExchangeRecord };
  spellings: { key: string; value: Spelling };
  /** `counters` and `backup`. */
  kept: { key: string; value: unknown };
}

const STORES = ['rows', 'pairs', 'buckets', 'records', 'spellings', 'kept'] as const;
type StoreName = (typeof STORES)[number];
export type Tx = IDBPTransaction<OwnSchema, StoreName[], 'readwrite'>;
export type ReadTx = IDBPTransaction<OwnSchema, StoreName[], 'readonly'> | Tx;

const database = databaseOf<OwnSchema>('gyoryu-own', 1, (db) => {
  db.createObjectStore('rows', { keyPath: 'event.n' }).createIndex('pair', 'event.pair');
  db.createObjectStore('pairs', { keyPath: 'm' });
  db.createObjectStore('buckets');
  db.createObjectStore('records', { keyPath: 'recordId' });
  db.createObjectStore('spellings');
  db.createObjectStore('kept');
});

/** The ledger as it is at one moment; any number of readers do not wait for each other. */
export const reading = async <T>(work: (tx: ReadTx) => Promise<T>): Promise<T> =>
  work((await database()).transaction([...STORES], 'readonly'));

/** All of an operation or nothing: every read and write of it in one transaction. */
export const within = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
  const tx = (await database()).transaction([...STORES], 'readwrite', { durability: 'strict' });
  // A caller that throws leaves nothing half done.
  const result = await work(tx).catch(async (error: unknown) => {
    tx.abort();
    await tx.done.catch(() => {});
    throw error;
  });
  await tx.done;
  return result;
};

/** As `within`, and tells the open windows. */
export const changing = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
  const result = await within(work);
  announceChange();
  return result;
};

const START: Counters = { schema: LEDGER_SCHEMA, events: 0, pairs: 0, revision: 0, spreadsheet: 'own' };

export const readCounters = async (tx: ReadTx): Promise<Counters> => {
  const stored = await tx.objectStore('kept').get('counters');
  return stored === undefined ? START : counters.parse(stored);
};
export const writeCounters = (tx: Tx, next: Counters): Promise<unknown> =>
  tx.objectStore('kept').put(next, 'counters');

export const readRow = async (tx: ReadTx, n: number): Promise<OwnRow | null> => {
  const read = ownRow.safeParse(await tx.objectStore('rows').get(n));
  return read.success ? read.data : null;
};
export const readPair = async (tx: ReadTx, m: number): Promise<StoredPair | null> => {
  const read = storedPair.safeParse(await tx.objectStore('pairs').get(m));
  return read.success ? read.data : null;
};

const parsed = <T>(schema: z.ZodMiniType<T>, values: readonly unknown[]): T[] =>
  values.flatMap((value) => {
    const read = schema.safeParse(value);
    return read.success ? [read.data] : [];
  });

export const allRows = async (tx: ReadTx): Promise<OwnRow[]> =>
  parsed(ownRow, await tx.objectStore('rows').getAll());
export const rowsOfPair = async (tx: ReadTx, m: number): Promise<OwnRow[]> =>
  parsed(ownRow, await tx.objectStore('rows').index('pair').getAll(m));
export const allPairs = async (tx: ReadTx): Promise<StoredPair[]> =>
  parsed(storedPair, await tx.objectStore('pairs').getAll());
export const allRecords = async (tx: ReadTx): Promise<ExchangeRecord[]> =>
  parsed(exchangeRecord, await tx.objectStore('records').getAll());
export const allSpellings = async (tx: ReadTx): Promise<Spelling[]> =>
  parsed(spelling, await tx.objectStore('spellings').getAll());

/** Texts of the index's buckets; an empty one is an empty text. */
export const readBuckets = async (tx: ReadTx, wanted: Iterable<number>): Promise<Map<number, string>> => {
  const found = new Map<number, string>();
  for (const bucket of new Set(wanted)) {
    const text = await tx.objectStore('buckets').get(bucket);
    found.set(bucket, typeof text === 'string' ? text : '');
  }
  return found;
};

export const writeBuckets = async (tx: Tx, buckets: ReadonlyMap<number, string>): Promise<void> => {
  for (const [bucket, text] of buckets) await tx.objectStore('buckets').put(text, bucket);
};
