/**
 * Rows that people can move, found by their number and taken out safely. A row is cut into `_휴지통` and its
 * place deleted in one write; read back, the number in `_휴지통` tells whether a sort came between, and
 * then the row is put back whole, under the headers that it was cut from.
 */
import { ARTICLES, EXCHANGES, PARTNERSHIPS, SPELLINGS, TRASH } from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { type Grid, read, rowRange } from './grid.ts';
import { movesOf, placesOf } from './moved-columns.ts';
import { type GridRange, type Request, write } from './platform.ts';
import { deleteRows, rowsOnTop } from './requests.ts';
import { writeWithin, wroteWithin } from './rows-gone.ts';
import {
  BESIDE_NOTE,
  type CutNote,
  copyBesideNote,
  noteRequest,
  notesIn,
  roomInTrash,
} from './trash-notes.ts';

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

const cut = (source: GridRange, sheetId: number, columnIndex: number): Request => ({
  cutPaste: { source, destination: { sheetId, rowIndex: 1, columnIndex }, pasteType: 'PASTE_NORMAL' },
});

/** Cuts a row into the top of `_휴지통`, beside a note of it, and takes its old place away. */
const cutRow = (from: SheetLayout, row: number, note: CutNote): Request[] => [
  rowsOnTop(TRASH.id),
  cut(rowRange(from, row), TRASH.id, BESIDE_NOTE),
  noteRequest(1, note),
  deleteRows(from.id, row),
];

/** To stand below the rows that the same batch cuts out of the sheet. */
const keepHeaders = (sheet: SheetLayout, grid: Grid): Request[] => [
  rowsOnTop(TRASH.id),
  copyBesideNote(sheet, 0, grid.size(sheet).columns, 1),
  noteRequest(1, { did: 'headers', sheet: sheet.id }),
];

interface Cut {
  readonly row: number;
  readonly note: CutNote;
  /** What stands where the number should. */
  readonly is: CutNote['n'] | null;
  /** Row of the headers that it was cut under; undefined where an older version cut it. */
  readonly headers: number | undefined;
}

/**
 * Moves rows of `_휴지통` to the top of their sheets, each cell under its header of now; `grid` holds those. What has
 * no column there any more stays in `_휴지통`.
 */
const putBack = (rows: readonly Cut[], grid: Grid): Request[] =>
  [...rows]
    .sort((a, b) => b.row - a.row)
    .flatMap(({ row, note: { sheet }, headers }) => {
      const now = grid.headers({ id: sheet });
      const then = (headers === undefined ? ['', ...now] : grid.headers(TRASH, headers)).slice(
        BESIDE_NOTE,
        grid.size(TRASH).columns,
      );
      const isFilled = (column: number) => grid.cell(TRASH, row, BESIDE_NOTE + column) !== undefined;
      const places = placesOf(then, now, isFilled);
      return [
        rowsOnTop(sheet),
        ...movesOf(places).map(({ from, to, width }) => {
          const startColumnIndex = BESIDE_NOTE + from;
          const endColumnIndex = startColumnIndex + width;
          return cut({ ...rowRange(TRASH, row), startColumnIndex, endColumnIndex }, sheet, to);
        }),
        places.some((to, column) => to === undefined && isFilled(column))
          ? noteRequest(row, null)
          : deleteRows(TRASH.id, row),
      ];
    });

const cutsIn = (trash: Grid): Cut[] => {
  const notes = notesIn(trash);
  return notes.flatMap(({ row, note }) => {
    if (note.did !== 'cut') return [];
    const at = BESIDE_NOTE + note.column;
    const headers = notes.find(
      (below) => below.row > row && below.note.did === 'headers' && below.note.sheet === note.sheet,
    )?.row;
    return [{ row, note, is: trash.number(TRASH, row, at) ?? (trash.text(TRASH, row, at) || null), headers }];
  });
};

/** Rows that a sort turned under the knife. */
const mistakesIn = (trash: Grid) => cutsIn(trash).filter(({ note, is }) => note.n !== is);

/** Puts back what an execution cut by mistake that did not live to check. */
export const finishCuts = (): void => {
  const sheets = [EXCHANGES, PARTNERSHIPS, ARTICLES, SPELLINGS].map((sheet) => rowRange(sheet, 0));
  const trash = read([{ sheetId: TRASH.id }, ...sheets]);
  write(putBack(mistakesIn(trash), trash));
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
  const headers = upwards.length > 0 ? keepHeaders(sheet, grid) : [];
  const requests = [...roomInTrash(sheet.id, grid), ...headers, ...removal, ...besides];
  const last = upwards[0]?.row ?? 0;
  if (besides.length > 0) writeWithin(sheet, last, requests);
  else if (!wroteWithin(sheet, last, requests)) return [];
  if (targets.length === 0) return [];
  const trash = read([rowRange(TRASH, 1, targets.length + 1), rowRange(sheet, 0)]);
  const mistakes = mistakesIn(trash);
  write(putBack(mistakes, trash));
  const back = new Set(mistakes.map(({ row }) => row));
  return cutsIn(trash).flatMap(({ row, note }) => (back.has(row) ? [] : [note.n]));
};

/** Rows that `_휴지통` keeps: enough to bring back what was taken out by mistake lately. */
const TRASH_ROWS = 500;

/** Lets the oldest rows of `_휴지통` go; `grid` holds its size. */
export const trimTrash = (grid: Grid): Request[] => {
  const { rows } = grid.size(TRASH);
  return rows > 2 * TRASH_ROWS ? [deleteRows(TRASH.id, TRASH_ROWS, rows)] : [];
};

/** Brings a row back from `_휴지통` to the top of its sheet; false when it is not there. */
export const moveBack = (sheet: SheetLayout, n: number): boolean => {
  const trash = read([{ sheetId: TRASH.id }, rowRange(sheet, 0)]);
  const found = cutsIn(trash).find(({ note, is }) => note.sheet === sheet.id && is === n);
  if (found === undefined) return false;
  write(putBack([found], trash));
  return true;
};
