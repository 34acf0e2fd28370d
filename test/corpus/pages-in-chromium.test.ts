/** The same pages under their real hosts' names in real Chromium, through the modules that the extension ships. */
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../.ci/setup/browser.mjs';
import { pagePairs } from './page-pairs.ts';

const pairs = pagePairs();
const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

let browser: Browser;
let page: Page;
let reader = '';
let served = '';

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [new URL('page-reader.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    write: false,
  });
  reader = bundle.outputFiles[0]?.text ?? '';
  browser = await puppeteer.launch({
    executablePath: findBrowser() ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: served })
      : request.abort());
  });
});
afterAll(() => browser.close());

describe('page corpus in Chromium', () => {
  it.each(pairs)('$name', async ({ html, expected }) => {
    served = html;
    await page.goto(expected.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(reader);
    const sentences = 'reason' in expected ? [] : expected.sentences;
    const read = await page.evaluate((wanted) => window.gyoryuReadPage(wanted), sentences);
    expect(read.untouched).toBe(true);
    if ('reason' in expected) return expect(read.reason).toBe(expected.reason);
    const { title, outlet, publishedAt, publishedAtSource, basis } = read;
    expect({ title, outlet, publishedAt, publishedAtSource, basis }).toEqual({
      title: expected.title,
      outlet: expected.outlet,
      publishedAt: expected.publishedAt,
      publishedAtSource: expected.publishedAtSource,
      basis: expected.basis,
    });
    for (const trap of expected.traps) expect(read.text).not.toContain(trap);
    expect(read.ranged.map(withoutBlanks)).toEqual(sentences.map(withoutBlanks));
  });
});
