import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Book, sheetById } from '../../../apps-script/local/book/book.ts';
import { applyBatch } from '../../../apps-script/local/requests/batch-update.ts';
import { bookOf, SHEET, valuesOf } from './books.ts';

const run = (book: Book, ...requests: object[]): Book => applyBatch(book, { requests }).book;
const rows = (startIndex: number, endIndex: number) => ({
  sheetId: SHEET,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const columns = (startIndex: number, endIndex: number) => ({
  ...rows(startIndex, endIndex),
  dimension: 'COLUMNS',
});
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

describe('references follow', () => {
  it('inserted and deleted rows, in every sheet, but not text that looks like one', () => {
    const book = run(
      bookOf([
        [1, '=A1+$A$2'],
        [2, '=SUM(A1:A2)&"A1"'],
        [3, '=LOG10(A3)'],
      ]),
      {
        addSheet: { properties: { sheetId: 8, title: '다른 표' } },
      },
    );
    const linked = run(book, {
      updateCells: {
        start: { sheetId: 8 },
        rows: [{ values: [{ userEnteredValue: { formulaValue: "='표'!A2+A2+INDEX('표'!A:A,2)" } }] }],
        fields: 'userEnteredValue',
      },
    });
    const after = run(linked, { insertDimension: { range: rows(1, 2) } });
    expect(valuesOf(after)).toEqual([[1, '=A1+$A$3'], [], [2, '=SUM(A1:A3)&"A1"'], [3, '=LOG10(A4)']]);
    expect(valuesOf(after, 8)).toEqual([["='표'!A3+A2+INDEX('표'!A:A,2)"]]);
    const gone = run(linked, { deleteDimension: { range: rows(1, 2) } });
    expect(valuesOf(gone)).toEqual([
      [1, '=A1+#REF!'],
      [3, '=LOG10(A2)'],
    ]);
  });

  it('moved columns with their letters', () => {
    const after = run(bookOf([[1, 2, '=A1+B1']]), { insertDimension: { range: columns(1, 2) } });
    expect(valuesOf(after)).toEqual([[1, null, 2, '=A1+C1']]);
  });

  it('moved rows and columns: single cells go along, a range keeps what stays in it', () => {
    const book = bookOf([
      [1, 2, 3, '=B1+$A$1+SUM(A1:C1)'],
      [4, 5, 6, '=VLOOKUP(A2,A:C,2)+SUM(A1:B2)'],
    ]);
    const last = run(book, { moveDimension: { source: columns(0, 1), destinationIndex: 6 } });
    expect(valuesOf(last)).toEqual([
      [2, 3, '=A1+$F$1+SUM(A1:B1)', null, null, 1],
      [5, 6, '=VLOOKUP(F2,A:B,2)+SUM(A1:A2)', null, null, 4],
    ]);
    const first = run(book, { moveDimension: { source: columns(1, 3), destinationIndex: 0 } });
    expect(valuesOf(first)[0]).toEqual([2, 3, 1, '=A1+$C$1+SUM(C1:C1)']);
    const turned = run(book, { moveDimension: { source: rows(0, 1), destinationIndex: 2 } });
    expect(valuesOf(turned)).toEqual([
      [4, 5, 6, '=VLOOKUP(A1,A:C,2)+SUM(A1:B1)'],
      [1, 2, 3, '=B2+$A$2+SUM(A2:C2)'],
    ]);
  });
});

describe('ranges follow', () => {
  it('filter, colours, protection and groups move with inserted rows and shrink with deleted ones', () => {
    const range = {
      sheetId: SHEET,
      startRowIndex: 1,
      endRowIndex: 5,
      startColumnIndex: 0,
      endColumnIndex: 2,
    };
    const book = run(
      bookOf([]),
      { setBasicFilter: { filter: { range } } },
      { addProtectedRange: { protectedRange: { range, warningOnly: true } } },
      { addDimensionGroup: { range: columns(3, 5) } },
    );
    const after = sheetById(
      run(book, { insertDimension: { range: rows(0, 2) } }, { deleteDimension: { range: rows(3, 5) } }),
      SHEET,
    );
    expect(after?.basicFilter?.range).toMatchObject({ startRowIndex: 3, endRowIndex: 5 });
    expect(after?.protectedRanges[0]?.range).toMatchObject({ startRowIndex: 3, endRowIndex: 5 });
    const wider = sheetById(run(book, { insertDimension: { range: columns(0, 1) } }), SHEET);
    expect(wider?.groups[0]?.range).toMatchObject({ startIndex: 4, endIndex: 6 });
    const moved = sheetById(
      run(book, { moveDimension: { source: columns(0, 2), destinationIndex: 6 } }),
      SHEET,
    );
    expect(moved?.basicFilter?.range).toMatchObject({ startColumnIndex: 4, endColumnIndex: 6 });
    expect(moved?.groups[0]?.range).toMatchObject({ startIndex: 1, endIndex: 3 });
    const parted = sheetById(
      run(book, { moveDimension: { source: columns(4, 5), destinationIndex: 0 } }),
      SHEET,
    );
    expect(parted?.groups[0]?.range).toMatchObject({ startIndex: 4, endIndex: 5 });
  });
});
