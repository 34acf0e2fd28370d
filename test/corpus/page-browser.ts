/** A browser that shows the pages of the corpus under their real hosts' names and reads them with our modules. */
import { build } from 'esbuild';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import type { PagePair } from './page-pairs.ts';
import type { ReadInPage } from './page-reader.ts';

export interface PageBrowser {
  read(pair: PagePair): Promise<ReadInPage>;
  close(): Promise<void>;
}

export const launchPageBrowser = async (options: LaunchOptions): Promise<PageBrowser> => {
  const bundle = await build({
    entryPoints: [new URL('page-reader.ts', import.meta.url).pathname],
    ...{ bundle: true, format: 'iife', write: false },
  });
  const reader = bundle.outputFiles[0]?.text ?? '';
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  let served = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: served })
      : request.abort());
  });
  return {
    read: async ({ html, expected }) => {
      served = html;
      await page.goto(expected.url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(reader);
      const sentences = 'reason' in expected ? [] : expected.sentences;
      return page.evaluate((wanted) => window.gyoryuReadPage(wanted), sentences);
    },
    close: () => browser.close(),
  };
};
