/** Rows and columns of one sheet that come, go and move; formulas elsewhere are the draft's affair. */
import { type Cell, NO_CELLS, type Row } from './book.ts';
import { movedList } from './moved.ts';
import type { OpenSheet } from './open-sheets.ts';
import type { Dimension } from './shapes.ts';

const fill = <T>(count: number, value: T): T[] => Array.from({ length: Math.max(0, count) }, () => value);
const splice = <T>(list: readonly T[], start: number, remove: number, insert: readonly T[]): T[] => [
  ...list.slice(0, start),
  ...insert,
  ...list.slice(start + remove),
];

export const sizeOf = (sheet: OpenSheet, dimension: Dimension): number =>
  dimension === 'ROWS' ? sheet.rows.length : sheet.columnCount;

/** What a new neighbour inherits: looks and rule, never a value or a note. */
const formatOnly = (cell: Cell): Cell => {
  if (!cell?.userEnteredFormat && !cell?.dataValidation) return undefined;
  return {
    ...(cell.userEnteredFormat && { userEnteredFormat: cell.userEnteredFormat }),
    ...(cell.dataValidation && { dataValidation: cell.dataValidation }),
  };
};

/** `inherit` is the row that new ones take looks and rules from; `newId` numbers each of them. */
export const insertRows = (
  sheet: OpenSheet,
  start: number,
  count: number,
  inherit: number | null,
  newId: () => number,
): void => {
  const model = inherit === null ? undefined : sheet.rows[inherit];
  const cells = model ? model.cells.map(formatOnly) : NO_CELLS;
  const added = Array.from({ length: count }, (): Row => ({ id: newId(), cells }));
  sheet.rows = splice(sheet.rows, start, 0, added);
};

export const insertColumns = (
  sheet: OpenSheet,
  start: number,
  count: number,
  inherit: number | null,
): void => {
  sheet.columnCount += count;
  const width = inherit === null ? null : (sheet.columns[inherit] ?? null);
  if (sheet.columns.length > start) sheet.columns = splice(sheet.columns, start, 0, fill(count, width));
  sheet.rows = sheet.rows.map((row) => {
    const model = inherit === null ? undefined : formatOnly(row.cells[inherit]);
    if (row.cells.length <= start && !model) return row;
    const cells = [...row.cells];
    while (cells.length < start) cells.push(undefined);
    return { ...row, cells: splice(cells, start, 0, fill(count, model)) };
  });
};

export const removeFrom = (sheet: OpenSheet, dimension: Dimension, start: number, count: number): void => {
  if (dimension === 'ROWS') {
    sheet.rows = splice(sheet.rows, start, count, []);
    return;
  }
  sheet.columnCount -= count;
  sheet.columns = splice(sheet.columns, start, count, []);
  sheet.rows = sheet.rows.map((row) =>
    row.cells.length <= start ? row : { ...row, cells: splice(row.cells, start, count, []) },
  );
};

/** `to` counts before the move, as in moveDimension. */
export const moveWithin = (
  sheet: OpenSheet,
  dimension: Dimension,
  start: number,
  count: number,
  to: number,
): void => {
  if (dimension === 'ROWS') {
    sheet.rows = movedList(sheet.rows, start, count, to);
    return;
  }
  const whole = <T>(list: readonly T[], blank: T): T[] => [
    ...list,
    ...fill(sheet.columnCount - list.length, blank),
  ];
  sheet.columns = movedList(whole(sheet.columns, null), start, count, to);
  sheet.rows = sheet.rows.map((row) => ({
    ...row,
    cells: movedList(whole<Cell>(row.cells, undefined), start, count, to),
  }));
};
