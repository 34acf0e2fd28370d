/** An operation means the same cells after the commits that came while the person acted. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetById } from '../../../apps-script/local/book/book.ts';
import { Draft } from '../../../apps-script/local/book/draft.ts';
import { rebase } from '../../../apps-script/local/operations/rebase.ts';
import type { Operation } from '../../../apps-script/local/page/protocol.ts';
import { bookOf, SHEET, valuesOf } from './books.ts';

const enter = (row: number, column: number): Operation => ({
  type: 'enter',
  sheetId: SHEET,
  row,
  column,
  rows: [['새']],
});

const change = fc.oneof(
  fc.record({
    type: fc.constant('insert' as const),
    dimension: fc.constantFrom('ROWS' as const, 'COLUMNS' as const),
    start: fc.nat(3),
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    type: fc.constant('remove' as const),
    dimension: fc.constantFrom('ROWS' as const, 'COLUMNS' as const),
    start: fc.nat(3),
    count: fc.constant(1),
  }),
  fc.record({
    type: fc.constant('move' as const),
    dimension: fc.constantFrom('ROWS' as const, 'COLUMNS' as const),
    start: fc.nat(3),
    count: fc.constant(1),
    to: fc.nat(4),
  }),
  fc.record({
    type: fc.constant('reorder' as const),
    order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  }),
);

describe('rebase', () => {
  it('a typed cell stays with its row and column, or is refused when they are gone', () => {
    const grid = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => `${row}/${column}`));
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.array(change, { maxLength: 5 }), (row, column, changes) => {
        const draft = new Draft(bookOf(grid));
        for (const one of changes) {
          if (one.type === 'insert') draft.insert(SHEET, one.dimension, one.start, one.count, null);
          else if (one.type === 'remove') draft.remove(SHEET, one.dimension, one.start, one.count);
          else if (one.type === 'move') draft.move(SHEET, one.dimension, one.start, one.count, one.to);
          else
            draft.reorder(
              SHEET,
              { top: 1, bottom: 4, left: 0, right: sheetById(draft.finish(), SHEET)?.columnCount ?? 0 },
              one.order,
            );
        }
        const after = valuesOf(draft.finish());
        const rebased = rebase(enter(row, column), draft.changes);
        const there = after.flat().includes(`${row}/${column}`);
        expect(rebased !== null).toBe(there);
        if (rebased?.type === 'enter') expect(after[rebased.row]?.[rebased.column]).toBe(`${row}/${column}`);
      }),
      { numRuns: 500 },
    );
  });

  it('a sort is refused when a cell it was made from has changed', () => {
    const sort: Operation = {
      type: 'reorder',
      sheetId: SHEET,
      box: { top: 1, bottom: 3, left: 0, right: 2 },
      order: [1, 0],
    };
    const draft = new Draft(bookOf([['머리'], ['나'], ['가']]));
    draft.setCell(SHEET, 1, 0, { userEnteredValue: { stringValue: '다' } });
    expect(rebase(sort, draft.changes)).toBeNull();
  });

  it('another sheet’s changes do not move it', () => {
    expect(
      rebase(enter(2, 2), [{ type: 'remove', sheetId: 8, dimension: 'ROWS', start: 0, count: 3 }]),
    ).toEqual(enter(2, 2));
  });
});
