/** Which rows hold formulas that refer to cells: few do, and only these follow when rows or columns move. */
import type { Row, Sheet } from './book.ts';
import { type Referred, referredIn } from './references.ts';

export interface RowFormula extends Referred {
  readonly column: number;
  readonly formula: string;
}

const formulas = new WeakMap<Row, readonly RowFormula[]>();

/** The row's formulas that refer to cells; `=ROW()-1` has none and stays as it is, whatever moves. */
export const formulasOf = (row: Row): readonly RowFormula[] => {
  const known = formulas.get(row);
  if (known) return known;
  const found = row.cells.flatMap((cell, column) => {
    const formula = cell?.userEnteredValue?.formulaValue;
    const referred = formula === undefined ? null : referredIn(formula);
    return formula === undefined || referred === null ? [] : [{ column, formula, ...referred }];
  });
  formulas.set(row, found);
  return found;
};

/**
 * Ids of rows that may hold such formulas, one set for a sheet and all the drafts of it: a row that has lost its
 * formulas, or was never committed, costs a look and nothing else.
 */
const candidates = new WeakMap<Sheet, Set<number>>();

const candidatesOf = (sheet: Sheet): Set<number> => {
  const known = candidates.get(sheet);
  if (known) return known;
  const found = new Set(sheet.rows.filter((row) => formulasOf(row).length > 0).map(({ id }) => id));
  candidates.set(sheet, found);
  return found;
};

/** A copy of a sheet knows what the sheet knew. */
export const keepFormulaRows = (from: Sheet, copy: Sheet): void => {
  candidates.set(copy, candidatesOf(from));
};

/** To be called for a row that was written to a sheet. */
export const noteFormulas = (sheet: Sheet, row: Row): void => {
  if (formulasOf(row).length > 0) candidatesOf(sheet).add(row.id);
};

/** Where rows with formulas stand now. */
export const rowsWithFormulas = (sheet: Sheet): number[] => {
  const ids = candidatesOf(sheet);
  return ids.size === 0 ? [] : sheet.rows.flatMap(({ id }, at) => (ids.has(id) ? [at] : []));
};
