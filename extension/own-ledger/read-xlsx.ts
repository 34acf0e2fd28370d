/** An Excel file as plain rows: what people see, and the lines of the hidden sheet. Nothing in it is trusted. */
import type { CellValue, Worksheet } from 'exceljs';
import { dateFormat, serialOf } from '../../shared/ledger/dates.ts';
import { EXCHANGES } from '../../shared/ledger/layout.ts';
import { recordId } from '../../shared/record/exchange-record.ts';
import { FILE_SHEET, type FileLine, fileLine, ID_HEADER } from './file.ts';
import { OWN_COLUMNS, type OwnRow } from './row.ts';

export interface SeenRow {
  /** Null for a row that somebody typed in Excel. */
  recordId: string | null;
  cells: OwnRow['cells'];
}

export interface ReadFile {
  rows: readonly SeenRow[];
  lines: readonly FileLine[];
}

export type ReadResult = ReadFile | { problem: 'no_workbook' | 'no_sheet' };

const MOST_ROWS = 50_000;

/** Dates come as UTC midnights; a formula counts with what it gave; a link with its words. */
const cellOf = (value: CellValue): OwnRow['cells'][string] => {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'number') return { number: value };
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    return { number: serialOf(day), format: dateFormat(day) };
  }
  if (typeof value !== 'object') return { text: String(value) };
  if ('richText' in value) return { text: value.richText.map(({ text }) => text).join('') };
  if ('result' in value) return cellOf(value.result ?? null);
  if ('text' in value) return { text: String(value.text) };
  return { text: '' };
};

const textOf = (value: CellValue): string => {
  const cell = cellOf(value);
  return 'text' in cell ? cell.text.normalize('NFC').trim() : String(cell.number);
};

const linesIn = (sheet: Worksheet | undefined): FileLine[] => {
  const lines: FileLine[] = [];
  sheet?.eachRow((row) => {
    let text = '';
    row.eachCell((cell) => {
      text += typeof cell.value === 'string' ? cell.value : '';
    });
    try {
      const read = fileLine.safeParse(JSON.parse(text));
      if (read.success) lines.push(read.data);
    } catch {
      // A line that somebody damaged: the rest of the file still counts.
    }
  });
  return lines;
};

const rowsIn = (sheet: Worksheet): SeenRow[] => {
  const at = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => {
    const header = textOf(cell.value);
    if (!at.has(header)) at.set(header, column);
  });
  const rows: SeenRow[] = [];
  for (let n = 2; n <= Math.min(sheet.rowCount, MOST_ROWS); n++) {
    const row = sheet.getRow(n);
    const cells = Object.fromEntries(
      OWN_COLUMNS.flatMap(({ header }) => {
        const column = at.get(header);
        return column === undefined ? [] : [[header, cellOf(row.getCell(column).value)]];
      }),
    );
    const id = recordId.safeParse(textOf(row.getCell(at.get(ID_HEADER) ?? sheet.columnCount + 1).value));
    if (id.success || textOf(row.getCell(at.get('교류도시') ?? sheet.columnCount + 1).value) !== '')
      rows.push({ recordId: id.success ? id.data : null, cells });
  }
  return rows;
};

export const readXlsx = async (bytes: ArrayBuffer): Promise<ReadResult> => {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(bytes);
  } catch {
    return { problem: 'no_workbook' };
  }
  const sheet = book.getWorksheet(EXCHANGES.title);
  return sheet
    ? { rows: rowsIn(sheet), lines: linesIn(book.getWorksheet(FILE_SHEET)) }
    : { problem: 'no_sheet' };
};
