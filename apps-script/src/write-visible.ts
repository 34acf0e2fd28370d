/**
 * Cells of rows that people can move. Sheets cannot write “if the row is still this one”, but a batch is atomic:
 * each write takes a copy of the row along into `_휴지통`, made in the same moment. The copy tells which row was
 * hit and what stood there, also what a person typed an instant before, and gives it back exactly.
 */
import type { Cell, Row } from '../../shared/ledger/cells.ts';
import { normalOf } from '../../shared/ledger/compare-cells.ts';
import { type SheetLayout, TRASH } from '../../shared/ledger/layout.ts';
import { type Grid, read, readShown, rowRange } from './grid.ts';
import { type Request, write } from './platform.ts';
import { oneCell } from './requests.ts';
import { roomInTrash } from './visible-rows.ts';

type Columns = ReadonlyMap<string, number>;
type Cells = Readonly<Record<string, Cell>>;

interface Task {
  /** Where the row is believed to stand. */
  readonly row: number;
  /** What it reads as before the write. */
  readonly expect: Row;
  readonly cells: Cells;
}

/** Sorts may come between again and again; what is still wrong then has been sorted five times in two seconds. */
const MAX_ROUNDS = 6;

const idHeader = (sheet: SheetLayout): string =>
  sheet.columns.find(({ show, type }) => show === 'hidden' && type === 'number')?.header ?? '';

/** What a row reads as, formulas aside. */
const reading = (sheet: SheetLayout, row: Row): string =>
  sheet.columns
    .filter(({ computed }) => !computed)
    .map(({ header }) => normalOf(sheet, header, row[header]))
    .join('\u001f');

const idOf = (sheet: SheetLayout, row: Row): string => normalOf(sheet, idHeader(sheet), row[idHeader(sheet)]);

/** A numbered row is known by its number, whatever people type in it meanwhile; another one by all it says. */
const isSame = (sheet: SheetLayout, doubled: ReadonlySet<string>, a: Row, b: Row): boolean => {
  const [one, other] = [idOf(sheet, a), idOf(sheet, b)];
  return one === '' || doubled.has(one) ? reading(sheet, a) === reading(sheet, b) : one === other;
};

const rowOf = (sheetId: number, row: number) => ({ sheetId, startRowIndex: row, endRowIndex: row + 1 });

const witnessed = (sheet: SheetLayout, tasks: readonly Task[]): Request[] => [
  {
    insertDimension: {
      range: { sheetId: TRASH.id, dimension: 'ROWS', startIndex: 1, endIndex: 1 + tasks.length },
      inheritFromBefore: false,
    },
  },
  ...tasks.map(({ row }, i) => ({
    copyPaste: {
      source: rowOf(sheet.id, row),
      destination: rowOf(TRASH.id, 1 + i),
      pasteType: 'PASTE_NORMAL',
    },
  })),
];

const forget = (count: number): Request => ({
  deleteDimension: { range: { sheetId: TRASH.id, dimension: 'ROWS', startIndex: 1, endIndex: 1 + count } },
});

const locate = (
  sheet: SheetLayout,
  columns: Columns,
  doubled: ReadonlySet<string>,
  tasks: readonly Task[],
): Task[] => {
  const grid = readShown([{ sheetId: sheet.id }]);
  const rows = Array.from({ length: grid.lastRow(sheet) }, (_, i) => ({
    at: i + 1,
    cells: grid.row(sheet, i + 1, columns),
  }));
  return tasks.flatMap((task) => {
    const found = rows.find(({ cells }) => isSame(sheet, doubled, task.expect, cells));
    return found ? [{ ...task, row: found.at }] : [];
  });
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
  const numbers = [...before.values()].map((row) => idOf(sheet, row)).filter((id) => id !== '');
  const doubled = new Set(numbers.filter((id, i) => numbers.indexOf(id) !== i));
  const done = new Set<number>();
  let tasks: Task[] = writes.flatMap(({ row, cells }) => {
    const expect = before.get(row);
    return expect === undefined ? [] : [{ row, expect, cells }];
  });
  let room = roomInTrash(sheet, grid);
  for (let round = 0; tasks.length > 0 && round < MAX_ROUNDS; round++) {
    write([
      ...room,
      ...witnessed(sheet, tasks),
      ...tasks.flatMap(({ row, cells }) =>
        Object.entries(cells).flatMap(([header, cell]) => {
          const column = columns.get(header);
          return column === undefined ? [] : [oneCell(sheet, row, column, header, cell)];
        }),
      ),
    ]);
    room = [];
    const copies = read([rowRange(TRASH, 1, tasks.length)]);
    const repairs = tasks.flatMap((task, i): Task[] => {
      const { row, expect, cells } = task;
      const hit = copies.row({ ...sheet, id: TRASH.id }, 1 + i, columns);
      const same = isSame(sheet, doubled, expect, hit);
      const typedOver = Object.keys(cells).filter(
        (header) => !same || normalOf(sheet, header, hit[header]) !== normalOf(sheet, header, expect[header]),
      );
      if (typedOver.length === 0) {
        if (round === 0) done.add(row);
        return [];
      }
      const had = Object.fromEntries(typedOver.map((header) => [header, hit[header] ?? { text: '' }]));
      const restore = { row, expect: { ...hit, ...cells }, cells: had };
      return round > 0 && !same ? [restore, task] : [restore];
    });
    write([forget(tasks.length)]);
    tasks = repairs.length > 0 ? locate(sheet, columns, doubled, repairs) : [];
  }
  return done;
};
