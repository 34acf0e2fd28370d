/** A day as people type it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typedDate } from '../../../shared/ledger/typed.ts';
import { edtfSpan } from '../../../shared/record/edtf.ts';

/** As first written: plain to read, but it takes a square of the blanks in `2020. 1      !`. */
const PLAIN = /^(\d{4})(?:\s*[.\-/년]\s*(?:(\d{1,2})\s*[.\-/월]?\s*(?:(\d{1,2})\s*[.일]?)?)?)?$/;
const plainly = (text: string): string | null => {
  const [whole, year, ...others] = PLAIN.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const edtf = [year, ...others.flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
  return edtfSpan(edtf) === null ? null : edtf;
};

const blanks = fc.string({ unit: fc.constantFrom(' ', '\n', '\u00a0'), maxLength: 3 });
const sign = fc.constantFrom('.', '-', '/', '년', '월', '일', '', ',');
const number = fc.oneof(fc.nat({ max: 40 }).map(String), fc.constantFrom('05', '2020', '123', ''));
/** A year and up to three more parts, each with blanks around its sign. */
const parts = fc.array(fc.tuple(number, blanks, sign, blanks), { maxLength: 4 });
const days = fc.tuple(fc.constantFrom('1999', '2020', '20', ''), blanks, sign, blanks, parts);

it('is read as the plain pattern reads it', () => {
  const told = new Set<number>();
  fc.assert(
    fc.property(days, (pieces) => {
      const text = pieces.flat(2).join('');
      const known = plainly(text);
      told.add(known?.length ?? 0);
      expect(typedDate({ text })).toBe(known);
    }),
    { numRuns: 20_000 },
  );
  // Nothing, years, months and days were among them.
  expect(told).toEqual(new Set([0, 4, 7, 10]));
});

it('is read from any few letters as the plain pattern reads it', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'0123 .-/년월일x'), maxLength: 8 });
  fc.assert(
    fc.property(letters, (tail) => {
      const text = `2020${tail}`;
      expect(typedDate({ text })).toBe(plainly(text));
    }),
    { numRuns: 20_000 },
  );
});
