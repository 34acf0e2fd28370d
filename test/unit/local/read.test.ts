import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../../apps-script/local/book/book.ts';
import { Compute } from '../../../apps-script/local/book/compute.ts';
import { parseMask, project } from '../../../apps-script/local/book/fields.ts';
import { getByDataFilter } from '../../../apps-script/local/book/read.ts';
import { bookOf, SHEET } from './books.ts';

const place = { id: 'id', url: 'http://127.0.0.1/sheet' };
const FIELDS =
  'sheets(properties.sheetId,data(startRow,startColumn,rowData.values(userEnteredValue,effectiveValue)))';

describe('getByDataFilter', () => {
  const book = bookOf([['가', 2, '=B1*2'], [], [null, 5]]);
  const read = (gridRange: object, fields = FIELDS) =>
    getByDataFilter(book, place, new Compute(book), { dataFilters: [{ gridRange }] }, { fields });

  it('answers one block a filter, trimmed at its end, with the offsets that are not zero', () => {
    expect(
      read({ sheetId: SHEET, startRowIndex: 0, endRowIndex: 9, startColumnIndex: 1, endColumnIndex: 6 }),
    ).toEqual({
      sheets: [
        {
          properties: { sheetId: SHEET },
          data: [
            {
              startColumn: 1,
              rowData: [
                {
                  values: [
                    { userEnteredValue: { numberValue: 2 }, effectiveValue: { numberValue: 2 } },
                    { userEnteredValue: { formulaValue: '=B1*2' }, effectiveValue: { numberValue: 4 } },
                  ],
                },
                {},
                { values: [{ userEnteredValue: { numberValue: 5 }, effectiveValue: { numberValue: 5 } }] },
              ],
            },
          ],
        },
      ],
    });
  });

  it('gives no rowData for a blank range, and refuses an unknown sheet', () => {
    expect(read({ sheetId: SHEET, startRowIndex: 5 })).toEqual({
      sheets: [{ properties: { sheetId: SHEET }, data: [{ startRow: 5 }] }],
    });
    expect(() => read({ sheetId: 99 })).toThrow('No grid with id: 99');
    expect(() =>
      getByDataFilter(
        emptyBook(''),
        place,
        new Compute(book),
        { dataFilters: [{ gridRange: {} }], includeGrid: true },
        {},
      ),
    ).toThrow(/Unknown name/);
  });
});

describe('field masks', () => {
  it('pick nested and listed fields', () => {
    const value = { a: { b: 1, c: 2 }, d: [{ e: 1, f: 2 }, { f: 3 }], g: 4 };
    expect(project(value, parseMask('a.b,d(e)'))).toEqual({ a: { b: 1 }, d: [{ e: 1 }, {}] });
    expect(project(value, parseMask('a/c , g'))).toEqual({ a: { c: 2 }, g: 4 });
    expect(project(value, parseMask('*'))).toEqual(value);
  });
  it.each(['', 'a(', 'a)b', 'a,,b', 'a b('])('refuse %j', (mask) => {
    expect(() => parseMask(mask)).toThrow(/Invalid field mask/);
  });
});

describe('computed values', () => {
  it.each<[string, unknown]>([
    ['=IFERROR(INDEX(\'표\'!$B:$B,$A1+1)&"","")', '둘'],
    ['=IFERROR(VLOOKUP(2,표!$A:$B,2,FALSE),"없음")', '셋'],
    ['=IFERROR(VLOOKUP(9,표!A:B,2,0),"없음")', '없음'],
    ['=COUNTIF(A:A,">1")', 1],
    ['=ROW()-1', 0],
    ['=1/0', '#DIV/0!'],
    ['=C1', '#REF!'],
    ['=MATCH(2,A:A,0)', 3],
  ])('%s', (formula, value) => {
    const book = bookOf([
      [1, '하나', formula],
      [null, '둘'],
      [2, '셋'],
    ]);
    expect(new Compute(book).value(SHEET, 0, 2)).toBe(value);
  });
});
