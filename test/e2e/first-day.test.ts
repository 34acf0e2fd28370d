/**
 * The first day of somebody who has never seen it: sets 우리 지자체, pairs, captures three articles, corrects a
 * country, goes offline, captures two more, comes back, and finds five rows.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { axeFaults } from '../browser/axe.ts';
import { BUILT } from '../browser/e2e-build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { goOffline } from '../browser/offline.ts';
import { capture, openArticle, waitForHighlights, waitForStates } from '../browser/person.ts';
import { papersOf } from '../browser/workplace.ts';
import { reports } from '../samples/archive.ts';
import { type SampleSite, startSampleSite } from '../samples/server.ts';
import { rowsOf } from './ledger-rows.ts';

const articles = reports(5);
let site: SampleSite;
let ledger: RunningLedger;
let app: ExtensionBrowser;

beforeAll(async () => {
  site = await startSampleSite(0, new Map(articles.map(({ path, html }) => [path, html])));
  const file = join(mkdtempSync(join(tmpdir(), 'gyoryu-first-day-')), 'ledger.db');
  ledger = await startLedger({ file, port: 0, quiet: true });
  app = await launchWithExtension({ extension: BUILT.extension, args: papersOf(site, articles) });
}, 120_000);

afterAll(async () => {
  await app?.browser.close();
  await site?.close();
  await ledger?.close();
});

const paste = async (page: Page, selector: string, text: string): Promise<void> => {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
};

/** The window that opens by itself after the installation. */
const firstWindow = async (): Promise<Page> => {
  const target = await app.browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  const page = await target.page();
  if (!page) throw new Error('no window');
  await page.bringToFront();
  return page;
};

const popupOf = async (n: number): Promise<Page> => {
  const { article, popup } = await openArticle(app, articles[n]?.url ?? '');
  await waitForHighlights(article);
  return popup;
};

const rows = () => rowsOf(ledger, '교류실적');

it('sets 우리 지자체 and pairs in the window that opens by itself', { timeout: 60_000 }, async () => {
  const welcome = await firstWindow();
  await paste(welcome, '#homes ~ .field input', '남양주시');
  await (await welcome.waitForSelector('[role="option"]'))?.click();
  await paste(welcome, 'form textarea', ledger.pairing('처음 온 주무관'));
  await (await welcome.waitForSelector('form:has(textarea) button[type="submit"]:not([disabled])'))?.click();
  await welcome.waitForSelector('form .note.good');
  expect(await welcome.$eval('form .note.good', (note) => note.textContent)).toContain('연결되었습니다');
  expect(await axeFaults(welcome)).toEqual([]);
  await welcome.close();
});

it('captures three articles, the third with another country', { timeout: 90_000 }, async () => {
  for (const n of [0, 1]) {
    const popup = await popupOf(n);
    expect(await capture(popup, ['stored'])).toEqual(['stored']);
    await popup.close();
  }
  const popup = await popupOf(2);
  const panel = await app.browser.newPage();
  await panel.goto(`${app.origin}/sidepanel.html${new URL(popup.url()).search}`);
  await panel.bringToFront();
  await panel.waitForSelector('.exchange');
  await panel.select('.exchange select', 'MN');
  expect(await capture(panel, ['stored'])).toEqual(['stored']);
  expect(rows().map((row) => row['국가명'])).toContain('몽골');
  await panel.close();
  await popup.close();
});

it('captures two more without a network, told why they wait, and finds five rows when it is back', {
  timeout: 120_000,
}, async () => {
  const waiting = [await popupOf(3), await popupOf(4)];
  const comeBack = await goOffline(app.browser);
  for (const popup of waiting) {
    await popup.bringToFront();
    await capture(popup, ['queued']);
    await popup.waitForFunction(() => document.body.innerText.includes('인터넷이 끊겨 있습니다'), {
      polling: 200,
    });
  }
  // Only now: whatever looks into a page ends the lack of a network there.
  for (const popup of waiting) expect(await axeFaults(popup)).toEqual([]);
  expect(rows()).toHaveLength(3);
  await comeBack();
  // Nobody presses anything.
  await expect.poll(() => rows().length, { timeout: 60_000, interval: 500 }).toBe(5);
  for (const popup of waiting) await waitForStates(popup, ['stored']);
  expect(new Set(rows().map((row) => row['지자체']))).toEqual(new Set(['남양주시']));
});
