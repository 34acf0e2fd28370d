/** In a real Chromium: answers lost, the worker killed, the browser killed. Each captured record is in the ledger once. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { decodePairing, encodePairing } from '../../shared/record/pairing-code.ts';
import { ensureBuilt } from '../browser/e2e-build.ts';
import { capture, openPopup, pair, waitForStates } from '../browser/person.ts';
import { openWorkplace, type Workplace } from '../browser/workplace.ts';
import { type FaultyWay, startFaultyWay, type Way } from './faulty-way.ts';
import { rowsOf } from './ledger-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'gyoryu-faults-'));
const profile = join(folder, 'profile');
let ledger: RunningLedger;
let way: FaultyWay;
let workplace: Workplace;

beforeAll(async () => {
  await ensureBuilt();
  ledger = await startLedger({ file: join(folder, 'ledger.db'), port: 0, quiet: true });
  way = await startFaultyWay(ledger.url);
  workplace = await openWorkplace({ headless: true, profile });
  const code = decodePairing(ledger.pairing('시험 담당자'));
  if (!code) throw new Error('no pairing code');
  const url = `${way.origin}${new URL(code.url).pathname}`;
  expect(await pair(workplace.app, encodePairing({ ...code, url }))).toContain('연결되었습니다');
}, 120_000);

afterAll(async () => {
  await workplace?.close();
  await way?.close();
  await ledger?.close();
});

/** Opens the sample whose file is called so and presses 캡처 while the way is as told. */
const captureUnder = async (
  name: string,
  fault: Way,
  states: readonly string[],
): Promise<{ popup: Page; ids: string[] }> => {
  const sample = workplace.site.pages.find(({ file }) => file.includes(name));
  if (!sample) throw new Error(`no sample ${name}`);
  const article = await workplace.app.browser.newPage();
  await article.goto(workplace.addressOf(sample));
  const popup = await openPopup(workplace.app, article);
  way.way = fault;
  await capture(popup, states);
  const ids = await popup.$$eval('.bar [data-record]', (notes) =>
    notes.map((note) => note.getAttribute('data-record') ?? ''),
  );
  return { popup, ids };
};

/** What a person does who sees 전송 대기 and does not want to wait. */
const sendNow = async (): Promise<void> => {
  const panel = await workplace.app.browser.newPage();
  await panel.goto(`${workplace.app.origin}/sidepanel.html`);
  await panel.click('::-p-aria(기록[role="tab"])');
  const button = await panel.waitForSelector('::-p-aria(지금 다시 보내기[role="button"])');
  await panel.waitForFunction((one) => one instanceof HTMLButtonElement && !one.disabled, {}, button);
  await button?.click();
  await panel.waitForFunction(() => {
    const rows = [...document.querySelectorAll('li[data-state]')];
    return rows.length > 0 && rows.every((row) => row.getAttribute('data-state') === 'stored');
  });
  await panel.close();
};

const killWorker = async (page: Page): Promise<void> => {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
};

/** How many events of the ledger hold each record. */
const held = (ids: readonly string[]): number[] => {
  const events = ledger.print().find(({ title }) => title === '_기록')?.rows ?? [];
  return ids.map((id) => events.filter((cells) => cells.join().includes(id)).length);
};
const times = (count: number, ids: readonly string[]): number[] => ids.map(() => count);

it('an answer that was lost after the row was written', { timeout: 60_000 }, async () => {
  const { ids } = await captureUnder('changzhou', 'lost', ['uncertain']);
  expect(held(ids)).toEqual(times(1, ids));
  const rows = rowsOf(ledger, '교류실적').length;
  way.way = 'open';
  await sendNow();
  expect(held(ids)).toEqual(times(1, ids));
  expect(rowsOf(ledger, '교류실적')).toHaveLength(rows);
});

it('a login page instead of the ledger', { timeout: 60_000 }, async () => {
  const { ids } = await captureUnder('embassies', 'html', ['uncertain']);
  expect(held(ids)).toEqual(times(0, ids));
  way.way = 'open';
  await sendNow();
  expect(held(ids)).toEqual(times(1, ids));
});

it('the service worker killed while it waits for the answer', { timeout: 90_000 }, async () => {
  const passed = way.passed;
  const { popup, ids } = await captureUnder('quangnam', 'held', ['sending']);
  await expect.poll(() => way.passed, { timeout: 10_000 }).toBeGreaterThan(passed);
  await killWorker(popup);
  way.way = 'open';
  // Anything wakes the background: here a person who opens the article's popup again.
  await popup.reload();
  await waitForStates(popup, ['stored']);
  expect(held(ids)).toEqual(times(1, ids));
});

it('the browser killed with records in flight', { timeout: 90_000 }, async () => {
  const passed = way.passed;
  const sent = await captureUnder('hanam', 'held', ['sending']);
  const queued = await captureUnder('vinh', 'held', ['queued']);
  await expect.poll(() => way.passed, { timeout: 10_000 }).toBeGreaterThan(passed);
  workplace.app.browser.process()?.kill('SIGKILL');
  await workplace.site.close();
  way.way = 'open';
  workplace = await openWorkplace({ headless: true, profile });
  const ids = [...sent.ids, ...queued.ids];
  await expect.poll(() => held(ids), { timeout: 30_000 }).toEqual(times(1, ids));
});
