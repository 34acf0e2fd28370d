/** What a person sees and does in the sheets of a ledger, as the spreadsheet's page would do it. */
import type { Sheet } from '../../../apps-script/local/book/book.ts';
import { Draft } from '../../../apps-script/local/book/draft.ts';
import { enteredCell } from '../../../apps-script/local/book/entry.ts';
import type { Host } from '../../../apps-script/local/host.ts';
import { printBook } from '../../../apps-script/local/print.ts';
import { applyBatch } from '../../../apps-script/local/requests/batch-update.ts';

export type Value = string | number | boolean | null;

export class SheetsAtHand {
  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  private sheet(title: string): Sheet {
    const sheet = this.host.book().sheets.find((one) => one.properties.title === title);
    if (!sheet) throw new Error(`no sheet ${title}`);
    return sheet;
  }

  private draft(work: (draft: Draft) => void): void {
    const draft = new Draft(this.host.book());
    work(draft);
    this.host.commit({ book: draft.finish(), changes: draft.changes });
  }

  /** Rows as they read now, header first. */
  lines(title: string): readonly (readonly Value[])[] {
    return printBook(this.host.book()).find((one) => one.title === title)?.rows ?? [];
  }

  /** Rows by header, as they read now; rows without any value are left out. */
  rows(title: string): Record<string, Value>[] {
    const [header = [], ...rows] = this.lines(title);
    return rows
      .map((row) => Object.fromEntries(header.map((name, i) => [String(name), row[i] ?? null])))
      .filter((row) => Object.entries(row).some(([name, value]) => name !== '연번' && value !== null));
  }

  column(title: string, header: string): number {
    const names = this.sheet(title).rows[0]?.cells.map((cell) => cell?.userEnteredValue?.stringValue) ?? [];
    return names.indexOf(header);
  }

  /** Row (0-based) in which `header` reads `value` now. */
  rowOf(title: string, header: string, value: string | number): number {
    const column = this.column(title, header);
    const at = this.sheet(title).rows.findIndex(({ cells }, i) => {
      const found = cells[column]?.userEnteredValue;
      return i > 0 && (found?.stringValue === value || found?.numberValue === value);
    });
    if (at < 0) throw new Error(`${title}: no row whose ${header} is ${value}`);
    return at;
  }

  type(title: string, row: number, header: string, text: string): void {
    const column = this.column(title, header);
    const { sheetId } = this.sheet(title).properties;
    const before = this.sheet(title).rows[row]?.cells[column];
    this.draft((draft) => draft.setCells(sheetId, row, [[column, enteredCell(text, before, 2026)]]));
  }

  /** A row of a person's own at the bottom. */
  typeRow(title: string, cells: Record<string, string>): void {
    const { sheetId } = this.sheet(title).properties;
    const row = this.sheet(title).rows.length;
    this.draft((draft) => draft.insert(sheetId, 'ROWS', row, 1, row - 1));
    for (const [header, text] of Object.entries(cells)) this.type(title, row, header, text);
  }

  /** Copies a whole row to the bottom, number and all; the row where it stands. */
  copyRow(title: string, row: number): number {
    const { sheetId } = this.sheet(title).properties;
    const cells = this.sheet(title).rows[row]?.cells ?? [];
    const last = this.sheet(title).rows.length;
    this.draft((draft) => {
      draft.insert(sheetId, 'ROWS', last, 1, last - 1);
      draft.setCells(
        sheetId,
        last,
        cells.map((cell, i) => [i, cell ?? {}] as const),
      );
    });
    return last;
  }

  deleteRow(title: string, row: number): void {
    const { sheetId } = this.sheet(title).properties;
    this.draft((draft) => draft.remove(sheetId, 'ROWS', row, 1));
  }

  /** Number of the last row (0-based), blank or not. */
  lastRow(title: string): number {
    return this.sheet(title).rows.length - 1;
  }

  moveRowToEnd(title: string, row: number): void {
    const { properties, rows } = this.sheet(title);
    this.draft((draft) => draft.move(properties.sheetId, 'ROWS', row, 1, rows.length));
  }

  addSheet(title: string, rowCount: number, columnCount: number): void {
    const properties = { title, gridProperties: { rowCount, columnCount } };
    this.host.commit(applyBatch(this.host.book(), { requests: [{ addSheet: { properties } }] }));
  }

  /** Takes away what lies over a sheet's cells, as a ledger of an older version had it. */
  setOver(title: string, state: Parameters<Draft['setState']>[1]): void {
    this.draft((draft) => draft.setState(this.sheet(title).properties.sheetId, state));
  }

  /** A column of a person's own. */
  insertColumn(title: string, before: string, header = ''): void {
    const { sheetId } = this.sheet(title).properties;
    const at = this.column(title, before);
    this.draft((draft) => draft.insert(sheetId, 'COLUMNS', at, 1, null));
    if (header !== '')
      this.draft((draft) => draft.setCells(sheetId, 0, [[at, enteredCell(header, undefined, 2026)]]));
  }

  deleteColumn(title: string, header: string): void {
    const { sheetId } = this.sheet(title).properties;
    this.draft((draft) => draft.remove(sheetId, 'COLUMNS', this.column(title, header), 1));
  }

  deleteSheet(title: string): void {
    const { sheetId } = this.sheet(title).properties;
    this.host.commit(applyBatch(this.host.book(), { requests: [{ deleteSheet: { sheetId } }] }));
  }

  moveColumn(title: string, header: string, to: number): void {
    const { sheetId } = this.sheet(title).properties;
    this.draft((draft) => draft.move(sheetId, 'COLUMNS', this.column(title, header), 1, to));
  }

  rename(title: string, to: string): void {
    const { sheetId } = this.sheet(title).properties;
    this.draft((draft) => draft.renameSheet(sheetId, to));
  }

  /** Turns the rows below the header upside down, as a sort the other way would. */
  reverse(title: string): void {
    const sheet = this.sheet(title);
    const bottom = sheet.rows.length;
    const box = { top: 1, left: 0, bottom, right: sheet.columnCount };
    const order = Array.from({ length: bottom - 1 }, (_, i) => bottom - 2 - i);
    this.draft((draft) => draft.reorder(sheet.properties.sheetId, box, order));
  }
}
