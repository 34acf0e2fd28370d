/** Hostile texts in the sidebar and in the sheet's page, in a real browser: read, and never run. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../.ci/setup/browser.mjs';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { builtAddOn, temporaryFolder } from '../unit/local/bundle-for-tests.ts';
import { recordWith } from './hostile-records.ts';
import { MARKUP } from './payloads.ts';

const folder = temporaryFolder();
let ledger: RunningLedger;
let browser: Browser;
let page: Page;
const said: string[] = [];

const records = MARKUP.map(recordWith);
/** Once more within a week, so that they are shown under 중복 후보 as well. */
const near = MARKUP.map((text, n) => {
  const { article, ...record } = recordWith(text, n);
  return { ...record, date: '2022-05-20', article: { ...article, url: `${article.url}/2` } };
});
const spellings = MARKUP.map((written) => ({ written, place: recordWith(written, 0).partner, home: null }));

beforeAll(async () => {
  const bundle = await builtAddOn(folder);
  ledger = await startLedger({ file: join(folder, 'l.db'), port: 0, bundle, quiet: true });
  ledger.run('enterRecords', records, spellings);
  ledger.run('enterRecords', near, []);
  for (const text of MARKUP) ledger.run('createPairing', text, text);
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
  page = await browser.newPage();
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(ledger.sheetUrl, { timeout: 60_000 });
  await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await ledger?.close();
  rmSync(folder, { recursive: true });
});

const open = async (caption: string): Promise<FrameLocator> => {
  await page.locator('#menus >> text=교류대장').first().click();
  await page.locator(`#menus >> text="${caption}"`).last().click();
  const frame = page.frameLocator('iframe.frame');
  await frame.locator('h1').first().waitFor();
  return frame;
};

/** Whether any text of ours ran, in the sheet's page or in the frame of the sidebar. */
const hurt = async (): Promise<unknown[]> =>
  Promise.all(page.frames().map((frame) => frame.evaluate('window.hurt')));
const markup = (frame: FrameLocator): Promise<number> =>
  frame
    .locator('body :is(img, svg, iframe, math, object, embed), body [onerror], body [onload], body [onfocus]')
    .count();

it('stand in the sheet, and none of them ran', async () => {
  expect(await hurt()).toEqual([undefined]);
});

it('are read one after another under 검토', { timeout: 120_000 }, async () => {
  const frame = await open('검토 시작');
  const seen: string[] = [];
  for (let n = 0; n < records.length + near.length; n++) {
    seen.push(await frame.locator('h1').innerText());
    expect(await markup(frame)).toBe(0);
    const old = await frame.locator('h1').elementHandle();
    await frame.getByRole('button', { name: '다음 (J)' }).click();
    await expect.poll(() => old?.evaluate((heading) => heading.isConnected)).toBe(false);
  }
  expect(await hurt()).toEqual([undefined, undefined]);
  for (const text of MARKUP) expect(seen).toContain(text);
});

it.each(['중복 후보', '도시명 표기', '브라우저 연결'])(
  'are shown under %s, and none of them runs',
  { timeout: 60_000 },
  async (caption) => {
    const frame = await open(caption);
    await expect.poll(() => frame.locator('body').innerText()).toContain(MARKUP[0]);
    expect(await markup(frame)).toBe(0);
    expect(await hurt()).toEqual([undefined, undefined]);
    expect(said).toEqual([]);
  },
);
