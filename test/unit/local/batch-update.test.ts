/** One batchUpdate: whole or not at all, cells as they were sent. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetById } from '../../../apps-script/local/book/book.ts';
import { bookOf, rows, run, SHEET, valuesOf } from './books.ts';

const write = (rowIndex: number, columnIndex: number, value: object) => ({
  updateCells: {
    start: { sheetId: SHEET, rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: value }] }],
    fields: 'userEnteredValue',
  },
});

describe('batchUpdate', () => {
  it('applies all requests or none', () => {
    const book = bookOf([['가'], ['나']]);
    const batch = () =>
      run(book, { insertDimension: { range: rows(0, 1) } }, write(99, 0, { stringValue: 'x' }));
    expect(batch).toThrow(/requests\[1\].*exceeds grid limits/);
    expect(valuesOf(book)).toEqual([['가'], ['나']]);
  });

  it('names what it does not know', () => {
    expect(() => run(bookOf([]), { addChart: {} })).toThrow('unimplemented: addChart');
    expect(() =>
      run(bookOf([]), { insertDimension: { range: rows(0, 1), inheritFrombefore: true } }),
    ).toThrow(/Unknown name "inheritFrombefore"/);
  });

  it('keeps text as text, whatever it looks like', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('=1+1', '+1', '@x', '00123', '2021-02-30', "'a", '＝1'),
        ),
        (text) => {
          const book = run(bookOf([]), write(0, 0, { stringValue: text }));
          expect(sheetById(book, SHEET)?.rows[0]?.cells[0]?.userEnteredValue).toEqual({ stringValue: text });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('refuses a cell beyond 50,000 characters and a book beyond ten million cells', () => {
    expect(() => run(bookOf([]), write(0, 0, { stringValue: 'x'.repeat(50_001) }))).toThrow(
      /50000 characters/,
    );
    const large = { appendDimension: { sheetId: SHEET, dimension: 'COLUMNS', length: 1_000_000 } };
    expect(() => run(bookOf([]), large)).toThrow(/10000000 cells/);
  });

  it('clears a masked field that the cell lacks, and leaves the others', () => {
    const before = run(bookOf([['값']]), {
      updateCells: {
        start: { sheetId: SHEET },
        rows: [
          { values: [{ note: '메모', userEnteredFormat: { textFormat: { bold: true, italic: true } } }] },
        ],
        fields: 'note,userEnteredFormat',
      },
    });
    const after = run(before, {
      repeatCell: {
        range: { sheetId: SHEET, endRowIndex: 1, endColumnIndex: 1 },
        cell: {},
        fields: 'note,userEnteredFormat.textFormat.bold',
      },
    });
    expect(sheetById(after, SHEET)?.rows[0]?.cells[0]).toEqual({
      userEnteredValue: { stringValue: '값' },
      userEnteredFormat: { textFormat: { italic: true } },
    });
  });

  it('a range longer than its rows is cleared to its end', () => {
    const range = {
      sheetId: SHEET,
      startRowIndex: 0,
      endRowIndex: 3,
      startColumnIndex: 0,
      endColumnIndex: 1,
    };
    const after = run(bookOf([['가'], ['나'], ['다'], ['라']]), {
      updateCells: {
        range,
        rows: [{ values: [{ userEnteredValue: { stringValue: '새' } }] }],
        fields: 'userEnteredValue',
      },
    });
    expect(valuesOf(after)).toEqual([['새'], [], [], ['라']]);
  });

  it('inserted rows are blank and take looks and rule from the side that was asked', () => {
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: '확인' }] }, strict: true };
    const book = run(bookOf([['머리'], ['값']]), {
      updateCells: {
        start: { sheetId: SHEET, rowIndex: 1 },
        rows: [{ values: [{ dataValidation: rule, note: '메모' }] }],
        fields: 'dataValidation,note',
      },
    });
    const after = run(book, { insertDimension: { range: rows(1, 3), inheritFromBefore: false } });
    expect(valuesOf(after)).toEqual([['머리'], [], [], ['값']]);
    expect(sheetById(after, SHEET)?.rows[1]?.cells[0]).toEqual({ dataValidation: rule });
    expect(() => run(book, { insertDimension: { range: rows(0, 1), inheritFromBefore: true } })).toThrow(
      /first row/,
    );
  });
});
