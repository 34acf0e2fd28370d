/** The book on disk: one SQLite file, written through before anyone is answered. */
import { renameSync, rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import * as z from 'zod/mini';
import type { Book, Row, Sheet } from '../book/book.ts';
import { Looks } from './looks.ts';
import { metaRow, readBook, readLooks, readPositions, SCHEMA, UPSERT } from './read-file.ts';
import { rowChanges } from './row-changes.ts';

const stateOf = ({ rows: _, ...state }: Sheet): string => JSON.stringify(state);

/** Where the last good copy of a ledger file stands. */
export const backupOf = (file: string): string => `${file}.bak`;

export class Database {
  readonly #file: string;
  #db: DatabaseSync;
  #positions = new Map<number, number>();
  #looks = new Looks();
  #upsert: StatementSync;
  #drop: StatementSync;
  #saved: Book;

  constructor(file: string, title: string) {
    this.#file = file;
    this.#db = new DatabaseSync(file, { timeout: 0 });
    try {
      this.#open();
      this.#upsert = this.#db.prepare(UPSERT);
      this.#drop = this.#db.prepare('DELETE FROM row WHERE id = ?');
      this.#readKnown();
      this.#saved = readBook(this.#db, this.#looks, title);
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  #open(): void {
    this.#db.exec(SCHEMA);
    // The write takes the exclusive lock at once, so that a second process is refused at its start.
    this.#db.exec("INSERT INTO meta VALUES ('schema', '1') ON CONFLICT (name) DO UPDATE SET value = '1'");
    const [check] = this.#db.prepare('PRAGMA quick_check(1)').all();
    if (check?.quick_check !== 'ok') throw new Error(String(check?.quick_check));
  }

  get saved(): Book {
    return this.#saved;
  }

  /** Durable when it returns; on an error the file still holds the state before. */
  save(book: Book): void {
    this.#transaction(() => {
      const before = new Map(this.#saved.sheets.map((sheet) => [sheet.properties.sheetId, sheet]));
      book.sheets.forEach((sheet, tab) => {
        const id = sheet.properties.sheetId;
        const old = before.get(id);
        before.delete(id);
        if (old === sheet && this.#saved.sheets[tab] === old) return;
        this.#db.prepare('INSERT OR REPLACE INTO sheet VALUES (?, ?, ?)').run(id, tab, stateOf(sheet));
        this.#saveRows(id, old?.rows ?? [], sheet.rows);
      });
      for (const id of before.keys()) {
        this.#db.prepare('DELETE FROM sheet WHERE id = ?').run(id);
        this.#db.prepare('DELETE FROM row WHERE sheet = ?').run(id);
      }
      this.#setMeta('title', book.title);
      this.#setMeta('revision', String(book.revision));
      this.#setMeta('nextRowId', String(book.nextRowId));
    });
    this.#saved = book;
  }

  #saveRows(sheet: number, old: readonly Row[], rows: readonly Row[]): void {
    const { written, gone } = rowChanges(old, rows, this.#positions);
    for (const { row, position } of written) {
      const properties = row.properties ? JSON.stringify(row.properties) : null;
      this.#upsert.run(row.id, sheet, position, this.#looks.encode(row.cells), properties);
      this.#positions.set(row.id, position);
    }
    for (const { id, text } of this.#looks.takeFresh()) {
      this.#db.prepare('INSERT INTO look VALUES (?, ?)').run(id, text);
    }
    for (const id of gone) {
      this.#drop.run(id);
      this.#positions.delete(id);
    }
  }

  #transaction(work: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#db.exec('ROLLBACK');
      this.#readKnown();
      throw error;
    }
  }

  /** What is in the file counts. */
  #readKnown(): void {
    this.#looks = readLooks(this.#db);
    this.#positions = readPositions(this.#db);
  }

  #setMeta(name: string, value: string): void {
    this.#db
      .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
      .run(name, value);
  }

  /** A value beside the book that is made once and kept. */
  remembered(name: string, make: () => string): string {
    const found = this.#db.prepare('SELECT value FROM meta WHERE name = ?').get(name);
    if (found && typeof found.value === 'string') return found.value;
    const value = make();
    this.#setMeta(name, value);
    return value;
  }

  remember(name: string, value: string): void {
    this.#setMeta(name, value);
  }

  /** Script properties. */
  properties(): Record<string, string> {
    const rows = z.array(metaRow).parse(this.#db.prepare('SELECT name, value FROM property').all());
    return Object.fromEntries(rows.map((row) => [row.name, row.value]));
  }
  setProperty(name: string, value: string): void {
    this.#db.prepare('INSERT OR REPLACE INTO property VALUES (?, ?)').run(name, value);
  }
  deleteProperty(name: string): void {
    this.#db.prepare('DELETE FROM property WHERE name = ?').run(name);
  }

  /** Refreshes the copy beside the file; the copy before stands until the new one is complete. */
  backUp(): void {
    const fresh = `${backupOf(this.#file)}.new`;
    rmSync(fresh, { force: true });
    this.#db.prepare('VACUUM INTO ?').run(fresh);
    renameSync(fresh, backupOf(this.#file));
  }

  close(): void {
    this.#db.close();
  }
}
