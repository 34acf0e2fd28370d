import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { nodePartsOf } from '../../../extension/article/ranges.ts';
import { collectText, MAX_CHARACTERS } from '../../../extension/article/text.ts';

const collected = (html: string) =>
  collectText(parseHTML(`<main>${html}</main>`).document.querySelector('main') ?? fail(), () => 'enter');
const fail = (): never => {
  throw new Error('no element');
};

describe('the text of an element', () => {
  it.each([
    ['<p>첫 문장.</p><p>둘째 문장.</p>', '첫 문장.\n둘째 문장.'],
    ['첫 문장.<br>둘째<br/><br/>셋째', '첫 문장.\n둘째\n셋째'],
    ['남양주<b>시</b>는 <i>지난</i> 18일', '남양주시는 지난 18일'],
    ['  앞뒤\n\t  빈칸  ', '앞뒤 빈칸'],
    ['빈칸&nbsp;&nbsp;둘', '빈칸 둘'],
    ['남\u200b양\ufeff주', '남양주'],
    ['<div><div><span> </span></div></div>글', '글'],
    ['글<!-- 주석 -->씨', '글씨'],
    ['<table><tr><td>가</td><td>나</td></tr></table>', '가\n나'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(collected(html).text).toBe(text);
  });

  it('is bounded', () => {
    const { text } = collected(`<p>${'가나다라 '.repeat(MAX_CHARACTERS)}</p>`);
    expect(text.length).toBeLessThan(MAX_CHARACTERS + 100);
  });

  it('leaves out what the visit skips, and stops where it says so', () => {
    const { document } = parseHTML('<main>가<p>나</p><h2>다</h2><p>라</p><hr><p>마</p></main>');
    const root = document.querySelector('main') ?? fail();
    const { text } = collectText(root, ({ tagName }) =>
      tagName === 'H2' ? 'skip' : tagName === 'HR' ? 'stop' : 'enter',
    );
    expect(text).toBe('가\n나\n라');
  });
});

const word = fc.string({
  unit: fc.constantFrom('가', '나', ' ', '\n', '\u00a0', '\u200b', 'a', '😀', 'ᄀ', 'ᅡ'),
  maxLength: 12,
});
const markup = fc.array(
  fc.tuple(word, fc.constantFrom('<p>', '</p>', '<br>', '<b>', '</b>', '<div>', '</div>', '<!-- x -->', '')),
  { maxLength: 14 },
);

describe('the way back to the page', () => {
  it('gives each character its own place in a text node', () => {
    fc.assert(
      fc.property(markup, (parts) => {
        const { text, pieces } = collected(parts.flat().join(''));
        let last = 0;
        for (const piece of pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(last);
          const shown = piece.node.data.slice(piece.nodeStart, piece.nodeStart + piece.end - piece.start);
          expect(shown.replace(/\s/g, ' ')).toBe(text.slice(piece.start, piece.end));
          last = piece.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds any range again, blanks apart', () => {
    const bare = (shown: string) => shown.replace(/[\s\u200b\ufeff]/g, '');
    fc.assert(
      fc.property(markup, fc.nat(60), fc.nat(60), (parts, a, b) => {
        const { text, pieces } = collected(parts.flat().join(''));
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const shown = nodePartsOf(pieces, start, end).map(({ node, from, to }) => node.data.slice(from, to));
        expect(bare(shown.join(''))).toBe(bare(text.slice(start, end)));
      }),
      { numRuns: 300 },
    );
  });
});
