/** Formulas that refer to rows or columns which come, go or move. */
import type { Cell, Sheet } from './book.ts';
import { formulasOf, rowsWithFormulas } from './formula-rows.ts';
import type { Site } from './references.ts';
import type { Dimension } from './shapes.ts';

export interface FollowedRow {
  readonly sheetId: number;
  readonly row: number;
  readonly cells: readonly (readonly [column: number, cell: Cell])[];
}

/** The rows whose formulas read otherwise now; a row without such a formula is not even looked at. */
export const followedRows = (
  sheets: readonly Sheet[],
  title: string,
  dimension: Dimension,
  follow: (formula: string, site: Site) => string,
): FollowedRow[] =>
  sheets.flatMap((sheet) => {
    const site: Site = { title, dimension, local: sheet.properties.title === title };
    return rowsWithFormulas(sheet).flatMap((index) => {
      const row = sheet.rows[index];
      if (!row) return [];
      const cells = formulasOf(row).flatMap(({ column, formula, own, titles }) => {
        if (!(site.local && own) && !titles.includes(title)) return [];
        const followed = follow(formula, site);
        if (followed === formula) return [];
        return [[column, { ...row.cells[column], userEnteredValue: { formulaValue: followed } }] as const];
      });
      return cells.length > 0 ? [{ sheetId: sheet.properties.sheetId, row: index, cells }] : [];
    });
  });
