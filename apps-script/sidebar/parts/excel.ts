/** The writer of Excel files as a part of its own: only 양식으로 내보내기 asks for it. */
import ExcelJS from 'exceljs';
import { A4_ACROSS, excelPattern, lettersIn, rowPoints } from '../../../shared/ledger/excel-page.ts';
import { headerCells, headerRows, lastOf, pathOf } from '../../../shared/ledger/form-header.ts';
import type { FormCell } from '../../../shared/ledger/form-rows.ts';

export interface FormFile {
  /** Name of the file and of its sheet. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly FormCell[])[];
}

declare global {
  /** Set by this part's script. */
  var gyoryuExcel: ((form: FormFile) => Promise<Blob>) | undefined;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NARROWEST = 6;
const WIDEST = 48;
const HEAD = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF5' } } as const;
const LINE = { style: 'thin', color: { argb: 'FF8A8577' } } as const;
const FRAME = { top: LINE, left: LINE, bottom: LINE, right: LINE } as const;

const widthOf = (texts: readonly string[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...texts.flatMap((text) => text.split('\n').map(lettersIn))) + 2);

globalThis.gyoryuExcel = async ({ name, headers, rows }) => {
  const top = headerRows(headers);
  const book = new ExcelJS.Workbook();
  book.creator = '교류대장';
  // Excel takes 31 letters and none of these for the name of a sheet.
  const sheet = book.addWorksheet(name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: top }],
    pageSetup: { ...A4_ACROSS.pageSetup, printTitlesRow: `1:${top}` },
    headerFooter: A4_ACROSS.headerFooter,
  });
  for (const { words, row, column, rows: down, columns: across } of headerCells(headers)) {
    const head = sheet.getCell(row + 1, column + 1);
    head.value = words;
    head.font = { bold: true };
    head.fill = HEAD;
    head.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    if (down > 1 || across > 1) sheet.mergeCells(row + 1, column + 1, row + down, column + across);
    for (let y = 1; y <= down; y++)
      for (let x = 1; x <= across; x++) sheet.getCell(row + y, column + x).border = FRAME;
  }
  headers.forEach((header, i) => {
    const texts = [lastOf(pathOf(header)), ...rows.map((row) => row[i]?.words ?? '')];
    sheet.getColumn(i + 1).width = widthOf(texts);
  });
  rows.forEach((row, r) => {
    sheet.getRow(top + r + 1).height = rowPoints(
      row.map(({ words }, i) => ({ text: words, width: sheet.getColumn(i + 1).width ?? WIDEST })),
    );
    row.forEach(({ words, number, format }, i) => {
      const cell = sheet.getCell(top + r + 1, i + 1);
      // A text stays a text: nothing that was captured is ever a formula.
      cell.value = number ?? (words === '' ? null : words);
      if (number !== undefined && format !== undefined) cell.numFmt = excelPattern(format);
      cell.border = FRAME;
      cell.alignment = { vertical: 'middle', wrapText: true };
    });
  });
  return new Blob([await book.xlsx.writeBuffer()], { type: TYPE });
};
