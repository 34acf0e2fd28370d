/** What is to be written into rows that people can move, and what is left of it once a row was hit. */
import { type Cell, type Row, writtenHash } from '../../shared/ledger/cells.ts';
import { normalOf } from '../../shared/ledger/compare-cells.ts';
import { TRASH } from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { type Grid, readParts, wholeInParts } from './grid.ts';
import { isByWords, type Rows } from './row-identity.ts';
import { BESIDE_NOTE, type WriteNote } from './trash-notes.ts';

export type Columns = ReadonlyMap<string, number>;
export type Cells = Readonly<Record<string, Cell>>;

type Writing = Pick<WriteNote, 'who' | 'was' | 'cells' | 'isRepair'>;

/** `row` is where the meant row is believed to stand. */
export type Task = Writing & { readonly row: number };

/** `row` is null where no row is the meant one now: it may get its number back from another repair first. */
export type Wish = Writing & { readonly row: number | null };

export const taskOf = (
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

/** What is left to do after a write, by the copy of the row it hit; nothing where it hit what was meant. */
export const repairsOf = (rows: Rows, sheet: SheetLayout, task: Task, hit: Row): Task[] => {
  const isMeant = rows.isNamed(hit, task.who);
  const lost = Object.keys(task.cells).filter(
    (header) => !isMeant || writtenHash(normalOf(sheet, header, hit[header])) !== task.was[header],
  );
  if (lost.length === 0) return [];
  const had = Object.fromEntries(lost.map((header) => [header, hit[header] ?? { text: '' }]));
  const restore = taskOf(rows, sheet, task.row, { ...hit, ...task.cells }, had, true);
  return task.isRepair && !isMeant ? [restore, task] : [restore];
};

export const copyAt = (trash: Grid, row: number, columns: Columns): Row =>
  trash.row(TRASH, row, new Map([...columns].map(([header, column]) => [header, column + BESIDE_NOTE])));

export interface Standing {
  readonly row: number;
  readonly cells: Row;
}

export const rowsIn = (sheet: SheetLayout, grid: Grid, columns: Columns): Standing[] =>
  Array.from({ length: grid.lastRow(sheet) }, (_, i) => ({
    row: i + 1,
    cells: grid.row(sheet, i + 1, columns),
  }));

/** The rows of a sheet as they stand now; `grid` holds its size. */
export const standingNow = (sheet: SheetLayout, grid: Grid, columns: Columns): Standing[] => {
  const parts = wholeInParts(sheet, grid.size(sheet).rows);
  return rowsIn(sheet, readParts([parts], true), columns);
};

/** The wishes with the rows where what they mean stands now. */
export const located = (rows: Rows, standing: readonly Standing[], wishes: readonly Wish[]): Wish[] => {
  const withWords = wishes.some(({ who }) => isByWords(who));
  const byName = new Map<string, number>();
  // Of several rows with one name the topmost counts.
  for (const { row, cells } of [...standing].reverse())
    for (const name of rows.namesOf(cells, withWords)) byName.set(name, row);
  return wishes.map((wish) => ({ ...wish, row: byName.get(wish.who) ?? null }));
};

export const tasksIn = (wishes: readonly Wish[]): Task[] =>
  wishes.flatMap((wish) => (wish.row === null ? [] : [{ ...wish, row: wish.row }]));
