/** Reading and changing stored entries, each change in a transaction of its own. */
import type { IDBPTransaction } from 'idb';
import { announceChange } from './changes.ts';
import { database, type GyoryuSchema } from './database.ts';
import { type Entry, type EntryState, entry } from './entry.ts';

type Store = IDBPTransaction<GyoryuSchema, 'entries'[], 'readwrite'>;

/** Null for what an older or damaged version left: it stays in the database and shows in the export. */
export const parseEntry = (value: unknown): Entry | null => {
  const read = entry.safeParse(value);
  return read.success ? read.data : null;
};

export const within = async <T>(work: (tx: Store) => Promise<T>): Promise<T> => {
  const tx = (await database()).transaction(['entries'], 'readwrite', { durability: 'strict' });
  const result = await work(tx);
  await tx.done;
  announceChange();
  return result;
};

export const change = (
  recordId: string,
  next: (old: Entry) => EntryState | Partial<Entry> | null,
): Promise<boolean> =>
  within(async (tx) => {
    const old = parseEntry(await tx.objectStore('entries').get(recordId));
    const changed = old && next(old);
    if (!old || !changed) return false;
    await tx
      .objectStore('entries')
      .put('is' in changed ? { ...old, state: changed } : { ...old, ...changed });
    return true;
  });

export const allEntries = async (): Promise<Entry[]> =>
  (await (await database()).getAllFromIndex('entries', 'captured'))
    .flatMap((value) => parseEntry(value) ?? [])
    .reverse();

export const entriesOfArticle = async (url: string): Promise<Entry[]> =>
  (await (await database()).getAllFromIndex('entries', 'article', url)).flatMap(
    (value) => parseEntry(value) ?? [],
  );

/** None where the browser blocks its database: reading an article must not fail for that. */
export const entriesIfAny = (): Promise<Entry[]> => allEntries().catch(() => []);
