/** 지난 기사 모으기: forty old articles are read one by one, decided by keyboard, and become rows of 내 PC 대장. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFaults } from '../browser/axe.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { papersOf } from '../browser/workplace.ts';
import { archive } from '../samples/archive.ts';
import { type SampleSite, startSampleSite } from '../samples/server.ts';
import { click, firstRun, launchAlone, NO_NETWORK, open, paste, table } from './own-window.ts';

const pages = archive();
let site: SampleSite;
let office: ExtensionBrowser;

beforeAll(async () => {
  site = await startSampleSite(0, new Map(pages.map(({ path, html }) => [path, html])));
  const profile = mkdtempSync(join(tmpdir(), 'gyoryu-gathering-'));
  office = await launchAlone(profile, papersOf(site, pages, NO_NETWORK));
  const welcome = await firstRun(office);
  await (await welcome.waitForSelector('[data-act="own"]'))?.click();
  await welcome.waitForSelector('[role="status"].good');
  await welcome.close();
}, 180_000);

afterAll(async () => {
  await office?.browser.close();
  await site?.close();
});

it('forty addresses pasted at once are read in one quiet tab, at a polite pace', {
  timeout: 300_000,
}, async () => {
  const page = await open(office, 'gather.html');
  await paste(page, 'form textarea', pages.map(({ url }, i) => `${i + 1}. ${url}`).join('\n'));
  await click(page, '40건 모으기');
  const left = () => page.$eval('[data-left]', (line) => Number(line.getAttribute('data-left')));
  await expect.poll(left, { timeout: 30_000, interval: 500 }).toBeLessThan(38);
  // The worker is killed on its way: its successor goes on.
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
  const again = await open(office, 'gather.html');
  await again.bringToFront();
  await click(again, '일시정지');
  await click(again, '계속');
  await again.waitForFunction(
    () => document.querySelector('[data-left]')?.getAttribute('data-left') === '0',
    { timeout: 280_000, polling: 1_000 },
  );
  const times = new Map<string, number[]>();
  for (const { host, at } of site.asked.filter(({ path }) => path.startsWith('/news/')))
    times.set(host, [...(times.get(host) ?? []), at]);
  const gaps = [...times.values()].flatMap((each) => each.slice(1).map((at, i) => at - (each[i] ?? 0)));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3_000);
  expect(await again.$$('details[data-state="failed"]')).toHaveLength(0);
  expect(await axeFaults(again)).toEqual([]);
  await again.close();
});

it('the queue is decided by keyboard alone; copies of one release are one decision', {
  timeout: 120_000,
}, async () => {
  const page = await open(office, 'gather.html');
  await page.waitForSelector('.queue > li[aria-current]');
  const found = await page.$eval('[data-found]', (line) => Number(line.getAttribute('data-found')));
  const groups = (await page.$$('.queue > li')).length;
  expect(found).toBeGreaterThanOrEqual(30);
  expect(found - groups).toBeGreaterThanOrEqual(4);
  const remaining = async (count: number) =>
    page.waitForFunction((n) => document.querySelectorAll('.queue > li').length === n, {}, count);

  // In Hangul the same key types ㅌ; what counts is the key.
  await page.keyboard.press('KeyX');
  await remaining(groups - 1);
  await page.keyboard.press('KeyU');
  await remaining(groups);
  await page.keyboard.press('KeyX');
  await remaining(groups - 1);
  for (let n = groups - 1; n > 0; n--) {
    await page.keyboard.press('Enter');
    await remaining(n - 1);
  }
  await page.close();
});

it('what was decided stands in the table, and wants a backup', { timeout: 60_000 }, async () => {
  const page = await open(office, 'ledger.html');
  expect((await table(page)).length).toBeGreaterThanOrEqual(30);
  expect(await page.$eval('.note.warn', (note) => note.textContent)).toContain('백업');
  await page.close();
});
