import type { Browser } from 'puppeteer-core';

/** The spreadsheet page as a colleague sees it, as a PNG at `path`. */
export const photographSheet = async (browser: Browser, url: string, path: string): Promise<void> => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1720, height: 640 });
  await page.goto(url);
  await page.waitForSelector('canvas', { timeout: 30_000 });
  // The canvas says nothing when its cells are painted.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await page.screenshot({ path });
  await page.close();
};
