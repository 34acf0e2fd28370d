import 'fake-indexeddb/auto';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupState } from '../../../extension/own-ledger/backup.ts';
import { changing } from '../../../extension/own-ledger/database.ts';
import { editRow } from '../../../extension/own-ledger/edit.ts';
import { eraseOwnLedger } from '../../../extension/own-ledger/erase.ts';
import { exportXlsx } from '../../../extension/own-ledger/export-xlsx.ts';
import { type ImportReport, importXlsx } from '../../../extension/own-ledger/import-xlsx.ts';
import { readXlsx } from '../../../extension/own-ledger/read-xlsx.ts';
import { storeRecords } from '../../../extension/own-ledger/store-records.ts';
import { loadOwnLedger } from '../../../extension/own-ledger/whole.ts';
import type { ExchangeRecord } from '../../../shared/record/exchange-record.ts';
import { HOSTILE, recordWith } from '../../security/hostile-records.ts';
import { sampleRecord, sangju, vinh } from '../ledger/sample-record.ts';

const store = (...records: ExchangeRecord[]) => changing((tx) => storeRecords(tx, records));

const bytesOf = async (blob: Blob) => blob.arrayBuffer();
const out = async (now?: number) => bytesOf(await exportXlsx(now));

const bringIn = async (bytes: ArrayBuffer, now?: number): Promise<ImportReport> => {
  const read = await readXlsx(bytes);
  if ('problem' in read) throw new Error(read.problem);
  return importXlsx(read, now);
};

/** What a person reads, by city: the cells without the order they came in. */
const seen = async () => {
  const { rows, pairs } = await loadOwnLedger();
  return {
    rows: rows.map(({ cells }) => JSON.stringify(Object.entries(cells).sort())).sort(),
    counts: pairs.map(({ partner, count }) => `${partner.name} ${count}`).sort(),
  };
};

const edit = async (city: string, cells: Parameters<typeof editRow>[1]) => {
  const { rows } = await loadOwnLedger();
  const row = rows.find(({ event }) => event.partner.name === city);
  if (!row) throw new Error(`no ${city}`);
  await editRow(row.event.n, cells);
};

const cell = async (city: string, header: string) => {
  const { rows } = await loadOwnLedger();
  return rows.find(({ event }) => event.partner.name === city)?.cells[header];
};

const writtenBy = async (book: ExcelJS.Workbook): Promise<ArrayBuffer> =>
  new Uint8Array(await book.xlsx.writeBuffer()).buffer;

/** Changes a cell as a person does in Excel. */
const inExcel = async (
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

const three = () => [
  sampleRecord(),
  sampleRecord({ partner: vinh, date: '2021-07', kind: 'visit' }),
  sampleRecord({ partner: sangju, date: null, kind: 'festival', relation: null, since: null }),
];

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseOwnLedger();
});

describe('.xlsx', () => {
  it('comes into an empty ledger as it went out, and a second time adds nothing', async () => {
    await store(...three());
    await edit('빈시', { 검토: { text: '확인' }, 비고: { text: '메모' } });
    const before = await seen();
    const file = await out();
    await eraseOwnLedger();
    expect(await bringIn(file)).toMatchObject({ added: 3, known: 0 });
    expect(await seen()).toEqual(before);
    expect(await bringIn(file)).toEqual({ added: 0, known: 3, cells: 0, kept: 0 });
    expect(await seen()).toEqual(before);
  });

  it('holds no formula, whatever an article says', async () => {
    await store(...HOSTILE.map(recordWith));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await out());
    const texts: string[] = [];
    for (const sheet of book.worksheets)
      sheet.eachRow((row) => {
        row.eachCell(({ type, value }) => {
          expect(type).not.toBe(ExcelJS.ValueType.Formula);
          texts.push(String(value));
        });
      });
    for (const text of HOSTILE)
      expect(
        texts.some((one) => one.includes(text.replace(/\r\n?/g, '\n').trim())),
        text,
      ).toBe(true);
  });

  it('notes the backup and what came in since', async () => {
    await store(...three());
    expect(await backupState()).toEqual({ at: null, since: 3 });
    await out(5_000);
    await store(sampleRecord({ date: '2019-01-01' }));
    expect(await backupState()).toEqual({ at: 5_000, since: 1 });
  });

  it('is refused where it is something else', async () => {
    expect(await readXlsx(new TextEncoder().encode('연번,교류도시').buffer)).toEqual({
      problem: 'no_workbook',
    });
    const book = new ExcelJS.Workbook();
    book.addWorksheet('다른 시트');
    expect(await readXlsx(await writtenBy(book))).toEqual({ problem: 'no_sheet' });
  });
});

describe('a file changed in Excel', () => {
  it('brings its cells back as people’s edits', async () => {
    await store(sampleRecord());
    const file = await inExcel(await out(), (sheet, column) => {
      sheet.getCell(2, column('교류내용')).value = '엑셀에서 고침';
      sheet.getCell(2, column('시작일')).value = new Date(Date.UTC(2022, 4, 16));
      sheet.getCell(2, column('검토')).value = '제외';
    });
    expect(await bringIn(file)).toEqual({ added: 0, known: 1, cells: 3, kept: 0 });
    const { rows, pairs } = await loadOwnLedger();
    expect(rows[0]?.event).toMatchObject({
      content: '엑셀에서 고침',
      date: '2022-05-16',
      excluded: true,
    });
    expect(pairs[0]?.count).toBe(0);
  });

  it('brings typed rows in once, also those whose columns were moved', async () => {
    await store(sampleRecord());
    const file = await inExcel(await out(), (sheet, column) => {
      sheet.getCell(3, column('교류도시')).value = '요나고시';
      sheet.getCell(3, column('국가명')).value = '일본';
      sheet.getCell(3, column('시작일')).value = '2020. 3.';
      sheet.getCell(3, column('교류형태')).value = '서한·축전';
      sheet.getCell(3, column('예산(천원)')).value = 500;
    });
    expect(await bringIn(file)).toMatchObject({ added: 1 });
    expect(await bringIn(file)).toMatchObject({ added: 0 });
    const { rows } = await loadOwnLedger();
    expect(rows).toHaveLength(2);
    const typed = rows.find(({ event }) => event.partner.name === '요나고시');
    expect(typed?.event).toMatchObject({ date: '2020-03', kind: 'letter', partner: { country: 'JP' } });
    expect(typed?.event.sources[0]?.article.basis).toBe('manual');
    expect(typed?.cells['예산(천원)']).toEqual({ number: 500 });
  });
});

describe('two colleagues’ files', () => {
  /** Both start from the same file; each edits, and each brings the other's file in. */
  it('merge to the same ledger on both sides, with everybody’s edits', async () => {
    const shared = three();
    await store(...shared);
    const start = await out(1_000);

    await edit('창저우시', { 비고: { text: '가의 메모' } });
    await store(sampleRecord({ date: '2018-02-03', content: '가의 기록' }));
    const fromA = await out();

    await eraseOwnLedger();
    await bringIn(start);
    await edit('빈시', { 검토: { text: '확인' } });
    await store(sampleRecord({ date: '2017-02-03', content: '나의 기록' }));
    const fromB = await out();

    await bringIn(fromA);
    const atB = await seen();
    await eraseOwnLedger();
    await bringIn(fromA);
    await bringIn(fromB);
    expect(await seen()).toEqual(atB);
    expect(atB.rows).toHaveLength(5);
    expect(await cell('빈시', '검토')).toEqual({ text: '확인' });
    expect(atB.rows.join()).toContain('가의 메모');
  });

  it('keep the later of two edits of one cell', async () => {
    await store(sampleRecord());
    await edit('창저우시', { 비고: { text: '먼저' } });
    const older = await out();
    await new Promise((later) => setTimeout(later, 5));
    await edit('창저우시', { 비고: { text: '나중' } });
    expect(await bringIn(older)).toMatchObject({ cells: 0, kept: 1 });
    expect(await cell('창저우시', '비고')).toEqual({ text: '나중' });
  });
});
