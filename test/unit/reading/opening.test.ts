/** How words begin is told as the pattern itself tells it, only faster. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstTwoOf } from '../../../shared/reading/first-two.ts';
import { Opening } from '../../../shared/reading/opening.ts';

const SOURCES = [
  String.raw`\s?(?:지난|오는)`,
  String.raw`(\d{1,2})일?\s?`,
  String.raw`'?\d`,
  '(?:초순|초|말)(?![가-힣])|중순(?=에)',
  String.raw`(?:자|일자)?\s?(?:'[^']{0,3}'\s?)?(?:제하|보도)|자\s\d`,
  '[^.]{0,4}?가',
  String.raw`[가-힣]{2,4}\s`,
  '(?:은|는)$',
  '[-·]?가*나+',
  '가{0,2}나',
  String.raw`(?:\(가\))?\s(?!나)`,
  '가?',
  '[Cc]opy|ⓒ',
];
/** Letters that the patterns know, and others. */
const words = fc.string({
  unit: fc.constantFrom(...`지난오는초순말중자일보도제하가나은에힣·-(' ')1290.copyCⓒ\n`),
  maxLength: 7,
});

describe.each(SOURCES)('%s', (source) => {
  test.each(['', 'i'])('words cut out, flags "%s"', (flags) => {
    const pattern = new RegExp(`^(?:${source})`, flags);
    const opening = new Opening(new RegExp(`^(?:${source})`, flags));
    fc.assert(
      fc.property(words, (said) => {
        expect(opening.test(said)).toBe(pattern.test(said));
        expect(opening.exec(said)?.[0]).toBe(pattern.exec(said)?.[0]);
      }),
    );
  });

  test('at a place in a text', () => {
    const pattern = new RegExp(source, 'y');
    const opening = new Opening(new RegExp(source, 'y'));
    fc.assert(
      fc.property(words, fc.nat(7), (text, at) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        expect(opening.at(text, at)?.[0]).toBe(found?.[0]);
        if (found) expect(opening.end).toBe(pattern.lastIndex);
      }),
    );
  });
});

test('a pattern is asked at few places: the two characters are told apart', () => {
  const letters = (ranges: readonly (readonly [number, number])[]): string =>
    ranges.map(([from]) => String.fromCharCode(from)).join('');
  const { first, second, none, one } = firstTwoOf('지난|오는');
  expect([letters(first), letters(second), none, one]).toEqual(['지오', '난는', false, false]);
});

test('what cannot be told is an error of its author', () => {
  expect(() => firstTwoOf(String.raw`(가)\1`)).toThrow('Not known');
});
