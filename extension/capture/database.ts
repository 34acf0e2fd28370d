/** The extension's own IndexedDB: captured records and drafts. Everything read back is checked by its schema. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DraftSheet } from './draft-sheet.ts';
import type { Entry } from './entry.ts';

export interface GyoryuSchema extends DBSchema {
  entries: {
    key: string;
    value: Entry;
    indexes: { due: number; same: string; article: string; captured: number };
  };
  drafts: { key: string; value: DraftSheet; indexes: { touched: number } };
}
export type Database = IDBPDatabase<GyoryuSchema>;

let opened: Promise<Database> | null = null;

const open = (): Promise<Database> =>
  openDB<GyoryuSchema>('gyoryu', 1, {
    upgrade: (db) => {
      const entries = db.createObjectStore('entries', { keyPath: 'recordId' });
      entries.createIndex('due', 'state.dueAt');
      entries.createIndex('same', 'sameKey');
      entries.createIndex('article', 'record.article.url');
      entries.createIndex('captured', 'capturedAt');
      db.createObjectStore('drafts', { keyPath: 'key' }).createIndex('touched', 'touchedAt');
    },
    // A newer version of the extension must not wait for an old window of ours.
    blocking: (_old, _new, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });

export const database = (): Promise<Database> => {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};
