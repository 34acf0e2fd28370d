/** In a real Chromium: answers lost, the worker killed, the browser killed. Each captured record is in the ledger once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForStates } from '../browser/person.ts';
import { type FaultBench, openFaultBench } from './fault-bench.ts';

let bench: FaultBench;

beforeAll(async () => {
  bench = await openFaultBench();
}, 120_000);

afterAll(() => bench?.close());

const times = (count: number, ids: readonly string[]): number[] => ids.map(() => count);

it('an answer that was lost after the row was written', { timeout: 60_000 }, async () => {
  const popup = await bench.popupOf('changzhou');
  bench.way.way = 'lost';
  const ids = await bench.captureIn(popup, ['uncertain']);
  expect(bench.held(ids)).toEqual(times(1, ids));
  const rows = bench.rows();
  bench.way.way = 'open';
  await bench.sendNow();
  expect(bench.held(ids)).toEqual(times(1, ids));
  expect(bench.rows()).toBe(rows);
});

it('a login page instead of the ledger', { timeout: 60_000 }, async () => {
  const popup = await bench.popupOf('embassies');
  bench.way.way = 'html';
  const ids = await bench.captureIn(popup, ['uncertain']);
  expect(bench.held(ids)).toEqual(times(0, ids));
  bench.way.way = 'open';
  await bench.sendNow();
  expect(bench.held(ids)).toEqual(times(1, ids));
});

it('the service worker killed while it waits for the answer', { timeout: 90_000 }, async () => {
  const before = bench.way.asked;
  const popup = await bench.popupOf('quangnam');
  bench.way.way = 'held';
  const ids = await bench.captureIn(popup, ['sending']);
  await bench.asked(before);
  await bench.killWorker(popup);
  bench.way.way = 'open';
  // Anything wakes the background: here a person who opens the article's popup again.
  await popup.reload();
  await waitForStates(popup, ['stored']);
  expect(bench.held(ids)).toEqual(times(1, ids));
});

it('연결 확인 ends in words, also where the background dies meanwhile', { timeout: 60_000 }, async () => {
  const before = bench.way.asked;
  const options = await bench.popupOf('vinh');
  await options.goto(new URL('/options.html', options.url()).href);
  bench.way.way = 'stalled';
  await (await options.waitForSelector('::-p-aria(연결 확인[role="button"])'))?.click();
  await bench.asked(before);
  await bench.killWorker(options);
  bench.way.way = 'open';
  await options.waitForFunction(() => document.body.innerText.includes('대장에 닿지 못했습니다'), {
    polling: 200,
  });
  await options.close();
});

it('the browser killed with records in flight', { timeout: 90_000 }, async () => {
  const before = bench.way.asked;
  const popup = await bench.popupOf('hanam');
  bench.way.way = 'held';
  const sent = await bench.captureIn(popup, ['sending']);
  const queued = await bench.captureIn(await bench.popupOf('vinh'), ['queued']);
  await bench.asked(before);
  await bench.killBrowser();
  const ids = [...sent, ...queued];
  // Nobody presses anything: the next start of the browser delivers.
  await expect.poll(() => bench.held(ids), { timeout: 60_000 }).toEqual(times(1, ids));
});
