/** What points at cells follows them when a batchUpdate inserts, deletes and moves. */
import { describe, expect, it } from 'vitest';
import { sheetById } from '../../../apps-script/local/book/book.ts';
import { bookOf, rows, run, SHEET, valuesOf } from './books.ts';

const columns = (startIndex: number, endIndex: number) => ({
  ...rows(startIndex, endIndex),
  dimension: 'COLUMNS',
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
