/** Cells that one read brought, by sheet id and position; columns are found by their header. */
import type { Cell, Row } from '../../shared/ledger/cells.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { typedText } from '../../shared/ledger/typed.ts';
import { LedgerError } from './errors.ts';
import { type CellData, type GridRange, readRanges, type SpreadsheetData } from './platform.ts';

const readCell = (data: CellData | undefined): Cell | undefined => {
  const formula = data?.userEnteredValue?.formulaValue;
  const value = formula === undefined ? data?.userEnteredValue : data?.effectiveValue;
  if (value?.numberValue !== undefined) return { number: value.numberValue };
  if (value?.stringValue !== undefined) return { text: value.stringValue };
  if (value?.boolValue !== undefined) return { text: value.boolValue ? 'TRUE' : 'FALSE' };
  return formula === undefined ? undefined : { formula };
};

export interface SheetSize {
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
}

export class Grid {
  readonly sizes = new Map<number, SheetSize>();
  private readonly cells = new Map<number, Map<number, (Cell | undefined)[]>>();
  private readonly formulas = new Set<string>();

  constructor(...answers: readonly SpreadsheetData[]) {
    for (const sheet of answers.flatMap(({ sheets }) => sheets ?? [])) {
      const id = sheet.properties?.sheetId ?? 0;
      this.sizes.set(id, {
        title: sheet.properties?.title ?? '',
        rows: sheet.properties?.gridProperties?.rowCount ?? 0,
        columns: sheet.properties?.gridProperties?.columnCount ?? 0,
      });
      const rows = this.cells.get(id) ?? new Map<number, (Cell | undefined)[]>();
      this.cells.set(id, rows);
      for (const block of sheet.data ?? []) {
        (block.rowData ?? []).forEach((line, i) => {
          const at = (block.startRow ?? 0) + i;
          const row = rows.get(at) ?? [];
          rows.set(at, row);
          (line.values ?? []).forEach((cell, k) => {
            const column = (block.startColumn ?? 0) + k;
            row[column] = readCell(cell);
            if (cell.userEnteredValue?.formulaValue !== undefined) this.formulas.add(`${id} ${at} ${column}`);
          });
        });
      }
    }
  }

  /** Of a sheet that was not read: nothing. */
  size(sheet: { readonly id: number }): SheetSize {
    return this.sizes.get(sheet.id) ?? { title: '', rows: 0, columns: 0 };
  }

  /** To be said after a write that made a sheet larger, so that the next does not do so again. */
  grew(sheetId: number, by: { readonly rows?: number; readonly columns?: number }): void {
    const size = this.sizes.get(sheetId);
    if (!size) return;
    const { rows = 0, columns = 0 } = by;
    this.sizes.set(sheetId, { ...size, rows: size.rows + rows, columns: size.columns + columns });
  }

  cell(sheet: SheetLayout, row: number, column: number): Cell | undefined {
    return this.cells.get(sheet.id)?.get(row)?.[column];
  }

  /** Whether what the cell reads as is worked out by a formula. */
  isFormula(sheet: SheetLayout, row: number, column: number): boolean {
    return this.formulas.has(`${sheet.id} ${row} ${column}`);
  }

  text(sheet: SheetLayout, row: number, column: number): string {
    const cell = this.cell(sheet, row, column);
    return cell !== undefined && 'text' in cell ? cell.text : '';
  }

  number(sheet: SheetLayout, row: number, column: number): number | null {
    const cell = this.cell(sheet, row, column);
    return cell !== undefined && 'number' in cell ? cell.number : null;
  }

  title(sheet: SheetLayout): string {
    return this.size(sheet).title || sheet.title;
  }

  /** The first row as it reads, ours and people's, as wide as the sheet; or another that holds headers. */
  headers(sheet: { readonly id: number }, row = 0): string[] {
    const cells = this.cells.get(sheet.id)?.get(row) ?? [];
    return Array.from({ length: this.size(sheet).columns }, (_, column) => typedText(cells[column]));
  }

  /** Column of each header; refuses a sheet whose header is missing or doubled, by name. */
  columns(sheet: SheetLayout): Map<string, number> {
    const found = new Map<string, number>();
    const ours = new Set(sheet.columns.map(({ header }) => header));
    this.headers(sheet).forEach((header, column) => {
      if (!ours.has(header)) return;
      if (found.has(header))
        throw new LedgerError(
          'layout',
          `‘${this.title(sheet)}’ 시트에 ‘${header}’ 열이 두 개 있습니다. 하나의 제목을 바꾸거나 지워 주십시오.`,
        );
      found.set(header, column);
    });
    const missing = sheet.columns.find(({ header }) => !found.has(header));
    if (missing)
      throw new LedgerError(
        'layout',
        `‘${this.title(sheet)}’ 시트에 ‘${missing.header}’ 열이 없습니다. 첫 행의 제목을 되돌려 주십시오.`,
      );
    return found;
  }

  /** Cells of one row by header. */
  row(sheet: SheetLayout, row: number, columns: ReadonlyMap<string, number>): Row {
    const cells: Record<string, Cell> = {};
    for (const [header, column] of columns) {
      const cell = this.cell(sheet, row, column);
      if (cell !== undefined) cells[header] = cell;
    }
    return cells;
  }

  /** Whether no cell of a sheet that was read holds anything. */
  isEmpty(sheetId: number): boolean {
    return ![...(this.cells.get(sheetId)?.values() ?? [])].some((row) =>
      row.some((cell) => cell !== undefined),
    );
  }

  /** Last row that was read with a value in it; 0 when there is only the header. */
  lastRow(sheet: SheetLayout): number {
    let last = 0;
    for (const [at, row] of this.cells.get(sheet.id) ?? [])
      if (at > last && row.some((cell) => cell !== undefined)) last = at;
    return last;
  }
}

export const rowRange = (sheet: SheetLayout, row: number, rows = 1): GridRange => ({
  sheetId: sheet.id,
  startRowIndex: row,
  endRowIndex: row + rows,
});

/** Neighbouring rows as one range, so that a batch names few. */
export const rowRanges = (sheet: SheetLayout, rows: Iterable<number>): GridRange[] => {
  const ranges: { start: number; end: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1];
    if (last && last.end === row) last.end += 1;
    else ranges.push({ start: row, end: row + 1 });
  }
  return ranges.map(({ start, end }) => rowRange(sheet, start, end - start));
};

/** Cells as they were entered: enough for headers, numbers and machine sheets. */
export const read = (ranges: readonly GridRange[]): Grid => new Grid(readRanges(ranges, false));

/** Cells as people see them, their formulas computed. */
export const readShown = (ranges: readonly GridRange[]): Grid => new Grid(readRanges(ranges, true));

/** Rows that one read brings: the answer for more would be tens of megabytes. */
const ROWS_A_READ = 4_000;

/** Ranges of at most so many rows each, which together are these rows of a sheet. */
export const inParts = (range: GridRange & { startRowIndex: number; endRowIndex: number }): GridRange[] => {
  const { startRowIndex: start, endRowIndex: end } = range;
  const count = Math.ceil(Math.max(0, end - start) / ROWS_A_READ);
  return Array.from({ length: count }, (_, i) => ({
    ...range,
    startRowIndex: start + i * ROWS_A_READ,
    endRowIndex: Math.min(end, start + (i + 1) * ROWS_A_READ),
  }));
};

/** All rows of a sheet that had so many; the last part is open, for people insert rows meanwhile. */
export const wholeInParts = (sheet: SheetLayout, rows: number): GridRange[] =>
  inParts({ sheetId: sheet.id, startRowIndex: 0, endRowIndex: Math.max(1, rows) }).map((part) => {
    const { endRowIndex, ...open } = part;
    return endRowIndex === Math.max(1, rows) ? open : part;
  });

/** Several lists of parts: the first part of each in the first read, and so on. */
export const readParts = (lists: readonly (readonly GridRange[])[], computed: boolean): Grid => {
  const reads = Math.max(0, ...lists.map(({ length }) => length));
  const together = Array.from({ length: reads }, (_, i) => lists.flatMap((parts) => parts[i] ?? []));
  return new Grid(...together.map((ranges) => readRanges(ranges, computed)));
};
