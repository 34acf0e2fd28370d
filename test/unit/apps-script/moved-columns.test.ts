/** Columns of a row that was cut, among the columns of now. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movesOf, placesOf } from '../../../apps-script/src/moved-columns.ts';

const headers = fc.array(fc.constantFrom('가', '나', '다', '라', '마', ''), { maxLength: 8 });
const sheets = fc.tuple(headers, headers, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }));
const timesIn = (list: readonly string[], header: string): number =>
  list.filter((one) => one === header).length;

it('no two cells go to one column, and each header that stands once in both is its cell’s', () => {
  fc.assert(
    fc.property(sheets, ([then, now, filled]) => {
      const places = placesOf(then, now, (column) => filled[column] ?? false);
      const taken = places.filter((to) => to !== undefined);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.every((to) => to < now.length)).toBe(true);
      then.forEach((header, column) => {
        if (header !== '' && timesIn(then, header) === 1 && timesIn(now, header) === 1)
          expect(places[column]).toBe(now.indexOf(header));
      });
    }),
    { numRuns: 2_000 },
  );
});

it('nothing is left over where columns were only moved or put in', () => {
  const then = ['가', '나', '다', '라', '마'];
  const moved = fc.shuffledSubarray([...then, '새 칸'], { minLength: 6 });
  fc.assert(
    fc.property(moved, (now) => {
      expect(placesOf(then, now, () => true).map((to) => now[to ?? -1])).toEqual(then);
    }),
  );
});

it('the moves are the places, neighbours together', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat({ max: 5 }), { nil: undefined }), { maxLength: 8 }), (places) => {
      const moves = movesOf(places);
      const told: (number | undefined)[] = places.map(() => undefined);
      for (const { from, to, width } of moves) for (let i = 0; i < width; i++) told[from + i] = to + i;
      expect(told).toEqual(places);
    }),
  );
  expect(movesOf([0, 1, 2, undefined, 5, 3, 4])).toEqual([
    { from: 0, to: 0, width: 3 },
    { from: 4, to: 5, width: 1 },
    { from: 5, to: 3, width: 2 },
  ]);
});

it.each([
  ['a header named anew', ['가', '나', '다'], ['가', '마', '다'], [0, 1, 2]],
  ['a header taken away', ['가', '나', '다'], ['가', '다'], [0, undefined, 1]],
  ['a column without a header, moved with its neighbour', ['가', '', '나'], ['나', '가', ''], [1, 2, 0]],
  ['two of one name', ['가', '가', '나'], ['나', '가', '가'], [1, 2, 0]],
])('%s', (_, then, now, places) => {
  expect(placesOf(then, now, () => true)).toEqual(places);
});

it('an empty cell whose header is gone clears no column that was named anew', () => {
  expect(placesOf(['가', '나', ''], ['가', '새 칸', '또 한 칸'], () => false)).toEqual([
    0,
    undefined,
    undefined,
  ]);
});
