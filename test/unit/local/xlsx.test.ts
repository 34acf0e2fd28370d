import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { applyBatch } from '../../../apps-script/local/requests/batch-update.ts';
import { exportXlsx } from '../../../apps-script/local/xlsx/export.ts';
import { bookOf, SHEET } from './books.ts';

const NASTY = [
  '=IMPORTXML("http://x")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  '＝1+1',
  '00123',
  '2021-02-30',
  '<b>&"\'',
  '가\u0000나',
];

const written = async () => {
  const range = { sheetId: SHEET, startRowIndex: 1, endRowIndex: 10, startColumnIndex: 2, endColumnIndex: 3 };
  const { book } = applyBatch(bookOf([['머리', '날짜', '검토']], { rows: 12, columns: 6 }), {
    requests: [
      {
        updateSheetProperties: {
          properties: { sheetId: SHEET, gridProperties: { frozenRowCount: 1 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      {
        updateCells: {
          start: { sheetId: SHEET, rowIndex: 1 },
          rows: NASTY.map((text) => ({
            values: [
              { userEnteredValue: { stringValue: text } },
              {
                userEnteredValue: { numberValue: 44_699 },
                userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy. m. d.' } },
              },
              { userEnteredValue: { formulaValue: '="확"&"인"' } },
            ],
          })),
          fields: 'userEnteredValue,userEnteredFormat',
        },
      },
      {
        setDataValidation: {
          range,
          rule: {
            condition: {
              type: 'ONE_OF_LIST',
              values: [{ userEnteredValue: '확인' }, { userEnteredValue: '제외' }],
            },
            strict: true,
          },
        },
      },
      { setBasicFilter: { filter: { range: { sheetId: SHEET } } } },
      {
        updateDimensionProperties: {
          range: { sheetId: SHEET, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
          properties: { pixelSize: 210 },
          fields: 'pixelSize',
        },
      },
      { addSheet: { properties: { sheetId: 9, title: '_기록', hidden: true } } },
    ],
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(await exportXlsx(book)).buffer);
  return workbook;
};

describe('export.xlsx', () => {
  it('holds no formula, and text as it was', async () => {
    const sheet = (await written()).getWorksheet('표');
    const formulas: string[] = [];
    sheet?.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Formula) formulas.push(cell.address);
      }),
    );
    expect(formulas).toEqual([]);
    const texts = NASTY.map((_, i) => sheet?.getCell(i + 2, 1).value);
    // XML has no place for U+0000; everything else is there to the letter.
    expect(texts).toEqual(NASTY.map((text) => text.replace('\u0000', '')));
    expect(sheet?.getCell('C2').value).toBe('확인');
  });

  it('holds real dates, choices, frozen header, filter, widths and an A4 page across', async () => {
    const workbook = await written();
    const sheet = workbook.getWorksheet('표');
    const date = sheet?.getCell('B2').value;
    expect(date instanceof Date && date.toISOString().slice(0, 10)).toBe('2022-05-18');
    expect(sheet?.getCell('C3').dataValidation).toMatchObject({ type: 'list', formulae: ['"확인,제외"'] });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBe('A1:F12');
    expect(sheet?.getColumn(1).width).toBeCloseTo(30);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(workbook.worksheets.map((one) => one.name)).toEqual(['표']);
  });
});
