/** What a ledger file holds: its tables, and the book that they are. */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/mini';
import { type Book, emptyBook, type Row, type Sheet, sheetState } from '../book/book.ts';
import { dimensionProperties } from '../book/shapes.ts';
import { Looks } from './looks.ts';

export const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA locking_mode = EXCLUSIVE;
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS property (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sheet (id INTEGER PRIMARY KEY, tab INTEGER NOT NULL, state TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS look (id INTEGER PRIMARY KEY, json TEXT NOT NULL);
  -- position orders the rows of a sheet; a row keeps its id wherever it is moved
  CREATE TABLE IF NOT EXISTS row (
    id INTEGER PRIMARY KEY, sheet INTEGER NOT NULL, position REAL NOT NULL, cells TEXT NOT NULL, properties TEXT
  );
`;

export const UPSERT = `
  INSERT INTO row VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET sheet = excluded.sheet,
  position = excluded.position, cells = excluded.cells, properties = excluded.properties
`;

const lookRow = z.object({ id: z.number(), json: z.string() });
export const metaRow = z.object({ name: z.string(), value: z.string() });
const sheetRow = z.object({ id: z.number(), state: z.string() });
const bookRow = z.object({
  id: z.number(),
  sheet: z.number(),
  position: z.number(),
  cells: z.string(),
  properties: z.nullable(z.string()),
});

export const readLooks = (db: DatabaseSync): Looks => {
  const looks = new Looks();
  for (const { id, json } of z.array(lookRow).parse(db.prepare('SELECT * FROM look').all()))
    looks.load(id, json);
  return looks;
};

const positionRow = z.object({ id: z.number(), position: z.number() });

/** Place of each row in its sheet, by the row's id. */
export const readPositions = (db: DatabaseSync): Map<number, number> => {
  const rows = z.array(positionRow).parse(db.prepare('SELECT id, position FROM row').all());
  return new Map(rows.map(({ id, position }) => [id, position]));
};

/** `title` is for a file that has none yet. */
export const readBook = (db: DatabaseSync, looks: Looks, title: string): Book => {
  const meta = new Map(
    z
      .array(metaRow)
      .parse(db.prepare('SELECT name, value FROM meta').all())
      .map((row) => [row.name, row.value]),
  );
  const rows = new Map<number, Row[]>();
  for (const raw of db.prepare('SELECT * FROM row ORDER BY sheet, position').iterate()) {
    const { id, sheet, cells, properties } = bookRow.parse(raw);
    const row: Row = {
      id,
      cells: looks.decode(cells),
      ...(properties !== null && { properties: dimensionProperties.parse(JSON.parse(properties)) }),
    };
    const list = rows.get(sheet);
    if (list) list.push(row);
    else rows.set(sheet, [row]);
  }
  const sheets = z
    .array(sheetRow)
    .parse(db.prepare('SELECT id, state FROM sheet ORDER BY tab').all())
    .map((row): Sheet => ({ ...sheetState.parse(JSON.parse(row.state)), rows: rows.get(row.id) ?? [] }));
  return {
    ...emptyBook(meta.get('title') ?? title),
    sheets,
    revision: Number(meta.get('revision') ?? 0),
    nextRowId: Number(meta.get('nextRowId') ?? 1),
  };
};
