/** The extension's own IndexedDB: captured records and drafts. Everything read back is checked by its schema. */
import type { DBSchema } from 'idb';
import { databaseOf } from '../platform/indexed-db.ts';
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

export const database = databaseOf<GyoryuSchema>('gyoryu', 1, (db) => {
  const entries = db.createObjectStore('entries', { keyPath: 'recordId' });
  entries.createIndex('due', 'state.dueAt');
  entries.createIndex('same', 'sameKey');
  entries.createIndex('article', 'record.article.url');
  entries.createIndex('captured', 'capturedAt');
  db.createObjectStore('drafts', { keyPath: 'key' }).createIndex('touched', 'touchedAt');
});
