/** What stands in a ledger's sheets, read straight from the book: no code of the script is used for it. */
import { type Book, type Row, type Sheet, sheetById } from '../../apps-script/local/book/book.ts';
import type { ExtendedValue } from '../../apps-script/local/book/shapes.ts';
import { rowsUnder } from '../../shared/ledger/index-entries.ts';
import { recordKey } from '../../shared/ledger/index-keys.ts';
import { COUNTERS, EVENT_ID, EVENT_ROWS, EXCHANGES, INDEX, PAIR_ROWS } from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { type StoredEvent, type StoredPair, storedEvent, storedPair } from '../../shared/ledger/stored.ts';

export const sheetOf = (book: Book, layout: SheetLayout): Sheet => {
  const sheet = sheetById(book, layout.id);
  if (!sheet) throw new Error(`The sheet ${layout.title} is gone.`);
  return sheet;
};

export const enteredIn = (row: Row | undefined, column: number): ExtendedValue =>
  row?.cells[column]?.userEnteredValue ?? {};
export const textIn = (row: Row | undefined, column: number): string =>
  enteredIn(row, column).stringValue ?? '';
export const numberIn = (row: Row | undefined, column: number): number | null =>
  enteredIn(row, column).numberValue ?? null;

/** Columns by what stands in the first row. */
export const headersOf = (sheet: Sheet): Map<string, number> =>
  new Map(
    (sheet.rows[0]?.cells ?? []).flatMap((_, column) => {
      const header = textIn(sheet.rows[0], column);
      return header === '' ? [] : [[header, column] as const];
    }),
  );

/** What the ledger remembers to have written is its own affair. */
const NO_MEMORY = { written: {} };

const parsed = new WeakMap<Row, { event?: StoredEvent; pair?: StoredPair }>();

const eventOf = (row: Row): StoredEvent => {
  const known = parsed.get(row)?.event;
  if (known) return known;
  const event = storedEvent.parse({
    ...JSON.parse(textIn(row, 3)),
    ...NO_MEMORY,
    sources: JSON.parse(textIn(row, 4)),
  });
  parsed.set(row, { event });
  return event;
};

const pairOf = (row: Row): StoredPair => {
  const known = parsed.get(row)?.pair;
  if (known) return known;
  const pair = storedPair.parse({
    ...JSON.parse(textIn(row, PAIR_ROWS.columns.length - 1)),
    ...NO_MEMORY,
  });
  parsed.set(row, { pair });
  return pair;
};

/** Machine rows that hold anything, with the row they stand in. */
const filled = <T>(sheet: Sheet, read: (row: Row) => T): Map<number, T> =>
  new Map(
    sheet.rows.flatMap((row, at) => (at > 0 && row.cells.length > 0 ? [[at, read(row)] as const] : [])),
  );

export const eventsIn = (book: Book): Map<number, StoredEvent> => filled(sheetOf(book, EVENT_ROWS), eventOf);
export const pairsIn = (book: Book): Map<number, StoredPair> => filled(sheetOf(book, PAIR_ROWS), pairOf);

export const countersIn = (book: Book) => {
  const row = sheetOf(book, COUNTERS).rows[1];
  return { events: numberIn(row, 1) ?? 0, pairs: numberIn(row, 2) ?? 0, revision: numberIn(row, 3) ?? 0 };
};

/** True when the index leads from the record to event `n`. */
export const isIndexed = (book: Book, recordId: string, n: number): boolean => {
  const key = recordKey(recordId);
  const bucket = textIn(sheetOf(book, INDEX).rows[key.bucket], 0);
  return rowsUnder([key], new Map([[key.bucket, bucket]])).includes(n);
};

/** Rows of a visible sheet that carry a number, by that number. */
export const numberedRows = (book: Book, layout: SheetLayout, header = EVENT_ID): Map<number, Row[]> => {
  const sheet = sheetOf(book, layout);
  const column = headersOf(sheet).get(header) ?? -1;
  const found = new Map<number, Row[]>();
  for (const row of sheet.rows.slice(1)) {
    const n = numberIn(row, column);
    if (n !== null) found.set(n, [...(found.get(n) ?? []), row]);
  }
  return found;
};

export const exchangeRows = (book: Book): Map<number, Row[]> => numberedRows(book, EXCHANGES);
