/** Every page of the corpus yields its article, and nothing else (linkedom; pages-in-browsers.test.ts has the browsers). */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../extension/article/index.ts';
import { nodePartsOf } from '../../extension/article/ranges.ts';
import { readPageOf } from '../../extension/article/read-page.ts';
import { readabilityBlock } from '../../extension/article/readability.ts';
import { UNKNOWN_SITE } from '../../extension/article/rules.ts';
import { canonicalUrl } from '../../shared/record/canonical-url.ts';
import { pagePairs } from './page-pairs.ts';

const pairs = pagePairs();
const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

describe('page corpus', () => {
  it('has a pair for each family and layout', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(75);
  });

  it.each(pairs)('$name', ({ html, expected }) => {
    const reading = readPage(parseHTML(html).document, expected.url, readabilityBlock);
    if ('reason' in expected) return expect(reading).toEqual({ reason: expected.reason });
    if (!('article' in reading)) throw new Error(`no article: ${reading.reason}`);
    const { article } = reading;
    const { title, outlet, url, publishedAt, publishedAtSource, basis } = article;
    expect({ title, outlet, url, publishedAt, publishedAtSource, basis }).toEqual({
      title: expected.title,
      outlet: expected.outlet,
      url: expected.canonical ?? canonicalUrl(expected.url),
      publishedAt: expected.publishedAt,
      publishedAtSource: expected.publishedAtSource,
      basis: expected.basis,
    });
    for (const trap of expected.traps) {
      expect(html).toContain(trap);
      expect(article.text).not.toContain(trap);
    }
    for (const sentence of expected.sentences) {
      const start = article.text.indexOf(sentence);
      expect(article.text).toContain(sentence);
      const parts = nodePartsOf(article.pieces, start, start + sentence.length);
      expect(withoutBlanks(parts.map(({ node, from, to }) => node.data.slice(from, to)).join(''))).toBe(
        withoutBlanks(sentence),
      );
    }
    const lines = article.text.split('\n');
    for (const sentence of expected.sentences)
      expect(lines.filter((line) => line.includes(sentence) && line.length > sentence.length + 60)).toEqual(
        [],
      );
  });
});

describe('pages of papers that no rule knows', () => {
  const read = pairs.flatMap(({ html, expected }) => {
    if ('reason' in expected) return [];
    const reading = readPageOf(parseHTML(html).document, expected.url, UNKNOWN_SITE, readabilityBlock);
    return [{ expected, article: 'article' in reading ? reading.article : null }];
  });
  const dayOf = (at: string | null | undefined): string | null => at?.slice(0, 10) ?? null;
  const share = (found: readonly unknown[]): number => found.length / read.length;

  it('still yield their article', () => {
    const whole = read.filter(({ expected, article }) =>
      expected.sentences.every((sentence) => article?.text.includes(sentence)),
    );
    expect(share(whole)).toBeGreaterThan(0.94);
  });

  it('still yield their day, and never a wrong one', () => {
    const right = read.filter(
      ({ expected, article }) => dayOf(article?.publishedAt) === dayOf(expected.publishedAt),
    );
    const wrong = read.filter(
      ({ expected, article }) =>
        article?.publishedAt && dayOf(article.publishedAt) !== dayOf(expected.publishedAt),
    );
    expect(wrong.map(({ expected }) => expected.url)).toEqual([]);
    expect(share(right)).toBeGreaterThan(0.9);
  });
});
