/** The store's sheets as the workbook that Univer draws. */
import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { excelPattern } from '../../../shared/ledger/excel-page.ts';
import { readEntry } from '../book/entry.ts';
import type { CellData, CellFormat, Color, DimensionProperties, GridRange } from '../book/shapes.ts';
import type { SheetSnapshot, Snapshot } from './protocol.ts';

/** Univer's codes: core/types/enum. Written out, for its enums are not part of the types alone. */
const STRING = 1;
const FORCED_STRING = 4;
const NUMBER = 2;
const BOOLEAN = 3;
const HORIZONTAL = { LEFT: 1, CENTER: 2, RIGHT: 3 } as const;
const VERTICAL = { TOP: 1, MIDDLE: 2, BOTTOM: 3 } as const;
const WRAP = { OVERFLOW_CELL: 1, LEGACY_WRAP: 3, CLIP: 2, WRAP: 3 } as const;

export const WORKBOOK = 'gyoryu';
export const unitSheetId = (sheetId: number): string => `s${sheetId}`;
export const sheetIdOf = (unitSheet: string): number => Number(unitSheet.slice(1));

const hex = (part = 0): string =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');
export const rgb = ({ red, green, blue }: Color): { rgb: string } => ({
  rgb: `#${hex(red)}${hex(green)}${hex(blue)}`,
});

export const styleOf = (format: CellFormat): IStyleData => {
  const background = format.backgroundColorStyle?.rgbColor ?? format.backgroundColor;
  const text = format.textFormat ?? {};
  const colour = text.foregroundColorStyle?.rgbColor ?? text.foregroundColor;
  const pattern = format.numberFormat?.pattern;
  return {
    ...(background && { bg: rgb(background) }),
    ...(colour && { cl: rgb(colour) }),
    ...(text.bold && { bl: 1 }),
    ...(text.italic && { it: 1 }),
    ...(text.fontSize && { fs: text.fontSize }),
    ...(text.fontFamily && { ff: text.fontFamily }),
    ...(text.underline && { ul: { s: 1 } }),
    ...(text.strikethrough && { st: { s: 1 } }),
    ...(format.horizontalAlignment && { ht: HORIZONTAL[format.horizontalAlignment] }),
    vt: VERTICAL[format.verticalAlignment ?? 'BOTTOM'],
    ...(format.wrapStrategy && { tb: WRAP[format.wrapStrategy] }),
    ...(pattern && format.numberFormat?.type !== 'TEXT' && { n: { pattern: excelPattern(pattern) } }),
  };
};

/**
 * Text that would read as anything else goes in as forced string: as plain text `=IMPORTXML(…)` would turn
 * into a formula when re-entered. Forced text shows a quote when edited, so ordinary text is left plain.
 */
const textType = (text: string): number =>
  readEntry(text, undefined, 2000).value?.stringValue === text ? STRING : FORCED_STRING;

const contentOf = ({ userEnteredValue: value = {} }: CellData): ICellData => {
  if (value.formulaValue !== undefined) return { f: value.formulaValue, v: null, t: null };
  if (value.stringValue !== undefined)
    return { v: value.stringValue, t: textType(value.stringValue), f: null };
  if (value.numberValue !== undefined) return { v: value.numberValue, t: NUMBER, f: null };
  if (value.boolValue !== undefined) return { v: value.boolValue ? 1 : 0, t: BOOLEAN, f: null };
  return { v: null, t: null, f: null };
};

/** Every field is present, so that a write also clears what was there. */
export const univerCell = (cell: CellData | null): ICellData => ({
  ...contentOf(cell ?? {}),
  p: null,
  s: cell?.userEnteredFormat ? styleOf(cell.userEnteredFormat) : null,
});

export const isFolded = (sheet: SheetSnapshot, column: number): boolean =>
  sheet.groups.some(
    ({ range, collapsed }) =>
      collapsed &&
      range.dimension === 'COLUMNS' &&
      column >= (range.startIndex ?? 0) &&
      column < (range.endIndex ?? sheet.columnCount),
  );

const columnData = (sheet: SheetSnapshot): IWorksheetData['columnData'] =>
  Object.fromEntries(
    Array.from({ length: sheet.columnCount }, (_, at) => {
      const { pixelSize, hiddenByUser }: DimensionProperties = sheet.columns[at] ?? {};
      const hidden = hiddenByUser || isFolded(sheet, at);
      return [at, { w: pixelSize ?? 100, hd: hidden ? 1 : 0 }];
    }),
  );

const worksheet = (sheet: SheetSnapshot): Partial<IWorksheetData> => {
  const { properties } = sheet;
  const { frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties ?? {};
  const rows = sheet.rows.map((row, at) => [at, row] as const);
  return {
    id: unitSheetId(properties.sheetId),
    name: properties.title,
    hidden: properties.hidden ? 1 : 0,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: 100,
    defaultRowHeight: 24,
    freeze: {
      xSplit: frozenColumnCount,
      ySplit: frozenRowCount,
      startColumn: frozenColumnCount || -1,
      startRow: frozenRowCount || -1,
    },
    columnData: columnData(sheet),
    rowData: Object.fromEntries(
      rows.flatMap(([at, { properties: row }]) =>
        row ? [[at, { h: row.pixelSize ?? 24, hd: row.hiddenByUser ? 1 : 0 }]] : [],
      ),
    ),
    cellData: Object.fromEntries(
      rows.map(([at, { cells }]) => [
        at,
        Object.fromEntries(cells.flatMap((cell, column) => (cell ? [[column, univerCell(cell)]] : []))),
      ]),
    ),
  };
};

/** Univer's ranges include their ends. */
export const univerRange = (range: GridRange, sheet: { rowCount: number; columnCount: number }): IRange => ({
  startRow: range.startRowIndex ?? 0,
  endRow: (range.endRowIndex ?? sheet.rowCount) - 1,
  startColumn: range.startColumnIndex ?? 0,
  endColumn: (range.endColumnIndex ?? sheet.columnCount) - 1,
});

export const workbookOf = (snapshot: Snapshot): Partial<IWorkbookData> => ({
  id: WORKBOOK,
  name: snapshot.title,
  sheetOrder: snapshot.sheets.map((sheet) => unitSheetId(sheet.properties.sheetId)),
  sheets: Object.fromEntries(
    snapshot.sheets.map((sheet) => [unitSheetId(sheet.properties.sheetId), worksheet(sheet)]),
  ),
});
