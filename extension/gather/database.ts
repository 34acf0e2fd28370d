/** The queue of 지난 기사 모으기 at rest: it survives a closed window, a killed background and a restart. */
import type { DBSchema } from 'idb';
import { announceChange } from '../capture/changes.ts';
import { databaseOf } from '../platform/indexed-db.ts';
import { type GatherItem, type GatherRun, gatherItem, gatherRun, IDLE } from './item.ts';

interface GatherSchema extends DBSchema {
  items: { key: string; value: GatherItem };
  /** `run`, and `offered`: addresses that a page handed over. */
  kept: { key: string; value: unknown };
}

const database = databaseOf<GatherSchema>('gyoryu-gather', 1, (db) => {
  db.createObjectStore('items', { keyPath: 'key' });
  db.createObjectStore('kept');
});

const readable = (values: readonly unknown[]): GatherItem[] =>
  values.flatMap((value) => {
    const read = gatherItem.safeParse(value);
    return read.success ? [read.data] : [];
  });

/** In the order of the pasted lists. */
export const allItems = async (): Promise<GatherItem[]> =>
  readable(await (await database()).getAll('items')).sort((a, b) => a.order - b.order);

/** Adds what is not there yet. @returns how many were added */
export const addItems = async (items: readonly GatherItem[]): Promise<number> => {
  const tx = (await database()).transaction('items', 'readwrite', { durability: 'strict' });
  let added = 0;
  for (const item of items) {
    if ((await tx.store.getKey(item.key)) !== undefined) continue;
    await tx.store.add(item);
    added += 1;
  }
  await tx.done;
  announceChange();
  return added;
};

export const changeItems = async (
  keys: readonly string[],
  next: (old: GatherItem) => Partial<GatherItem> | null,
): Promise<void> => {
  const tx = (await database()).transaction('items', 'readwrite', { durability: 'strict' });
  for (const key of keys) {
    const read = gatherItem.safeParse(await tx.store.get(key));
    const changed = read.success ? next(read.data) : null;
    if (read.success && changed) await tx.store.put({ ...read.data, ...changed });
  }
  await tx.done;
  announceChange();
};

export const forgetItems = async (keys: readonly string[]): Promise<void> => {
  const tx = (await database()).transaction('items', 'readwrite');
  for (const key of keys) await tx.store.delete(key);
  await tx.done;
  announceChange();
};

export const loadRun = async (): Promise<GatherRun> => {
  const read = gatherRun.safeParse(await (await database()).get('kept', 'run'));
  return read.success ? read.data : IDLE;
};

export const changeRun = async (change: Partial<GatherRun>): Promise<void> => {
  const tx = (await database()).transaction('kept', 'readwrite');
  const read = gatherRun.safeParse(await tx.store.get('run'));
  await tx.store.put({ ...(read.success ? read.data : IDLE), ...change }, 'run');
  await tx.done;
  announceChange();
};

/** Ends a run in which nothing waits any more. A pause, or an address that came meanwhile, is left as it is. */
export const endRun = async (): Promise<void> => {
  const tx = (await database()).transaction(['items', 'kept'], 'readwrite');
  const items = readable(await tx.objectStore('items').getAll());
  const read = gatherRun.safeParse(await tx.objectStore('kept').get('run'));
  if (read.success && read.data.is === 'running' && !items.some(({ state }) => state === 'waiting'))
    await tx.objectStore('kept').put({ ...read.data, is: 'idle' }, 'run');
  await tx.done;
  announceChange();
};

export const offerAddresses = async (text: string): Promise<void> => {
  await (await database()).put('kept', text, 'offered');
};

/** Addresses that were handed over, once. */
export const takeOffered = async (): Promise<string> => {
  const tx = (await database()).transaction('kept', 'readwrite');
  const text = await tx.store.get('offered');
  await tx.store.delete('offered');
  await tx.done;
  return typeof text === 'string' ? text : '';
};

export const eraseGathered = async (): Promise<void> => {
  const tx = (await database()).transaction(['items', 'kept'], 'readwrite');
  await tx.objectStore('items').clear();
  await tx.objectStore('kept').clear();
  await tx.done;
  announceChange();
};
