/** What is saved is what is read back, however rows came, went and moved in between. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Book, sheetById } from '../../../apps-script/local/book/book.ts';
import { Draft } from '../../../apps-script/local/book/draft.ts';
import { Database } from '../../../apps-script/local/store/database.ts';
import { bookOf, SHEET, valuesOf } from './books.ts';
import { temporaryFolder } from './bundle-for-tests.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const bold = { userEnteredFormat: { textFormat: { bold: true } } };

const step = fc.oneof(
  fc.record({
    type: fc.constant('insert' as const),
    start: fc.nat(4),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ type: fc.constant('remove' as const), start: fc.nat(4) }),
  fc.record({ type: fc.constant('move' as const), start: fc.nat(4), to: fc.nat(4) }),
  fc.record({ type: fc.constant('write' as const), row: fc.nat(4), text: fc.string() }),
  fc.record({
    type: fc.constant('sort' as const),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const after = (book: Book, one: Step): Book => {
  const draft = new Draft(book);
  if (one.type === 'insert') draft.insert(SHEET, 'ROWS', one.start, one.count, null);
  else if (one.type === 'remove') draft.remove(SHEET, 'ROWS', one.start, 1);
  else if (one.type === 'move') draft.move(SHEET, 'ROWS', one.start, 1, one.to);
  else if (one.type === 'sort') draft.reorder(SHEET, { top: 0, bottom: 4, left: 0, right: 3 }, one.order);
  else draft.setCell(SHEET, one.row, 1, { userEnteredValue: { stringValue: one.text }, ...bold });
  return draft.finish();
};

describe('the file', () => {
  it('holds the book as it stands after any commits', () => {
    let n = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        n += 1;
        const file = join(folder, `${n}.db`);
        const database = new Database(file, '시험');
        let book = bookOf([['가'], ['나'], ['다'], ['라'], ['마']], { rows: 30, columns: 3 });
        database.save(book);
        for (const one of steps) {
          book = after(book, one);
          database.save(book);
        }
        database.close();
        const again = new Database(file, '시험');
        expect(valuesOf(again.saved)).toEqual(valuesOf(book));
        expect(sheetById(again.saved, SHEET)?.rows.map((row) => row.id)).toEqual(
          sheetById(book, SHEET)?.rows.map((row) => row.id),
        );
        expect(again.saved.revision).toBe(book.revision);
        expect(
          sheetById(again.saved, SHEET)
            ?.rows.flatMap((row) => row.cells.filter((cell) => cell?.userEnteredFormat))
            .every((cell) => cell?.userEnteredFormat?.textFormat?.bold),
        ).toBe(true);
        again.close();
      }),
      { numRuns: 60 },
    );
  });

  it('has room for a thousand rows inserted one by one at the same place', () => {
    const file = join(folder, 'top.db');
    const database = new Database(file, '시험');
    let book = bookOf([['머리'], ['끝']], { rows: 3, columns: 2 });
    database.save(book);
    for (let n = 0; n < 1000; n++) {
      const draft = new Draft(book);
      draft.insert(SHEET, 'ROWS', 1, 1, null);
      draft.setCell(SHEET, 1, 0, { userEnteredValue: { numberValue: n } });
      book = draft.finish();
      database.save(book);
    }
    database.close();
    const again = new Database(file, '시험');
    expect(valuesOf(again.saved)).toEqual([
      ['머리'],
      ...Array.from({ length: 1000 }, (_, n) => [999 - n]),
      ['끝'],
    ]);
    again.close();
  });
});
