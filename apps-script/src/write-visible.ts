/**
 * Cells of rows that people can move. Sheets cannot write “if the row is still this one”, so the rows are read
 * back: where a sort came between, the row that was hit gets back what it had, and the write counts as not done.
 */
import type { Cell, Row } from '../../shared/ledger/cells.ts';
import { normalOf } from '../../shared/ledger/compare-cells.ts';
import type { SheetLayout } from '../../shared/ledger/layout.ts';
import { readShown, rowRanges } from './grid.ts';
import { write } from './platform.ts';
import { oneCell } from './requests.ts';

type Columns = ReadonlyMap<string, number>;

interface RowWrite {
  /** Where the row stood when it was read. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** What it read as. */
  readonly meant: Row;
}

/** A sort may come between a repair and its check as well. */
const MAX_REPAIRS = 3;

/** What a row reads as but for some headers: how it is known again after a sort. */
const likeness = (sheet: SheetLayout, row: Row, without: ReadonlySet<string>): string =>
  sheet.columns
    .filter(({ header, computed }) => !computed && !without.has(header))
    .map(({ header }) => normalOf(sheet, header, row[header]))
    .join('\u001f');

const writeAndCheck = (
  sheet: SheetLayout,
  columns: Columns,
  writes: readonly RowWrite[],
  before: readonly Row[],
  repairsLeft: number,
): Set<number> => {
  const done = new Set<number>();
  if (writes.length === 0) return done;
  write(
    writes.flatMap(({ row, cells }) =>
      Object.entries(cells).flatMap(([header, cell]) => {
        const column = columns.get(header);
        return column === undefined ? [] : [oneCell(sheet, row, column, header, cell)];
      }),
    ),
  );
  const after = readShown(
    rowRanges(
      sheet,
      writes.map(({ row }) => row),
    ),
  );
  const repairs: RowWrite[] = [];
  for (const { row, cells, meant } of writes) {
    const headers = new Set(Object.keys(cells));
    const now = likeness(sheet, after.row(sheet, row, columns), headers);
    if (now === likeness(sheet, meant, headers)) {
      done.add(row);
      continue;
    }
    const hit = before.find((other) => likeness(sheet, other, headers) === now);
    if (!hit) continue;
    const had = Object.keys(cells).map((header) => [header, hit[header] ?? { text: '' }] as const);
    repairs.push({ row, cells: Object.fromEntries(had), meant: hit });
  }
  if (repairsLeft > 0) writeAndCheck(sheet, columns, repairs, before, repairsLeft - 1);
  return done;
};

/**
 * Returns the rows, by where they stood when they were read, whose cells are written now. `before` holds every
 * row of the sheet as it was read, so that any row that was hit by mistake can be given back its own.
 */
export const writeVisible = (
  sheet: SheetLayout,
  columns: Columns,
  writes: readonly { readonly row: number; readonly cells: Readonly<Record<string, Cell>> }[],
  before: ReadonlyMap<number, Row>,
): ReadonlySet<number> => {
  // A row that was blank, or was inserted since, gets back nothing.
  const rows = [...before.values(), {}];
  const meant = writes.flatMap(({ row, cells }) => {
    const known = before.get(row);
    return known === undefined ? [] : [{ row, cells, meant: known }];
  });
  return writeAndCheck(sheet, columns, meant, rows, MAX_REPAIRS);
};
