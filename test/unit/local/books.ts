/** Small books for tests. */
import { type Book, emptyBook, sheetById } from '../../../apps-script/local/book/book.ts';
import { applyBatch } from '../../../apps-script/local/requests/batch-update.ts';

export const SHEET = 7;

/** One sheet `표` with the rows given, from the first row on. */
export const bookOf = (
  rows: readonly (readonly (string | number | null)[])[],
  size = { rows: 10, columns: 6 },
): Book =>
  applyBatch(emptyBook('시험'), {
    requests: [
      {
        addSheet: {
          properties: {
            sheetId: SHEET,
            title: '표',
            gridProperties: { rowCount: size.rows, columnCount: size.columns },
          },
        },
      },
      {
        updateCells: {
          start: { sheetId: SHEET },
          fields: 'userEnteredValue',
          rows: rows.map((row) => ({ values: row.map(cellOf) })),
        },
      },
    ],
  }).book;

const cellOf = (value: string | number | null): object => {
  if (value === null) return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  return { userEnteredValue: value.startsWith('=') ? { formulaValue: value } : { stringValue: value } };
};

/** Values of the sheet as typed, trailing blanks trimmed. */
export const valuesOf = (book: Book, sheetId = SHEET): (string | number | boolean | null)[][] => {
  const rows = (sheetById(book, sheetId)?.rows ?? []).map((row) => {
    const cells = Array.from(row.cells, (cell) => {
      const value = cell?.userEnteredValue;
      return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? value?.formulaValue ?? null;
    });
    return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
};

/** The book after one batch. */
export const run = (book: Book, ...requests: object[]): Book => applyBatch(book, { requests }).book;
/** Rows from one to before another. */
export const rows = (startIndex: number, endIndex: number) => ({
  sheetId: SHEET,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
