/** The same pages in real browsers: all of them in Chromium, some in Firefox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../.ci/setup/browser.mjs';
import { findFirefox } from '../browser/firefox.ts';
import { launchPageBrowser, type PageBrowser } from './page-browser.ts';
import { type PagePair, pagePairs } from './page-pairs.ts';

const pairs = pagePairs();
const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

const expectReading = async (browser: PageBrowser, pair: PagePair): Promise<void> => {
  const { expected } = pair;
  const read = await browser.read(pair);
  expect(read.untouched).toBe(true);
  if ('reason' in expected) return expect(read.reason).toBe(expected.reason);
  expect(read.passes).toBe(true);
  const { title, outlet, publishedAt, publishedAtSource, basis } = expected;
  expect(read).toMatchObject({ title, outlet, publishedAt, publishedAtSource, basis });
  for (const trap of expected.traps) expect(read.text).not.toContain(trap);
  expect(read.ranged.map(withoutBlanks)).toEqual(expected.sentences.map(withoutBlanks));
};

describe('page corpus in Chromium', () => {
  let browser: PageBrowser;
  beforeAll(async () => {
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launchPageBrowser({ executablePath: findBrowser() ?? '', args });
  });
  afterAll(() => browser.close());

  it.each(pairs)('$name', (pair) => expectReading(browser, pair));
});

const IN_FIREFOX = ['ndsoft-desktop', 'breaknews-numeric', 'naver', 'go-kr-table', 'unknown-metadata'];
const firefox = findFirefox();

describe.runIf(firefox !== null)('pages in Firefox', () => {
  let browser: PageBrowser;
  beforeAll(async () => {
    browser = await launchPageBrowser({ browser: 'firefox', executablePath: firefox ?? '' });
  }, 60_000);
  afterAll(() => browser.close());

  it.each(pairs.filter(({ name }) => IN_FIREFOX.includes(name)))('$name', (pair) =>
    expectReading(browser, pair),
  );
});
