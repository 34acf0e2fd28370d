/** A batch in the making: copies what it touches, so that throwing it away undoes it. */
import {
  type Book,
  CELL_CHARACTERS,
  CELL_LIMIT,
  type Cell,
  NO_CELLS,
  type Row,
  type Sheet,
  type SheetState,
} from './book.ts';
import type { Change } from './change.ts';
import { movedList, moveInto } from './moved.ts';
import { copyDown, formulasOf, rowsWithFormulas, shiftReferences } from './references.ts';
import type { Box, CellData, Dimension, DimensionProperties } from './shapes.ts';
import { shiftedState } from './shifted.ts';

interface OpenSheet extends SheetState {
  rows: Row[];
}

const refuseLong = (cell: CellData): void => {
  const { stringValue = '', formulaValue = '' } = cell.userEnteredValue ?? {};
  if (Math.max(stringValue.length, formulaValue.length) > CELL_CHARACTERS) {
    throw new Error(
      `Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`,
    );
  }
};

export class Draft {
  readonly changes: Change[] = [];
  #book: Book;
  #sheets: Sheet[];
  #open = new Map<number, OpenSheet>();
  #nextRowId: number;
  #title: string;

  constructor(book: Book) {
    this.#book = book;
    this.#sheets = [...book.sheets];
    this.#nextRowId = book.nextRowId;
    this.#title = book.title;
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  /** The sheet to read from; an unknown id is refused as Google refuses it. */
  sheet(sheetId: number): Sheet {
    const found = this.#sheets.find((sheet) => sheet.properties.sheetId === sheetId);
    if (!found) throw new Error(`No grid with id: ${sheetId}`);
    return found;
  }

  #edit(sheetId: number): OpenSheet {
    const open = this.#open.get(sheetId);
    if (open) return open;
    const sheet = this.sheet(sheetId);
    const copy: OpenSheet = { ...sheet, rows: [...sheet.rows] };
    this.#open.set(sheetId, copy);
    this.#sheets[this.#sheets.indexOf(sheet)] = copy;
    return copy;
  }

  /** New state beside the rows: properties, formats, filter, groups. */
  setState(sheetId: number, state: Partial<Omit<SheetState, 'columnCount'>>): void {
    Object.assign(this.#edit(sheetId), state);
    this.changes.push({ type: 'sheet', sheetId });
  }

  renameSheet(sheetId: number, title: string): void {
    const sheet = this.#edit(sheetId);
    sheet.properties = { ...sheet.properties, title };
    this.changes.push({ type: 'name', sheetId, title });
  }

  rename(title: string): void {
    this.#title = title;
    this.changes.push({ type: 'title', title });
  }

  addSheet(sheet: Sheet, index: number): void {
    this.#sheets.splice(index, 0, sheet);
    this.changes.push({ type: 'sheet', sheetId: sheet.properties.sheetId });
  }

  removeSheet(sheetId: number): void {
    this.#sheets.splice(this.#sheets.indexOf(this.sheet(sheetId)), 1);
    this.#open.delete(sheetId);
    this.changes.push({ type: 'sheet', sheetId });
  }

  moveSheet(sheetId: number, index: number): void {
    moveInto(this.#sheets, this.#sheets.indexOf(this.sheet(sheetId)), 1, index);
    this.changes.push({ type: 'sheet', sheetId });
  }

  setCell(sheetId: number, row: number, column: number, cell: Cell): void {
    this.setCells(sheetId, row, [[column, cell]]);
  }

  setCells(sheetId: number, row: number, written: readonly (readonly [column: number, cell: Cell])[]): void {
    const sheet = this.#edit(sheetId);
    const old = sheet.rows[row];
    const title = sheet.properties.title;
    if (!old) throw new Error(`Range (${title}) exceeds grid limits: row ${row + 1} of ${sheet.rows.length}`);
    const cells = [...old.cells];
    const last = this.changes.at(-1);
    const changed = last?.type === 'cells' && last.sheetId === sheetId ? last.cells : [];
    if (last?.type !== 'cells' || last.cells !== changed)
      this.changes.push({ type: 'cells', sheetId, cells: changed });
    const notes: Change[] = [];
    for (const [column, cell] of written) {
      if (column >= sheet.columnCount) {
        throw new Error(`Range (${title}) exceeds grid limits: column ${column + 1} of ${sheet.columnCount}`);
      }
      if (cell) refuseLong(cell);
      const note = cell?.note ?? '';
      if (note !== (cells[column]?.note ?? '')) notes.push({ type: 'note', sheetId, row, column, note });
      while (cells.length < column) cells.push(undefined);
      cells[column] = cell;
      changed.push({ row, column, cell: cell ?? null });
    }
    sheet.rows[row] = { ...old, cells };
    this.changes.push(...notes);
  }

  setDimension(sheetId: number, dimension: Dimension, index: number, properties: DimensionProperties): void {
    const sheet = this.#edit(sheetId);
    if (dimension === 'COLUMNS') {
      sheet.columns = [...sheet.columns];
      while (sheet.columns.length <= index) sheet.columns.push(null);
      sheet.columns[index] = properties;
    } else {
      const row = sheet.rows[index];
      if (row) sheet.rows[index] = { ...row, properties };
    }
    this.changes.push({ type: 'dimension', sheetId, dimension, index, properties });
  }

  /** `inherit` is the cell that a new one at the same column (or row) takes format and rule from. */
  insert(sheetId: number, dimension: Dimension, start: number, count: number, inherit: number | null): void {
    const sheet = this.#edit(sheetId);
    const size = dimension === 'ROWS' ? sheet.rows.length : sheet.columnCount;
    if (start > size) throw new Error(`Cannot insert ${dimension} at ${start}: the grid ends at ${size}.`);
    if (dimension === 'ROWS') {
      const model = inherit === null ? undefined : sheet.rows[inherit];
      const cells = model ? model.cells.map(formatOnly) : NO_CELLS;
      const added = Array.from({ length: count }, (): Row => ({ id: this.#nextRowId++, cells }));
      sheet.rows = [...sheet.rows.slice(0, start), ...added, ...sheet.rows.slice(start)];
    } else {
      sheet.columnCount += count;
      const width = inherit === null ? null : (sheet.columns[inherit] ?? null);
      if (sheet.columns.length > start) sheet.columns = splice(sheet.columns, start, 0, fill(count, width));
      sheet.rows = sheet.rows.map((row) => {
        const model = inherit === null ? undefined : formatOnly(row.cells[inherit]);
        if (row.cells.length <= start && !model) return row;
        const cells = [...row.cells];
        while (cells.length < start) cells.push(undefined);
        return { ...row, cells: splice(cells, start, 0, fill(count, model)) };
      });
    }
    Object.assign(sheet, shiftedState(sheet, dimension, start, count));
    this.#checkSize();
    this.changes.push({ type: 'insert', sheetId, dimension, start, count });
    this.#shiftFormulas(sheet.properties.title, dimension, start, count);
  }

  remove(sheetId: number, dimension: Dimension, start: number, count: number): void {
    const sheet = this.#edit(sheetId);
    const size = dimension === 'ROWS' ? sheet.rows.length : sheet.columnCount;
    if (count >= size) throw new Error(`You can't delete all the ${dimension.toLowerCase()} on the sheet.`);
    if (start + count > size) throw new Error(`Cannot delete ${dimension} beyond the grid's end at ${size}.`);
    if (dimension === 'ROWS') sheet.rows = splice(sheet.rows, start, count, []);
    else {
      sheet.columnCount -= count;
      sheet.columns = splice(sheet.columns, start, count, []);
      sheet.rows = sheet.rows.map((row) =>
        row.cells.length <= start ? row : { ...row, cells: splice(row.cells, start, count, []) },
      );
    }
    Object.assign(sheet, shiftedState(sheet, dimension, start, -count));
    this.changes.push({ type: 'remove', sheetId, dimension, start, count });
    this.#shiftFormulas(sheet.properties.title, dimension, start, -count);
  }

  /** `to` counts before the move, as in moveDimension. */
  move(sheetId: number, dimension: Dimension, start: number, count: number, to: number): void {
    const sheet = this.#edit(sheetId);
    if (dimension === 'ROWS') sheet.rows = movedList(sheet.rows, start, count, to);
    else {
      const size = sheet.columnCount;
      const whole = <T>(list: readonly T[], blank: T): T[] => [...list, ...fill(size - list.length, blank)];
      sheet.columns = movedList(whole(sheet.columns, null), start, count, to);
      sheet.rows = sheet.rows.map((row) => ({
        ...row,
        cells: movedList(whole<Cell>(row.cells, undefined), start, count, to),
      }));
    }
    this.changes.push({ type: 'move', sheetId, dimension, start, count, to });
  }

  /** Sorts the rows of a box by a permutation; relative references in its formulas go along. */
  reorder(sheetId: number, box: Box, order: readonly number[]): void {
    const height = box.bottom - box.top;
    const complete = new Set(order).size === height && order.every((from) => from < height);
    if (order.length !== height || !complete) throw new Error('A sort needs each row of its range once.');
    const before = this.sheet(sheetId).rows.slice(box.top, box.bottom);
    this.#edit(sheetId);
    this.changes.push({ type: 'reorder', sheetId, box, order });
    const columns = Array.from({ length: box.right - box.left }, (_, i) => box.left + i);
    order.forEach((from, to) => {
      if (from === to) return;
      const cells = columns.map((column) => {
        const cell = before[from]?.cells[column];
        const formula = cell?.userEnteredValue?.formulaValue;
        if (formula === undefined) return [column, cell] as const;
        return [
          column,
          { ...cell, userEnteredValue: { formulaValue: copyDown(formula, to - from) } },
        ] as const;
      });
      this.setCells(sheetId, box.top + to, cells);
    });
  }

  /** References of all formulas follow; a row without such a formula is not even copied. */
  #shiftFormulas(title: string, dimension: Dimension, at: number, by: number): void {
    for (const sheet of [...this.#sheets]) {
      const local = sheet.properties.title === title;
      const open = this.#open.has(sheet.properties.sheetId);
      for (const index of open ? sheet.rows.keys() : rowsWithFormulas(sheet.rows)) {
        const row = sheet.rows[index];
        if (!row) continue;
        const cells = formulasOf(row).flatMap(([column, formula]) => {
          const shifted = shiftReferences(formula, { title, local, dimension, at, by });
          if (shifted === formula) return [];
          return [[column, { ...row.cells[column], userEnteredValue: { formulaValue: shifted } }] as const];
        });
        if (cells.length > 0) this.setCells(sheet.properties.sheetId, index, cells);
      }
    }
  }

  #checkSize(): void {
    const cells = this.#sheets.reduce((sum, sheet) => sum + sheet.rows.length * sheet.columnCount, 0);
    if (cells > CELL_LIMIT) {
      throw new Error(
        `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
      );
    }
  }

  finish(): Book {
    return {
      revision: this.#book.revision + 1,
      title: this.#title,
      sheets: this.#sheets,
      nextRowId: this.#nextRowId,
    };
  }
}

const fill = <T>(count: number, value: T): T[] => Array.from({ length: Math.max(0, count) }, () => value);
const splice = <T>(list: readonly T[], start: number, remove: number, insert: readonly T[]): T[] => [
  ...list.slice(0, start),
  ...insert,
  ...list.slice(start + remove),
];

/** What a new neighbour inherits: looks and rule, never a value or a note. */
const formatOnly = (cell: Cell): Cell => {
  if (!cell?.userEnteredFormat && !cell?.dataValidation) return undefined;
  return {
    ...(cell.userEnteredFormat && { userEnteredFormat: cell.userEnteredFormat }),
    ...(cell.dataValidation && { dataValidation: cell.dataValidation }),
  };
};
