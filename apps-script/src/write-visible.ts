/**
 * Cells of rows that people can move. Sheets cannot write “if the row is still this one”, but a batch is atomic:
 * each write takes a copy of the row along into `_휴지통`, made in the same moment. The copy tells which row was
 * hit and what stood there, also what a person typed an instant before, and gives it back exactly; a note beside
 * it lets the next 정리 go on where an execution was cut off.
 */
import { type Cell, type Row, writtenHash } from '../../shared/ledger/cells.ts';
import { normalOf } from '../../shared/ledger/compare-cells.ts';
import { type SheetLayout, TRASH } from '../../shared/ledger/layout.ts';
import { type Grid, read, readShown, rowRange } from './grid.ts';
import { type Request, write } from './platform.ts';
import { oneCell } from './requests.ts';
import { knownRows, type Rows } from './row-identity.ts';
import { writeWithin } from './rows-gone.ts';
import { BESIDE_NOTE, noteRequest, notesIn, roomInTrash, type WriteNote } from './trash-notes.ts';

type Columns = ReadonlyMap<string, number>;
type Cells = Readonly<Record<string, Cell>>;

type Writing = Pick<WriteNote, 'who' | 'was' | 'cells' | 'isRepair'>;

/** `row` is where the meant row is believed to stand. */
type Task = Writing & { readonly row: number };

/** `row` is null where no row is the meant one now: it may get its number back from another repair first. */
type Wish = Writing & { readonly row: number | null };

/** Sorts may come between again and again; what is still wrong then waits for the next 정리. */
const MAX_ROUNDS = 6;

const taskOf = (
  rows: Rows,
  sheet: SheetLayout,
  row: number,
  is: Row,
  cells: Cells,
  isRepair: boolean,
): Task => {
  const was = Object.keys(cells).map(
    (header) => [header, writtenHash(normalOf(sheet, header, is[header]))] as const,
  );
  return { row, who: rows.nameOf(is), was: Object.fromEntries(was), cells, isRepair };
};

const takeAway = (rows: readonly number[]): Request[] =>
  [...rows]
    .sort((a, b) => b - a)
    .map((row) => ({
      deleteDimension: {
        range: { sheetId: TRASH.id, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
      },
    }));

const copy = (sheet: SheetLayout, row: number, width: number, to: number): Request => ({
  copyPaste: {
    source: { ...rowRange(sheet, row), startColumnIndex: 0, endColumnIndex: width },
    destination: {
      ...rowRange(TRASH, to),
      startColumnIndex: BESIDE_NOTE,
      endColumnIndex: BESIDE_NOTE + width,
    },
    pasteType: 'PASTE_NORMAL',
  },
});

const notes = (sheet: SheetLayout, columns: Columns, width: number, wishes: readonly Wish[]): Request[] => [
  {
    insertDimension: {
      range: { sheetId: TRASH.id, dimension: 'ROWS', startIndex: 1, endIndex: 1 + wishes.length },
      inheritFromBefore: false,
    },
  },
  ...wishes.flatMap(({ row, ...writing }, i) => [
    ...(row === null ? [] : [copy(sheet, row, width, 1 + i)]),
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

/** What is left to do after a write, by the copy of the row it hit; nothing where it hit what was meant. */
const repairsOf = (rows: Rows, sheet: SheetLayout, task: Task, hit: Row): Task[] => {
  const isMeant = rows.isNamed(hit, task.who);
  const lost = Object.keys(task.cells).filter(
    (header) => !isMeant || writtenHash(normalOf(sheet, header, hit[header])) !== task.was[header],
  );
  if (lost.length === 0) return [];
  const had = Object.fromEntries(lost.map((header) => [header, hit[header] ?? { text: '' }]));
  const restore = taskOf(rows, sheet, task.row, { ...hit, ...task.cells }, had, true);
  return task.isRepair && !isMeant ? [restore, task] : [restore];
};

const copyAt = (trash: Grid, row: number, columns: Columns): Row =>
  trash.row(TRASH, row, new Map([...columns].map(([header, column]) => [header, column + BESIDE_NOTE])));

const rowsIn = (sheet: SheetLayout, grid: Grid, columns: Columns) =>
  Array.from({ length: grid.lastRow(sheet) }, (_, i) => ({
    row: i + 1,
    cells: grid.row(sheet, i + 1, columns),
  }));

/** The wishes with the rows where what they mean stands now. */
const located = (
  rows: Rows,
  sheet: SheetLayout,
  grid: Grid,
  columns: Columns,
  wishes: readonly Wish[],
): Wish[] => {
  const standing = rowsIn(sheet, grid, columns);
  return wishes.map((wish) => ({
    ...wish,
    row: standing.find(({ cells }) => rows.isNamed(cells, wish.who))?.row ?? null,
  }));
};

const tasksIn = (wishes: readonly Wish[]): Task[] =>
  wishes.flatMap((wish) => (wish.row === null ? [] : [{ ...wish, row: wish.row }]));

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
  const width = grid.sizes.get(sheet.id)?.columns ?? 0;
  let room = roomInTrash(sheet.id, grid);
  let [wishes, served] = [first, stale];
  let tasks = tasksIn(wishes);
  for (let round = 0; tasks.length > 0 && round < MAX_ROUNDS; round++) {
    writeWithin(sheet, Math.max(...tasks.map(({ row }) => row)), [
      ...takeAway(served),
      ...room,
      ...notes(sheet, columns, width, wishes),
      ...cellRequests(sheet, columns, tasks),
    ]);
    room = [];
    served = wishes.map((_, i) => 1 + i);
    const trash = read([rowRange(TRASH, 1, wishes.length)]);
    const left = wishes.flatMap((wish, i): Wish[] => {
      if (wish.row === null) return [wish];
      const repairs = repairsOf(rows, sheet, { ...wish, row: wish.row }, copyAt(trash, 1 + i, columns));
      if (repairs.length === 0 && !wish.isRepair) done.add(wish.row);
      return repairs;
    });
    wishes = left.length > 0 ? located(rows, sheet, readShown([{ sheetId: sheet.id }]), columns, left) : [];
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
  const grid = readShown([{ sheetId: sheet.id }, rowRange(TRASH, 0)]);
  const columns = grid.columns(sheet);
  const rows = knownRows(
    sheet,
    rowsIn(sheet, grid, columns).map(({ cells }) => cells),
  );
  const left = open.flatMap(({ row, note }): Wish[] => {
    const { who, was, cells, isRepair } = note;
    const task = { row, who, was, cells, isRepair };
    if (note.waits) return [task];
    return repairsOf(rows, sheet, task, copyAt(trash, row, new Map(Object.entries(note.columns))));
  });
  const wishes = located(rows, sheet, grid, columns, left);
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
