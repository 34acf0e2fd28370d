/** All sheets as plain values, the way a person would read them off. */
import type { Book, Sheet } from './book/book.ts';
import { Compute, type Scalar } from './book/compute.ts';
import { isoDay } from './book/shown.ts';

export interface PrintedSheet {
  readonly title: string;
  readonly hidden: boolean;
  /** Rows to the last one that holds a value; null for an empty cell, dates as `YYYY-MM-DD`. */
  readonly rows: readonly (readonly Scalar[])[];
}

const trimmed = <T>(list: readonly T[], blank: (item: T) => boolean): readonly T[] =>
  list.slice(0, list.findLastIndex((item) => !blank(item)) + 1);

const printSheet = (sheet: Sheet, compute: Compute): PrintedSheet => {
  const value = (row: number, column: number): Scalar => {
    const shown = compute.value(sheet.properties.sheetId, row, column);
    if (shown === '') return null;
    const type = sheet.rows[row]?.cells[column]?.userEnteredFormat?.numberFormat?.type;
    return typeof shown === 'number' && type === 'DATE' ? isoDay(shown) : shown;
  };
  const rows = sheet.rows.map((row, i) =>
    trimmed(
      Array.from(row.cells, (_, k) => value(i, k)),
      (one) => one === null,
    ),
  );
  return {
    title: sheet.properties.title,
    hidden: sheet.properties.hidden ?? false,
    rows: trimmed(rows, (row) => row.length === 0),
  };
};

export const printBook = (book: Book): readonly PrintedSheet[] => {
  const compute = new Compute(book);
  return book.sheets.map((sheet) => printSheet(sheet, compute));
};
