/** The store's commits on the drawn workbook. While it runs, the guard lets Univer's own commands through. */
import type { FUniver } from '@univerjs/core/facade';
import type { Change } from '../book/change.ts';
import type { Overlay } from '../book/overlay.ts';
import { colourRules, univerNote, validationRules } from './overlay.ts';
import { unitSheetId, univerCell, univerRange, WORKBOOK } from './workbook.ts';

const ROWS = 1;
const COLUMNS = 2;

/** Mutations, not commands: a command would also bring its sheet to the front. */
const STRUCTURE = {
  insert: { ROWS: 'sheet.mutation.insert-row', COLUMNS: 'sheet.mutation.insert-col' },
  remove: { ROWS: 'sheet.mutation.remove-rows', COLUMNS: 'sheet.mutation.remove-col' },
} as const;

export class Painter {
  #api: FUniver;
  #busy = false;

  constructor(api: FUniver) {
    this.#api = api;
  }

  /** True while the store's changes are being drawn. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Runs `work` with the guard open. */
  freely(work: () => void): void {
    const before = this.#busy;
    this.#busy = true;
    try {
      work();
    } finally {
      this.#busy = before;
    }
  }

  #run(id: string, sheetId: number, params: object): void {
    const target = { unitId: WORKBOOK, subUnitId: unitSheetId(sheetId) };
    // Marked as another person's, or it would close a cell editor that is open.
    this.#api.syncExecuteCommand(id, { ...target, ...params }, { fromCollab: true });
  }

  #size(sheetId: number): { rowCount: number; columnCount: number } {
    const sheet = this.#api.getActiveWorkbook()?.getSheetBySheetId(unitSheetId(sheetId));
    return { rowCount: sheet?.getMaxRows() ?? 0, columnCount: sheet?.getMaxColumns() ?? 0 };
  }

  /** False when only a new snapshot can show the change. */
  draw(change: Change): boolean {
    if (change.type === 'sheet' || change.type === 'move') return false;
    // What hangs on columns (widths, notes, folds) is rarely moved: the sheet is drawn anew.
    if ((change.type === 'insert' || change.type === 'remove') && change.dimension === 'COLUMNS')
      return false;
    // The cells of a sort follow as cells; the reorder itself tells where rows went.
    if (change.type === 'reorder') return true;
    this.freely(() => {
      if (change.type === 'cells') this.#cells(change);
      else if (change.type === 'note') this.#note(change.sheetId, change);
      else if (change.type === 'name') {
        this.#run('sheet.mutation.set-worksheet-name', change.sheetId, { name: change.title });
      } else if (change.type === 'title') document.title = change.title;
      else if (change.type === 'dimension') this.#dimension(change);
      else this.#structure(change);
    });
    return true;
  }

  #cells({ sheetId, cells }: Extract<Change, { type: 'cells' }>): void {
    const cellValue: Record<number, Record<number, object>> = {};
    for (const { row, column, cell } of cells) {
      const line = cellValue[row] ?? {};
      line[column] = univerCell(cell);
      cellValue[row] = line;
    }
    this.#run('sheet.mutation.set-range-values', sheetId, { cellValue });
  }

  #structure({
    type,
    sheetId,
    dimension,
    start,
    count,
  }: Extract<Change, { type: 'insert' | 'remove' }>): void {
    const { rowCount, columnCount } = this.#size(sheetId);
    const end = start + count - 1;
    const range =
      dimension === 'ROWS'
        ? { startRow: start, endRow: end, startColumn: 0, endColumn: columnCount - 1, rangeType: ROWS }
        : { startRow: 0, endRow: rowCount - 1, startColumn: start, endColumn: end, rangeType: COLUMNS };
    this.#run(STRUCTURE[type][dimension], sheetId, { range });
  }

  #note(sheetId: number, { row, column, note }: { row: number; column: number; note: string }): void {
    const at = { unitId: WORKBOOK, sheetId: unitSheetId(sheetId), row, col: column };
    if (note === '') this.#run('sheet.mutation.remove-note', sheetId, at);
    else this.#run('sheet.mutation.update-note', sheetId, { ...at, note: univerNote(row, column, note) });
  }

  #dimension({ sheetId, dimension, index, properties }: Extract<Change, { type: 'dimension' }>): void {
    const { rowCount, columnCount } = this.#size(sheetId);
    const hidden = properties.hiddenByUser ?? false;
    if (dimension === 'ROWS') {
      const ranges = [{ startRow: index, endRow: index, startColumn: 0, endColumn: columnCount - 1 }];
      this.#run(`sheet.mutation.set-row-${hidden ? 'hidden' : 'visible'}`, sheetId, { ranges });
      if (properties.pixelSize) {
        this.#run('sheet.mutation.set-worksheet-row-height', sheetId, {
          ranges,
          rowHeight: properties.pixelSize,
        });
      }
      return;
    }
    const ranges = [{ startRow: 0, endRow: rowCount - 1, startColumn: index, endColumn: index }];
    this.#run(`sheet.mutation.set-col-${hidden ? 'hidden' : 'visible'}`, sheetId, { ranges });
    if (properties.pixelSize) {
      this.#run('sheet.mutation.set-worksheet-col-width', sheetId, {
        ranges,
        colWidth: properties.pixelSize,
      });
    }
  }

  /** Dropdowns, colours and filter after rows came or went. `before` is what is drawn now. */
  overlay(sheetId: number, before: Overlay, after: Overlay): void {
    const size = this.#size(sheetId);
    this.freely(() => {
      const ruleId = validationRules(before, size).map((rule) => rule.uid);
      if (ruleId.length > 0)
        this.#run('data-validation.mutation.removeRule', sheetId, { ruleId, source: 'patched' });
      const rule = validationRules(after, size);
      if (rule.length > 0)
        this.#run('data-validation.mutation.addRule', sheetId, { rule, source: 'patched' });
      for (const one of colourRules(after, size)) {
        this.#run('sheet.mutation.set-conditional-rule', sheetId, { rule: one });
      }
      if (JSON.stringify(before.notes) !== JSON.stringify(after.notes)) {
        for (const one of before.notes) this.#note(sheetId, { ...one, note: '' });
        for (const one of after.notes) this.#note(sheetId, one);
      }
      if (after.filter) {
        this.#run('sheet.mutation.set-filter-range', sheetId, { range: univerRange(after.filter, size) });
      }
    });
  }
}
