/**
 * Rows that people can move, found by their number and taken out safely. A row is cut into `_휴지통` and its
 * place deleted in one write; read back, the number in `_휴지통` tells whether a sort came between, and
 * then the row is put back whole.
 */
import { type SheetLayout, TRASH } from '../../shared/ledger/layout.ts';
import { type Grid, read } from './grid.ts';
import { type GridRange, type Request, write } from './platform.ts';

/** Everything below the header of one column. */
export const columnRange = (sheet: SheetLayout, column: number): GridRange => ({
  sheetId: sheet.id,
  startRowIndex: 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

/** Rows by their number, top first; a number doubled by copy and paste has several. */
export const rowsByNumber = (sheet: SheetLayout, column: number, grid: Grid): Map<number, number[]> => {
  const rows = new Map<number, number[]>();
  for (let row = 1; row <= grid.lastRow(sheet); row++) {
    const n = grid.number(sheet, row, column);
    if (n !== null) rows.set(n, [...(rows.get(n) ?? []), row]);
  }
  return rows;
};

const wholeRow = (sheet: SheetLayout, row: number): GridRange => ({
  sheetId: sheet.id,
  startRowIndex: row,
  endRowIndex: row + 1,
});

const dimension = (sheet: SheetLayout, row: number) => ({
  sheetId: sheet.id,
  dimension: 'ROWS',
  startIndex: row,
  endIndex: row + 1,
});

/** Moves a row to the top of another sheet, whole, and takes its old place away. */
const moveRow = (from: SheetLayout, row: number, to: SheetLayout): Request[] => [
  { insertDimension: { range: dimension(to, 1), inheritFromBefore: false } },
  {
    cutPaste: {
      source: wholeRow(from, row),
      destination: { sheetId: to.id, rowIndex: 1, columnIndex: 0 },
      pasteType: 'PASTE_NORMAL',
    },
  },
  { deleteDimension: { range: dimension(from, row) } },
];

/** Widens `_휴지통` to the sheet, which may have people's own columns. */
export const roomInTrash = (sheet: SheetLayout, grid: Grid): Request[] => {
  const wanted = grid.sizes.get(sheet.id)?.columns ?? 0;
  const has = grid.sizes.get(TRASH.id)?.columns ?? 0;
  return wanted > has
    ? [{ appendDimension: { sheetId: TRASH.id, dimension: 'COLUMNS', length: wanted - has } }]
    : [];
};

export interface Target {
  /** What stands in the row's number column. */
  readonly n: number;
  readonly row: number;
}

/** The rows of some numbers, as `grid` last saw them. */
export const targetsOf = (
  sheet: SheetLayout,
  column: number,
  numbers: readonly number[],
  grid: Grid,
): Target[] => {
  const standing = rowsByNumber(sheet, column, grid);
  return numbers.flatMap((n) => (standing.get(n) ?? []).map((row) => ({ n, row })));
};

/**
 * Takes rows out of a sheet together with `besides`, in one write. Returns the numbers whose rows are gone;
 * a row that was hit by mistake is put back. `grid` holds the sizes of the sheet and of `_휴지통`.
 */
export const removeRows = (
  sheet: SheetLayout,
  column: number,
  targets: readonly Target[],
  grid: Grid,
  besides: readonly Request[] = [],
): number[] => {
  const upwards = [...targets].sort((a, b) => b.row - a.row);
  const removal = upwards.flatMap(({ row }) => moveRow(sheet, row, TRASH));
  write([...roomInTrash(sheet, grid), ...removal, ...besides]);
  if (targets.length === 0) return [];
  const after = read([{ sheetId: TRASH.id, startRowIndex: 1, endRowIndex: 1 + targets.length }]);
  // The row cut last lies on top.
  const cutRows = upwards
    .reverse()
    .map(({ n }, i) => ({ n, at: 1 + i, is: after.number(TRASH, 1 + i, column) }));
  const wrong = cutRows.filter(({ n, is }) => n !== is).sort((a, b) => b.at - a.at);
  write(wrong.flatMap(({ at }) => moveRow(TRASH, at, sheet)));
  return cutRows.filter(({ n, is }) => n === is).map(({ n }) => n);
};

/** Rows that `_휴지통` keeps: enough to bring back what was taken out by mistake lately. */
const TRASH_ROWS = 500;

/** Lets the oldest rows of `_휴지통` go; `grid` holds its size. */
export const trimTrash = (grid: Grid): Request[] => {
  const rows = grid.sizes.get(TRASH.id)?.rows ?? 0;
  if (rows <= 2 * TRASH_ROWS) return [];
  const range = { sheetId: TRASH.id, dimension: 'ROWS', startIndex: TRASH_ROWS, endIndex: rows };
  return [{ deleteDimension: { range } }];
};

/** Brings a row back from `_휴지통` to the top of its sheet; false when it is not there. */
export const moveBack = (sheet: SheetLayout, column: number, n: number): boolean => {
  const trash = read([{ sheetId: TRASH.id }]);
  const row = rowsByNumber(TRASH, column, trash).get(n)?.[0];
  if (row === undefined) return false;
  write(moveRow(TRASH, row, sheet));
  return true;
};
