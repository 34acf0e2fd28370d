/** The page of a new local ledger's sheet in a real browser, and the sidebar's windows in it. */
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { findBrowser } from '../../../.ci/setup/browser.mjs';
import { type RunningLedger, startLedger } from '../../../apps-script/local/ledger.ts';
import { BUILT } from '../../browser/e2e-build.ts';
import { sampleRecord, vinh } from '../ledger/sample-record.ts';
import { temporaryFolder } from './bundle-for-tests.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface SheetWindow {
  readonly ledger: RunningLedger;
  readonly page: Page;
  /** What went wrong in the scripts of its pages, and what they asked of anyone but the ledger. */
  readonly errors: string[];
  /** One more window on the same sheet. */
  another(): Promise<Page>;
  /** A page of the sidebar, from the menu 교류대장. */
  open(caption: string): Promise<FrameLocator>;
  /** What axe finds in the sidebar's page. */
  faults(): Promise<string[]>;
  /** What stands under a header of 교류실적. */
  column(header: string): unknown[];
  close(): Promise<void>;
}

/** A ledger with one exchange, in 빈시. */
export const withVinh = (ledger: RunningLedger): unknown =>
  ledger.run('enterRecords', [sampleRecord({ partner: vinh, date: '2023-06-13' })], []);

/** @param fill writes into the ledger before its page is opened */
export const openSheetWindow = async (
  fill: (ledger: RunningLedger) => unknown = () => undefined,
  viewport = { width: 1300, height: 900 },
): Promise<SheetWindow> => {
  const folder = temporaryFolder();
  const ledger = await startLedger({ file: join(folder, 'l.db'), port: 0, bundle: BUILT.addOn, quiet: true });
  await fill(ledger);
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
  const errors: string[] = [];
  const { origin } = new URL(ledger.url);
  const another = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport, acceptDownloads: true });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) errors.push(request.url());
    });
    await page.goto(ledger.sheetUrl, { timeout: 60_000 });
    await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
    return page;
  };
  const page = await another();
  return {
    ledger,
    page,
    errors,
    another,
    open: async (caption) => {
      const title = caption === '검토 시작' ? '검토' : caption;
      await page.locator('#menus >> text=교류대장').first().click();
      await page.locator(`#menus >> text="${caption}"`).last().click();
      const frame = page.frameLocator(`iframe.frame[title="교류대장 · ${title}"]`);
      await frame.locator('h1').first().waitFor();
      return frame;
    },
    faults: async () => {
      const frame = await (await page.locator('iframe.frame').elementHandle())?.contentFrame();
      if (!frame) throw new Error('no sidebar');
      await frame.evaluate(AXE);
      return frame.evaluate(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))`,
      );
    },
    column: (header) => {
      const [head = [], ...rows] = ledger.print()[0]?.rows ?? [];
      return rows
        .map((row) => row[head.indexOf(header)])
        .filter((cell) => cell !== undefined && cell !== null);
    },
    close: async () => {
      await browser.close();
      await ledger.close();
      rmSync(folder, { recursive: true });
    },
  };
};
