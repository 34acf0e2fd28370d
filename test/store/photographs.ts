/** Pictures for a store page, 1280 × 800, taken of the running product in one language. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { RunningLedger } from '../../apps-script/local/ledger.ts';
import { capture, openPopup, pair, waitForHighlights } from '../browser/person.ts';
import type { Workplace } from '../browser/workplace.ts';

const SIZE = { width: 1280, height: 800 };
const PANEL_WIDTH = 420;
/** Long enough for a page's own transitions and a canvas to be drawn. */
const SETTLE_MS = 1_500;

type Picture = [name: string, png: Uint8Array];

const photographed = async (page: Page, width: number): Promise<Uint8Array> => {
  await page.setViewport({ width, height: SIZE.height });
  await page.bringToFront();
  await pause(SETTLE_MS);
  return page.screenshot();
};

const opened = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
};

const image = (png: Uint8Array): string =>
  `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;

/** The article with the panel beside it: browsers give no picture of their own side panel. */
const sideBySide = async (browser: Browser, article: Page, panel: Page): Promise<Uint8Array> => {
  const left = await photographed(article, SIZE.width - PANEL_WIDTH);
  const right = await photographed(panel, PANEL_WIDTH);
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.setContent(
    `<style>body{margin:0;display:flex}img{display:block;height:100vh}img+img{box-shadow:0 0 0 1px #0003}</style>${image(left)}${image(right)}`,
  );
  const png = await page.screenshot();
  await page.close();
  return png;
};

/** The sample that shows most: a partner that is also a Korean city's name, and a day. */
const SHOWN = 'breaknews-changzhou.html';

/** @returns pictures by name, in the order in which a store shows them */
export const photographs = async (
  { app, site, addressOf }: Workplace,
  ledger: RunningLedger,
): Promise<Picture[]> => {
  const { browser } = app;
  await pair(app, ledger.pairing('견본 담당자', '이 컴퓨터'));
  const pictures: Picture[] = [];
  for (const sample of site.pages.toSorted((a, b) => Number(a.file === SHOWN) - Number(b.file === SHOWN))) {
    const article = await browser.newPage();
    await article.setViewport({ width: SIZE.width - PANEL_WIDTH, height: SIZE.height });
    await article.goto(addressOf(sample));
    const popup = await openPopup(app, article);
    await waitForHighlights(article);
    const panel = await opened(browser, popup.url().replace('popup.html', 'sidepanel.html'));
    await panel.waitForSelector('.bar > button');
    if (sample.file === SHOWN) pictures.push(['1-read', await sideBySide(browser, article, panel)]);
    await popup.bringToFront();
    await capture(popup);
    if (sample.file === SHOWN) {
      await panel.bringToFront();
      await (await panel.$$('[role="tab"]')).at(-1)?.click();
      pictures.push(['2-history', await sideBySide(browser, article, panel)]);
    }
    await Promise.all([popup, panel, article].map((page) => page.close()));
  }
  const sheet = await opened(browser, ledger.sheetUrl);
  await sheet.waitForSelector('canvas');
  pictures.push(['3-sheet', await photographed(sheet, SIZE.width)]);
  return pictures;
};
