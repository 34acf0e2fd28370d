/** The sheets of a batch in the making: one that is written to is copied first, the others stand as they are. */
import type { Book, Row, Sheet, SheetState } from './book.ts';
import { keepFormulaRows } from './formula-rows.ts';
import { moveInto } from './moved.ts';

export interface OpenSheet extends SheetState {
  rows: Row[];
}

export class OpenSheets {
  #sheets: Sheet[];
  #open = new Map<number, OpenSheet>();

  constructor(book: Book) {
    this.#sheets = [...book.sheets];
  }

  get all(): readonly Sheet[] {
    return this.#sheets;
  }

  /** The sheet to read from; an unknown id is refused as Google refuses it. */
  get(sheetId: number): Sheet {
    const found = this.#sheets.find((sheet) => sheet.properties.sheetId === sheetId);
    if (!found) throw new Error(`No grid with id: ${sheetId}`);
    return found;
  }

  /** The sheet to write to. */
  edit(sheetId: number): OpenSheet {
    const open = this.#open.get(sheetId);
    if (open) return open;
    const sheet = this.get(sheetId);
    const copy: OpenSheet = { ...sheet, rows: [...sheet.rows] };
    keepFormulaRows(sheet, copy);
    this.#open.set(sheetId, copy);
    this.#sheets[this.#sheets.indexOf(sheet)] = copy;
    return copy;
  }

  add(sheet: Sheet, index: number): void {
    this.#sheets.splice(index, 0, sheet);
  }

  remove(sheetId: number): void {
    this.#sheets.splice(this.#sheets.indexOf(this.get(sheetId)), 1);
    this.#open.delete(sheetId);
  }

  move(sheetId: number, index: number): void {
    moveInto(this.#sheets, this.#sheets.indexOf(this.get(sheetId)), 1, index);
  }
}
