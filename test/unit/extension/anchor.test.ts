import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgain } from '../../../extension/paint/anchor.ts';

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

const TEXT = '남양주시는 지난 18일 중국 상주시와 만났다. 경북 상주시는 곶감으로 이름났다.';

describe('words of a text that was rewritten', () => {
  it('are found after a paragraph was put before them', () => {
    const after = `광고입니다.\n${TEXT}`;
    expect(findAgain(TEXT, spanOf(TEXT, '상주시'), after)).toEqual(spanOf(after, '상주시'));
  });

  it('are told apart by what stands around them', () => {
    const second = spanOf(TEXT, '상주시', TEXT.indexOf('경북'));
    const swapped = '경북 상주시는 곶감으로 이름났다. 남양주시는 지난 18일 중국 상주시와 만났다.';
    expect(findAgain(TEXT, second, swapped)).toEqual(spanOf(swapped, '상주시'));
  });

  it('are not painted where they are gone', () => {
    expect(findAgain(TEXT, spanOf(TEXT, '18일'), '로그인해 주세요.')).toBeNull();
  });

  it('are not painted in quite other surroundings', () => {
    expect(findAgain(TEXT, spanOf(TEXT, '상주시와'), '날씨 맑음 상주시와 부산')).toBeNull();
  });

  it('are never other words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.string({ maxLength: 60 }),
        fc.nat(40),
        fc.nat(40),
        (a, b, x, y) => {
          const span = { start: Math.min(x, y, a.length), end: Math.min(Math.max(x, y), a.length) };
          const found = findAgain(a, span, b);
          if (found) expect(b.slice(found.start, found.end)).toBe(a.slice(span.start, span.end));
        },
      ),
    );
  });
});
