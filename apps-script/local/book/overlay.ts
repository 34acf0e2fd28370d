/** What lies over a sheet's cells as ranges: dropdowns, colours, filter. Google keeps rules in cells, pages draw ranges. */
import type { Row, Sheet } from './book.ts';
import type { ConditionalFormatRule, dataValidation, GridRange } from './shapes.ts';

type Rule = NonNullable<ReturnType<typeof dataValidation.parse>>;

export interface Validation {
  readonly rule: Rule;
  readonly ranges: readonly Required<Omit<GridRange, 'sheetId'>>[];
}

export interface Overlay {
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly filter: GridRange | null;
  readonly notes: readonly { readonly row: number; readonly column: number; readonly note: string }[];
}

const rulesOf = new WeakMap<Row, readonly (readonly [column: number, key: string, rule: Rule])[]>();

const rulesIn = (row: Row) => {
  const known = rulesOf.get(row);
  if (known) return known;
  const found = row.cells.flatMap((cell, column) => {
    const rule = cell?.dataValidation;
    return rule ? [[column, JSON.stringify(rule), rule] as const] : [];
  });
  rulesOf.set(row, found);
  return found;
};

const notesOf = new WeakMap<Row, readonly (readonly [column: number, note: string])[]>();

const notesIn = (row: Row) => {
  const known = notesOf.get(row);
  if (known) return known;
  const found = row.cells.flatMap((cell, column) => (cell?.note ? [[column, cell.note] as const] : []));
  notesOf.set(row, found);
  return found;
};

interface Run {
  top: number;
  bottom: number;
  column: number;
}

/** Runs of rows that share a rule in a column. */
const validationsOf = (sheet: Sheet): Validation[] => {
  const found = new Map<string, { rule: Rule; runs: Run[]; last: Map<number, Run> }>();
  sheet.rows.forEach((row, at) => {
    for (const [column, key, rule] of rulesIn(row)) {
      const entry = found.get(key) ?? { rule, runs: [], last: new Map<number, Run>() };
      found.set(key, entry);
      const run = entry.last.get(column);
      if (run && run.bottom === at) run.bottom = at + 1;
      else {
        const added = { top: at, bottom: at + 1, column };
        entry.runs.push(added);
        entry.last.set(column, added);
      }
    }
  });
  return [...found.values()].map(({ rule, runs }) => ({
    rule,
    ranges: runs.map(({ top, bottom, column }) => ({
      startRowIndex: top,
      endRowIndex: bottom,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    })),
  }));
};

export const overlayOf = (sheet: Sheet): Overlay => ({
  validations: validationsOf(sheet),
  conditionalFormats: sheet.conditionalFormats,
  filter: sheet.basicFilter?.range ?? null,
  notes: sheet.rows.flatMap((row, at) => notesIn(row).map(([column, note]) => ({ row: at, column, note }))),
});
