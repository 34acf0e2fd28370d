/** 내 PC 대장 as an Excel file. Every text is written as text, so that none of it is ever a formula. */
import type { Workbook, Worksheet } from 'exceljs';
import { articleRow, type Cell, type Row } from '../../shared/ledger/cells.ts';
import { normalOf } from '../../shared/ledger/compare-cells.ts';
import { A4_ACROSS, excelPattern } from '../../shared/ledger/excel-page.ts';
import { ARTICLES, EVENT_ID, EXCHANGES } from '../../shared/ledger/layout.ts';
import type { Column } from '../../shared/ledger/sheet-layout.ts';
import type { StoredPair } from '../../shared/ledger/stored.ts';
import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';
import { noteBackup } from './backup.ts';
import { allPairs, allRecords, allRows, reading } from './database.ts';
import { FILE_SHEET, type FileLine, ID_HEADER, piecesOf } from './file.ts';
import { PAIR_COLUMNS, partnershipRows } from './partnerships.ts';
import { isPresent, OWN_COLUMNS, type OwnRow } from './row.ts';
import { sorted } from './view.ts';

const PIXELS_PER_CHARACTER = 7;
const HEAD = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3F1F2' } } as const;

const put = (sheet: Worksheet, row: number, column: number, cell: Cell | undefined): void => {
  if (cell === undefined || 'formula' in cell) return;
  const target = sheet.getCell(row, column);
  if ('number' in cell) {
    target.value = cell.number;
    if (cell.format) target.numFmt = excelPattern(cell.format);
  } else if (cell.text !== '') target.value = cell.text;
};

const addSheet = (
  book: Workbook,
  title: string,
  columns: readonly Column[],
  rows: readonly Row[],
  frozenColumns: number,
): Worksheet => {
  const sheet = book.addWorksheet(title, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: 1 }],
    ...A4_ACROSS,
  });
  columns.forEach(({ header, width, show }, i) => {
    const column = sheet.getColumn(i + 1);
    column.width = width / PIXELS_PER_CHARACTER;
    if (show === 'folded') column.outlineLevel = 1;
    const head = sheet.getCell(1, i + 1);
    head.value = header;
    head.font = { bold: true };
    head.fill = HEAD;
  });
  rows.forEach((row, i) => {
    columns.forEach(({ header }, column) => {
      put(sheet, i + 2, column + 1, row[header]);
    });
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  return sheet;
};

const addExchanges = (book: Workbook, rows: readonly OwnRow[]): void => {
  const numbered = rows.map(({ cells }, i) => ({ ...cells, 연번: { number: i + 1 } }));
  const columns = EXCHANGES.columns.filter(({ header }) => header !== EVENT_ID);
  const sheet = addSheet(book, EXCHANGES.title, columns, numbered, EXCHANGES.frozenColumns);
  const at = columns.length + 1;
  sheet.getCell(1, at).value = ID_HEADER;
  sheet.getColumn(at).hidden = true;
  rows.forEach(({ event }, i) => {
    sheet.getCell(i + 2, at).value = event.recordIds[0] ?? '';
  });
  columns.forEach(({ choices }, i) => {
    if (!choices) return;
    for (let row = 2; row <= rows.length + 1; row++)
      sheet.getCell(row, i + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`"${choices.join(',')}"`],
      };
  });
};

const linesOf = (
  rows: readonly OwnRow[],
  records: readonly ExchangeRecord[],
  exportedAt: number,
): FileLine[] => [
  { is: 'head', value: { v: 1, exportedAt } },
  ...records.map((value): FileLine => ({ is: 'record', value })),
  ...rows.flatMap(({ event, cells, edited }): FileLine[] => {
    const [recordId] = event.recordIds;
    if (recordId === undefined) return [];
    const shown = Object.fromEntries(
      OWN_COLUMNS.map(({ header }) => [header, normalOf(EXCHANGES, header, cells[header])]),
    );
    return [{ is: 'row', value: { recordId, shown, edited } }];
  }),
];

const addMachineSheet = (book: Workbook, lines: readonly FileLine[]): void => {
  const sheet = book.addWorksheet(FILE_SHEET, { state: 'veryHidden' });
  for (const line of lines) sheet.addRow(piecesOf(JSON.stringify(line)));
};

const addArticles = (
  book: Workbook,
  rows: readonly OwnRow[],
  records: ReadonlyMap<string, ExchangeRecord>,
): void => {
  const articles = rows.flatMap(({ event }) =>
    event.recordIds.flatMap((id) => {
      const record = records.get(id);
      return record ? [articleRow(event.n, record)] : [];
    }),
  );
  const columns = ARTICLES.columns.filter(({ header }) => header !== EVENT_ID);
  addSheet(book, ARTICLES.title, columns, articles, ARTICLES.frozenColumns);
};

const fill = (
  book: Workbook,
  all: { rows: readonly OwnRow[]; pairs: readonly StoredPair[]; records: readonly ExchangeRecord[] },
  now: number,
): void => {
  const rows = sorted(all.rows, { header: '시작일', falling: true });
  const living = new Set(rows.flatMap(({ event }) => event.recordIds));
  const records = all.records.filter(({ recordId }) => living.has(recordId));
  book.creator = '교류대장';
  addExchanges(book, rows);
  for (const scope of ['국외', '국내'] as const)
    addSheet(book, `결연현황(${scope})`, PAIR_COLUMNS, partnershipRows(all.pairs, scope), 5);
  addArticles(book, rows, new Map(records.map((record) => [record.recordId, record])));
  addMachineSheet(book, linesOf(rows, records, now));
};

/** The whole ledger, whatever is filtered on the page: it is the backup. */
export const exportXlsx = async (now = Date.now()): Promise<Blob> => {
  const { default: ExcelJS } = await import('exceljs');
  const all = await reading(async (tx) => ({
    rows: (await allRows(tx)).filter(isPresent),
    pairs: await allPairs(tx),
    records: await allRecords(tx),
  }));
  const book = new ExcelJS.Workbook();
  fill(book, all, now);
  const bytes = await book.xlsx.writeBuffer();
  await noteBackup(now);
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
};
