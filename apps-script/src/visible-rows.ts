/**
 * Rows that people can move, found by their number and taken out safely. A row is cut into `_휴지통` and its
 * place deleted in one write; read back, the number in `_휴지통` tells whether a sort came between, and
 * then the row is put back whole.
 */
import { ARTICLES, EXCHANGES, PARTNERSHIPS, SPELLINGS, TRASH } from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { type Grid, read, rowRange } from './grid.ts';
import { type GridRange, type Request, write } from './platform.ts';
import { writeWithin, wroteWithin } from './rows-gone.ts';
import { BESIDE_NOTE, type CutNote, noteRequest, notesIn, roomInTrash } from './trash-notes.ts';

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

/** Cuts a row into the top of `_휴지통`, beside a note of it, and takes its old place away. */
const cutRow = (from: SheetLayout, row: number, note: CutNote): Request[] => [
  { insertDimension: { range: dimension(TRASH, 1), inheritFromBefore: false } },
  {
    cutPaste: {
      source: wholeRow(from, row),
      destination: { sheetId: TRASH.id, rowIndex: 1, columnIndex: BESIDE_NOTE },
      pasteType: 'PASTE_NORMAL',
    },
  },
  noteRequest(1, note),
  { deleteDimension: { range: dimension(from, row) } },
];

/** Moves rows of `_휴지통` to the top of their sheets, as wide as those are: they may have become wider than it. */
const putBack = (cut: readonly { row: number; note: CutNote }[], sizes: Grid['sizes']): Request[] =>
  [...cut]
    .sort((a, b) => b.row - a.row)
    .flatMap(({ row, note: { sheet } }) => [
      {
        insertDimension: {
          range: { sheetId: sheet, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
          inheritFromBefore: false,
        },
      },
      {
        cutPaste: {
          source: {
            ...wholeRow(TRASH, row),
            startColumnIndex: BESIDE_NOTE,
            endColumnIndex: Math.min(
              BESIDE_NOTE + (sizes.get(sheet)?.columns ?? 0),
              sizes.get(TRASH.id)?.columns ?? 0,
            ),
          },
          destination: { sheetId: sheet, rowIndex: 1, columnIndex: 0 },
          pasteType: 'PASTE_NORMAL',
        },
      },
      { deleteDimension: { range: dimension(TRASH, row) } },
    ]);

const cutsIn = (trash: Grid): { row: number; note: CutNote; is: CutNote['n'] | null }[] =>
  notesIn(trash).flatMap(({ row, note }) => {
    if (note.did !== 'cut') return [];
    const at = BESIDE_NOTE + note.column;
    return [{ row, note, is: trash.number(TRASH, row, at) ?? (trash.text(TRASH, row, at) || null) }];
  });

/** Rows that a sort turned under the knife. */
const mistakesIn = (trash: Grid) => cutsIn(trash).filter(({ note, is }) => note.n !== is);

/** Puts back what an execution cut by mistake that did not live to check. */
export const finishCuts = (): void => {
  const sheets = [EXCHANGES, PARTNERSHIPS, ARTICLES, SPELLINGS].map((sheet) => rowRange(sheet, 0));
  const trash = read([{ sheetId: TRASH.id }, ...sheets]);
  write(putBack(mistakesIn(trash), trash.sizes));
};

export interface Target {
  /** What stands in the row's number column; in 도시명 표기, which has none, in 기사 표기. */
  readonly n: CutNote['n'];
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
 * Takes rows out of a sheet together with `besides`, in one write. Returns what named the rows that are gone;
 * a row that was hit by mistake is put back. `grid` holds the sizes of the sheet and of `_휴지통`. Where people
 * deleted rows meanwhile, rows alone are left to the next 정리.
 * @throws RowsGone when `besides` could not be written for that reason
 */
export const removeRows = (
  sheet: SheetLayout,
  column: number,
  targets: readonly Target[],
  grid: Grid,
  besides: readonly Request[] = [],
): CutNote['n'][] => {
  const upwards = [...targets].sort((a, b) => b.row - a.row);
  const removal = upwards.flatMap(({ row, n }) =>
    cutRow(sheet, row, { did: 'cut', sheet: sheet.id, n, column }),
  );
  const requests = [...roomInTrash(sheet.id, grid), ...removal, ...besides];
  const last = upwards[0]?.row ?? 0;
  if (besides.length > 0) writeWithin(sheet, last, requests);
  else if (!wroteWithin(sheet, last, requests)) return [];
  if (targets.length === 0) return [];
  const trash = read([rowRange(TRASH, 1, targets.length)]);
  const mistakes = mistakesIn(trash);
  write(putBack(mistakes, grid.sizes));
  const back = new Set(mistakes.map(({ row }) => row));
  return cutsIn(trash).flatMap(({ row, note }) => (back.has(row) ? [] : [note.n]));
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
export const moveBack = (sheet: SheetLayout, n: number): boolean => {
  const trash = read([{ sheetId: TRASH.id }, rowRange(sheet, 0)]);
  const cut = cutsIn(trash).find(({ note, is }) => note.sheet === sheet.id && is === n);
  if (cut === undefined) return false;
  write(putBack([cut], trash.sizes));
  return true;
};
