/** What Sheets makes of typed text, in a Korean spreadsheet. */
import { describe, expect, it } from 'vitest';
import { enteredCell, readEntry } from '../../../apps-script/local/book/entry.ts';

const value = (typed: string) => readEntry(typed, undefined, 2026).value;
const shown = (typed: string) => readEntry(typed, undefined, 2026).format?.pattern;
/** Days since 1899-12-30; 44,699 is 2022-05-18 by the calendar. */
const MAY_18 = 44_699;

describe('typed text becomes', () => {
  it.each<[string, number]>([
    ['00123', 123],
    ['-5', -5],
    ['1,234', 1234],
    ['12%', 0.12],
    ['₩1,000', 1000],
    ['1e5', 100_000],
    ['2022-05-18', MAY_18],
    ['2022. 5. 18.', MAY_18],
    ['2022.5.18', MAY_18],
    ['22. 5. 18', MAY_18],
    ['2022/5/18', MAY_18],
    ['2022년 5월 18일', MAY_18],
    ['5/18', 46_160],
    ['오후 6:00', 0.75],
  ])('%s → a number', (typed, number) => {
    expect(value(typed)).toEqual({ numberValue: number });
  });

  it.each(['2021-02-30', '2022-13-01', '25:99', '상주시', '@x', '1,23', '- 5', '+', '＝1+1', '1.2.3.4'])(
    '%s → text',
    (typed) => {
      expect(value(typed)).toEqual({ stringValue: typed });
    },
  );

  it.each([
    ['=1+1', '=1+1'],
    ['+1+1', '=+1+1'],
    ['-A1', '=-A1'],
  ])('%s → a formula', (typed, formula) => {
    expect(value(typed)).toEqual({ formulaValue: formula });
  });

  it('text without the quote before it, and truth values', () => {
    expect(value("'00123")).toEqual({ stringValue: '00123' });
    expect(value("'=IMPORTXML(1)")).toEqual({ stringValue: '=IMPORTXML(1)' });
    expect(value('true')).toEqual({ boolValue: true });
    expect(value('')).toBeUndefined();
  });

  it('a date brings its looks, but not over a format that is there', () => {
    expect(shown('2022-05-18')).toBe('yyyy-mm-dd');
    const numberFormat = { type: 'DATE' as const, pattern: 'yyyy. m.' };
    const cell = enteredCell('2022-05-18', { userEnteredFormat: { numberFormat }, note: '메모' }, 2026);
    expect(cell).toEqual({
      userEnteredFormat: { numberFormat },
      note: '메모',
      userEnteredValue: { numberValue: MAY_18 },
    });
  });

  it('a cell of text format takes everything as text', () => {
    const cell = enteredCell(
      '00123',
      { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
      2026,
    );
    expect(cell?.userEnteredValue).toEqual({ stringValue: '00123' });
  });
});
