/** 내 PC 대장 and its Excel files, as the tests of them write, change and read both. */
import ExcelJS from 'exceljs';
import { changing } from '../../../extension/own-ledger/database.ts';
import { editRow } from '../../../extension/own-ledger/edit.ts';
import { exportXlsx } from '../../../extension/own-ledger/export-xlsx.ts';
import { type ImportReport, importXlsx } from '../../../extension/own-ledger/import-xlsx.ts';
import { readXlsx } from '../../../extension/own-ledger/read-xlsx.ts';
import { storeRecords } from '../../../extension/own-ledger/store-records.ts';
import { loadOwnLedger } from '../../../extension/own-ledger/whole.ts';
import type { ExchangeRecord } from '../../../shared/record/exchange-record.ts';
import { sampleRecord, sangju, vinh } from '../ledger/sample-record.ts';

export const store = (...records: ExchangeRecord[]) => changing((tx) => storeRecords(tx, records));

const bytesOf = async (blob: Blob) => blob.arrayBuffer();
export const out = async (now?: number) => bytesOf(await exportXlsx(now));

export const bringIn = async (bytes: ArrayBuffer, now?: number): Promise<ImportReport> => {
  const read = await readXlsx(bytes);
  if ('problem' in read) throw new Error(read.problem);
  return importXlsx(read, now);
};

/** What a person reads, by city: the cells without the order they came in. */
export const seen = async () => {
  const { rows, pairs } = await loadOwnLedger();
  return {
    rows: rows.map(({ cells }) => JSON.stringify(Object.entries(cells).sort())).sort(),
    counts: pairs.map(({ partner, count }) => `${partner.name} ${count}`).sort(),
  };
};

export const edit = async (city: string, cells: Parameters<typeof editRow>[1]) => {
  const { rows } = await loadOwnLedger();
  const row = rows.find(({ event }) => event.partner.name === city);
  if (!row) throw new Error(`no ${city}`);
  await editRow(row.event.n, cells);
};

export const cell = async (city: string, header: string) => {
  const { rows } = await loadOwnLedger();
  return rows.find(({ event }) => event.partner.name === city)?.cells[header];
};

export const writtenBy = async (book: ExcelJS.Workbook): Promise<ArrayBuffer> =>
  new Uint8Array(await book.xlsx.writeBuffer()).buffer;

/** Changes a cell as a person does in Excel. */
export const inExcel = async (
  bytes: ArrayBuffer,
  change: (sheet: ExcelJS.Worksheet, column: (header: string) => number) => void,
): Promise<ArrayBuffer> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  const sheet = book.getWorksheet('교류실적');
  if (!sheet) throw new Error('no sheet');
  const heads = sheet.getRow(1);
  change(sheet, (header) => {
    for (let n = 1; n <= sheet.columnCount; n++) if (heads.getCell(n).value === header) return n;
    throw new Error(`no ${header}`);
  });
  return writtenBy(book);
};

export const three = () => [
  sampleRecord(),
  sampleRecord({ partner: vinh, date: '2021-07', kind: 'visit' }),
  sampleRecord({ partner: sangju, date: null, kind: 'festival', relation: null, since: null }),
];
