/** A batch in the making: copies what it touches, so that throwing it away undoes it. */
import { type Book, CELL_LIMIT, type Cell, refuseLong, type Sheet, type SheetState } from './book.ts';
import type { Change } from './change.ts';
import { followedRows } from './follow-formulas.ts';
import { noteFormulas } from './formula-rows.ts';
import { insertColumns, insertRows, moveWithin, removeFrom, sizeOf } from './grid-edits.ts';
import { spanMove } from './moved.ts';
import { OpenSheets } from './open-sheets.ts';
import { copyDown, moveReferences, type Site, shiftReferences } from './references.ts';
import type { Box, Dimension, DimensionProperties } from './shapes.ts';
import { movedState, shiftedState } from './shifted.ts';

export class Draft {
  readonly changes: Change[] = [];
  #book: Book;
  #sheets: OpenSheets;
  #nextRowId: number;
  #title: string;

  constructor(book: Book) {
    this.#book = book;
    this.#sheets = new OpenSheets(book);
    this.#nextRowId = book.nextRowId;
    this.#title = book.title;
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets.all;
  }

  /** The sheet to read from; an unknown id is refused as Google refuses it. */
  sheet(sheetId: number): Sheet {
    return this.#sheets.get(sheetId);
  }

  /** New state beside the rows: properties, formats, filter, groups. */
  setState(sheetId: number, state: Partial<Omit<SheetState, 'columnCount'>>): void {
    Object.assign(this.#sheets.edit(sheetId), state);
    this.changes.push({ type: 'sheet', sheetId });
  }

  renameSheet(sheetId: number, title: string): void {
    const sheet = this.#sheets.edit(sheetId);
    sheet.properties = { ...sheet.properties, title };
    this.changes.push({ type: 'name', sheetId, title });
  }

  rename(title: string): void {
    this.#title = title;
    this.changes.push({ type: 'title', title });
  }

  addSheet(sheet: Sheet, index: number): void {
    this.#sheets.add(sheet, index);
    this.changes.push({ type: 'sheet', sheetId: sheet.properties.sheetId });
  }

  removeSheet(sheetId: number): void {
    this.#sheets.remove(sheetId);
    this.changes.push({ type: 'sheet', sheetId });
  }

  moveSheet(sheetId: number, index: number): void {
    this.#sheets.move(sheetId, index);
    this.changes.push({ type: 'sheet', sheetId });
  }

  setCell(sheetId: number, row: number, column: number, cell: Cell): void {
    this.setCells(sheetId, row, [[column, cell]]);
  }

  setCells(sheetId: number, row: number, written: readonly (readonly [column: number, cell: Cell])[]): void {
    const sheet = this.#sheets.edit(sheetId);
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
    const fresh = { ...old, cells };
    sheet.rows[row] = fresh;
    if (written.some(([, cell]) => cell?.userEnteredValue?.formulaValue)) noteFormulas(sheet, fresh);
    this.changes.push(...notes);
  }

  setDimension(sheetId: number, dimension: Dimension, index: number, properties: DimensionProperties): void {
    const sheet = this.#sheets.edit(sheetId);
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
    const sheet = this.#sheets.edit(sheetId);
    const size = sizeOf(sheet, dimension);
    if (start > size) throw new Error(`Cannot insert ${dimension} at ${start}: the grid ends at ${size}.`);
    if (dimension === 'ROWS') insertRows(sheet, start, count, inherit, () => this.#nextRowId++);
    else insertColumns(sheet, start, count, inherit);
    Object.assign(sheet, shiftedState(sheet, dimension, start, count));
    this.#checkSize();
    this.changes.push({ type: 'insert', sheetId, dimension, start, count });
    this.#follow(sheet, dimension, (formula, site) => shiftReferences(formula, site, start, count));
  }

  remove(sheetId: number, dimension: Dimension, start: number, count: number): void {
    const sheet = this.#sheets.edit(sheetId);
    const size = sizeOf(sheet, dimension);
    if (count >= size) throw new Error(`You can't delete all the ${dimension.toLowerCase()} on the sheet.`);
    if (start + count > size) throw new Error(`Cannot delete ${dimension} beyond the grid's end at ${size}.`);
    removeFrom(sheet, dimension, start, count);
    Object.assign(sheet, shiftedState(sheet, dimension, start, -count));
    this.changes.push({ type: 'remove', sheetId, dimension, start, count });
    this.#follow(sheet, dimension, (formula, site) => shiftReferences(formula, site, start, -count));
  }

  /** `to` counts before the move, as in moveDimension. */
  move(sheetId: number, dimension: Dimension, start: number, count: number, to: number): void {
    const sheet = this.#sheets.edit(sheetId);
    const move = spanMove(start, count, to);
    moveWithin(sheet, dimension, start, count, to);
    Object.assign(sheet, movedState(sheet, dimension, move));
    this.changes.push({ type: 'move', sheetId, dimension, start, count, to });
    this.#follow(sheet, dimension, (formula, site) => moveReferences(formula, site, move));
  }

  /** Sorts the rows of a box by a permutation; relative references in its formulas go along. */
  reorder(sheetId: number, box: Box, order: readonly number[]): void {
    const height = box.bottom - box.top;
    const complete = new Set(order).size === height && order.every((from) => from < height);
    if (order.length !== height || !complete) throw new Error('A sort needs each row of its range once.');
    const before = this.sheet(sheetId).rows.slice(box.top, box.bottom);
    this.#sheets.edit(sheetId);
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

  #follow(sheet: Sheet, dimension: Dimension, follow: (formula: string, site: Site) => string): void {
    for (const { sheetId, row, cells } of followedRows(
      this.sheets,
      sheet.properties.title,
      dimension,
      follow,
    ))
      this.setCells(sheetId, row, cells);
  }

  #checkSize(): void {
    const cells = this.sheets.reduce((sum, sheet) => sum + sheet.rows.length * sheet.columnCount, 0);
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
      sheets: this.sheets,
      nextRowId: this.#nextRowId,
    };
  }
}
