/** 내 PC 대장 as an Excel file, out and in again. */
import 'fake-indexeddb/auto';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupState } from '../../../extension/own-ledger/backup.ts';
import { eraseOwnLedger } from '../../../extension/own-ledger/erase.ts';
import { readXlsx } from '../../../extension/own-ledger/read-xlsx.ts';
import { HOSTILE, recordWith } from '../../security/hostile-records.ts';
import { sampleRecord } from '../ledger/sample-record.ts';
import { bringIn, edit, out, seen, store, three, writtenBy } from './excel-files.ts';

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
