/**
 * Cells of rows that people can move. Sheets cannot write “if the row is still this one”, but a batch is atomic:
 * each write takes a copy of the row along into `_휴지통`, made in the same moment. The copy tells which row was
 * hit and what stood there, also what a person typed an instant before, and gives it back exactly; a note beside
 * it lets the next 정리 go on where an execution was cut off.
 */
import type { Row } from '../../shared/ledger/cells.ts';
import { TRASH } from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { type Grid, read, rowRange } from './grid.ts';
import { type Request, write } from './platform.ts';
import { deleteRows, oneCell, rowsOnTop } from './requests.ts';
import { knownRows, type Rows } from './row-identity.ts';
import { writeWithin } from './rows-gone.ts';
import { copyBesideNote, madeRoomInTrash, noteRequest, notesIn, roomInTrash } from './trash-notes.ts';
import {
  type Cells,
  type Columns,
  copyAt,
  located,
  repairsOf,
  standingNow,
  type Task,
  taskOf,
  tasksIn,
  type Wish,
} from './wishes.ts';

/** Sorts may come between again and again; what is still wrong then waits for the next 정리. */
const MAX_ROUNDS = 6;

const takeAway = (rows: readonly number[]): Request[] =>
  [...rows].sort((a, b) => b - a).map((row) => deleteRows(TRASH.id, row));

const notes = (sheet: SheetLayout, columns: Columns, width: number, wishes: readonly Wish[]): Request[] => [
  rowsOnTop(TRASH.id, wishes.length),
  ...wishes.flatMap(({ row, ...writing }, i) => [
    ...(row === null ? [] : [copyBesideNote(sheet, row, width, 1 + i)]),
    noteRequest(1 + i, {
      did: 'write',
      sheet: sheet.id,
      columns: Object.fromEntries(columns),
      ...writing,
      cells: { ...writing.cells },
      ...(row === null ? { waits: true } : {}),
    }),
  ]),
];

const cellRequests = (sheet: SheetLayout, columns: Columns, tasks: readonly Task[]): Request[] =>
  tasks.flatMap(({ row, cells }) =>
    Object.entries(cells).flatMap(([header, cell]) => {
      const column = columns.get(header);
      return column === undefined ? [] : [oneCell(sheet, row, column, header, cell)];
    }),
  );

/** Writes and repairs until nothing is left that could be done; `stale` are rows of `_휴지통` that then have served. */
const carryOut = (
  rows: Rows,
  sheet: SheetLayout,
  columns: Columns,
  grid: Grid,
  first: readonly Wish[],
  stale: readonly number[],
): Set<number> => {
  const done = new Set<number>();
  const width = grid.size(sheet).columns;
  let [wishes, served] = [first, stale];
  let tasks = tasksIn(wishes);
  for (let round = 0; tasks.length > 0 && round < MAX_ROUNDS; round++) {
    writeWithin(
      sheet,
      tasks.reduce((last, { row }) => Math.max(last, row), 0),
      [
        ...takeAway(served),
        ...roomInTrash(sheet.id, grid),
        ...notes(sheet, columns, width, wishes),
        ...cellRequests(sheet, columns, tasks),
      ],
    );
    madeRoomInTrash(sheet.id, grid);
    served = wishes.map((_, i) => 1 + i);
    const trash = read([rowRange(TRASH, 1, wishes.length)]);
    const left = wishes.flatMap((wish, i): Wish[] => {
      if (wish.row === null) return [wish];
      const repairs = repairsOf(rows, sheet, { ...wish, row: wish.row }, copyAt(trash, 1 + i, columns));
      if (repairs.length === 0 && !wish.isRepair) done.add(wish.row);
      return repairs;
    });
    wishes = left.length > 0 ? located(rows, standingNow(sheet, grid, columns), left) : [];
    tasks = tasksIn(wishes);
  }
  if (tasks.length === 0) write(takeAway(served));
  return done;
};

/** Looks after the writes of executions that did not live to check theirs. */
export const finishWrites = (sheet: SheetLayout): void => {
  const trash = read([{ sheetId: TRASH.id }]);
  const open = notesIn(trash).flatMap(({ row, note }) =>
    note.did === 'write' && note.sheet === sheet.id ? [{ row, note }] : [],
  );
  if (open.length === 0) return;
  const grid = read([rowRange(sheet, 0), rowRange(TRASH, 0)]);
  const columns = grid.columns(sheet);
  const standing = standingNow(sheet, grid, columns);
  const rows = knownRows(
    sheet,
    standing.map(({ cells }) => cells),
  );
  const left = open.flatMap(({ row, note }): Wish[] => {
    const { who, was, cells, isRepair } = note;
    const task = { row, who, was, cells, isRepair };
    if (note.waits) return [task];
    return repairsOf(rows, sheet, task, copyAt(trash, row, new Map(Object.entries(note.columns))));
  });
  const wishes = located(rows, standing, left);
  carryOut(
    rows,
    sheet,
    columns,
    grid,
    wishes,
    open.map(({ row }) => row),
  );
};

/**
 * Returns the rows, by where they stood when they were read, whose cells are written now. `before` holds every
 * row of the sheet as it was read; `grid` the sizes of the sheet and of `_휴지통`.
 */
export const writeVisible = (
  sheet: SheetLayout,
  columns: Columns,
  writes: readonly { readonly row: number; readonly cells: Cells }[],
  before: ReadonlyMap<number, Row>,
  grid: Grid,
): ReadonlySet<number> => {
  const rows = knownRows(sheet, [...before.values()]);
  const tasks = writes.flatMap(({ row, cells }) => {
    const is = before.get(row);
    return is === undefined ? [] : [taskOf(rows, sheet, row, is, cells, false)];
  });
  return carryOut(rows, sheet, columns, grid, tasks, []);
};
