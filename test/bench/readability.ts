/** Reading against `@mozilla/readability` on one page of 2,000 nodes, in the same Chromium. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../.ci/setup/browser.mjs';
import { median, rounded } from './figures.ts';
import { articlesOf, newsPage } from './sample.ts';

const here = (path: string) => new URL(path, import.meta.url).pathname;

export const benchAgainstReadability = async () => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('브라우저가 없어 Readability와 견줄 수 없습니다.');
  const bundle = await build({
    entryPoints: [here('in-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
  });
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const [text = ''] = articlesOf(2_000, 1);
    await page.setContent(newsPage(text, 2_000));
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const packed = readFileSync(here('../../shared/places/data/foreign-places.txt'), 'utf8');
    const { reading, readability } = await page.evaluate(
      (data, body) => window.gyoryuBench(data, body, 40),
      packed,
      text,
    );
    return {
      readingMs: rounded(median(reading)),
      readabilityMs: rounded(median(readability)),
      readingToReadability: rounded(median(reading) / median(readability)),
    };
  } finally {
    await browser.close();
  }
};
