/** 양식으로 내보내기 in a real browser: the forms of others, filled from the ledger. */
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRecord, sangju } from '../ledger/sample-record.ts';
import { openSheetWindow, type SheetWindow, withVinh } from './sheet-window.ts';

let sheet: SheetWindow;
beforeAll(async () => {
  sheet = await openSheetWindow(withVinh);
}, 180_000);
afterAll(() => sheet?.close());

describe('양식으로 내보내기', { timeout: 90_000 }, () => {
  it('keeps both rows of a header with merged cells', async () => {
    const frame = await sheet.open('양식으로 내보내기');
    await frame
      .getByLabel('받은 양식의 제목 행을 붙여 넣으십시오')
      .fill('연번\t교류 상대\t\t비고\t비고\n\t국가\t도시\t(예산)\t(기타)');
    await frame.getByRole('button', { name: '다음', exact: true }).click();
    const chosen = await frame
      .locator('table select')
      .evaluateAll((all) => all.map((one) => (one instanceof HTMLSelectElement ? one.value : '')));
    expect(chosen).toEqual(['연번', '국가명', '교류도시', '예산(천원)', '비고']);
    await frame.getByRole('button', { name: '표 만들기' }).click();
    const get = frame.getByRole('button', { name: '엑셀 파일(.xlsx)로 받기' });
    await get.waitFor();
    const [file] = await Promise.all([sheet.page.waitForEvent('download'), get.click()]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await file.path());
    const written = book.worksheets[0];
    const values = [1, 2].map((row) => [1, 2, 3, 4, 5].map((at) => written?.getCell(row, at).text));
    expect(values).toEqual([
      ['연번', '교류 상대', '교류 상대', '비고', '비고'],
      ['연번', '국가', '도시', '(예산)', '(기타)'],
    ]);
    expect([
      written?.getCell('C1').isMerged,
      written?.getCell('A2').isMerged,
      written?.getCell('B2').isMerged,
    ]).toEqual([true, true, false]);
    expect(written?.pageSetup.printTitlesRow).toBe('1:2');
    expect(written?.getCell('B3').text).not.toBe('');
  });

  it('gives a form that nobody foresaw as an Excel file for A4', async () => {
    const frame = await sheet.open('양식으로 내보내기');
    await frame
      .getByLabel('받은 양식의 제목 행을 붙여 넣으십시오')
      .fill('순번\t방문국\t상대 도시\t방문 시기\t만족도');
    await frame.getByRole('button', { name: '다음', exact: true }).click();
    await frame.getByLabel('방문국').selectOption('국가명');
    await frame.getByRole('button', { name: '표 만들기' }).click();
    const get = frame.getByRole('button', { name: '엑셀 파일(.xlsx)로 받기' });
    await get.waitFor();
    expect(await sheet.faults()).toEqual([]);
    const [file] = await Promise.all([sheet.page.waitForEvent('download'), get.click()]);
    expect(file.suggestedFilename()).toBe('교류실적.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await file.path());
    const written = book.worksheets[0];
    const values = [1, 2].map((row) => [1, 2, 3, 4, 5].map((at) => written?.getCell(row, at).value));
    expect(values).toEqual([
      ['순번', '방문국', '상대 도시', '방문 시기', '만족도'],
      [1, '베트남', '빈시', '2023. 6. 13.', null],
    ]);
    expect(written?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '1:1',
    });
  });
});

describe('a form for partnerships at home', { timeout: 60_000 }, () => {
  it('begins with those at home, and can show the others', async () => {
    sheet.ledger.run('enterRecords', [sampleRecord({ partner: sangju, date: '2020-01-01' })], []);
    const frame = await sheet.open('양식으로 내보내기');
    await frame.getByRole('button', { name: /국내 자매결연/ }).click();
    const make = frame.getByRole('button', { name: '표 만들기' });
    await make.click();
    await frame.getByText('1줄입니다.').waitFor();
    await frame.getByLabel('범위').selectOption('');
    await make.click();
    await frame.getByText('2줄입니다.').waitFor();
  });
});
