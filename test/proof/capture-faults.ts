/** Every fault between a click and its row, in a real Chromium: each captured record is in the ledger once. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Built, buildForBrowsers } from '../browser/e2e-build.ts';
import { waitForStates } from '../browser/person.ts';
import { type FaultBench, openFaultBench, SAMPLES } from '../e2e/fault-bench.ts';
import type { Way } from '../e2e/faulty-way.ts';
import type { LongCheck } from './check.ts';

/** Every state a record can be in short of refused. */
const ANY = ['queued', 'sending', 'uncertain', 'stored'];

/** Captures ten records and more; they wait behind each other. */
const captureAll = async (bench: FaultBench): Promise<{ ids: string[]; last: Page | null }> => {
  const ids: string[] = [];
  let last: Page | null = null;
  const openers = [
    ...SAMPLES.map((sample) => () => bench.popupOf(sample)),
    ...bench.more.map((address) => () => bench.popupAt(address)),
  ];
  for (const open of openers) {
    last = await open();
    ids.push(...(await bench.captureIn(last, ANY)));
  }
  return { ids, last };
};

interface Case {
  name: string;
  /** What the line does while the captures are made; it is open again by `after`. */
  way?: Way;
  clockAhead?: number;
  before?: (bench: FaultBench) => Promise<void>;
  /** What happens then; a person presses 지금 다시 보내기 without it. */
  after?: (bench: FaultBench, last: Page) => Promise<void>;
}

const killWorker = (bench: FaultBench, last: Page) => bench.killWorker(last);
const killBrowser = (bench: FaultBench) => bench.killBrowser();
const update = (bench: FaultBench) => bench.updateExtension();
const offline = (bench: FaultBench) => bench.setOffline(true);
const online = async (bench: FaultBench) => {
  await bench.setOffline(false);
  await bench.sendNow();
};
/** The records that wait go out in one question; once the line has it, the browser dies. */
const killInFlight = (way: Way) => async (bench: FaultBench) => {
  const before = bench.way.asked;
  bench.way.way = way;
  await bench.setOffline(false);
  await bench.askToSend();
  await bench.asked(before);
  await bench.killBrowser();
};
const nobody = async () => {};

const MINUTES = 60_000;

const CASES: readonly Case[] = [
  { name: 'nothing', way: 'open' },
  { name: 'offline', before: offline, after: online },
  { name: 'connection refused', way: 'cut' },
  {
    name: 'the name of the ledger does not resolve',
    before: (bench) => bench.loseName(),
    after: (bench) => bench.knowName(),
  },
  { name: 'no answer until the time-out, nobody presses anything', way: 'stalled', after: nobody },
  { name: '200 and a login page', way: 'html' },
  { name: '500', way: 'broken' },
  { name: 'answer lost after the row was written', way: 'lost' },
  { name: 'answer cut short', way: 'truncated' },
  { name: 'answer without the signature', way: 'unsigned' },
  { name: "another question's answer", way: 'foreign' },
  { name: 'clock ten minutes slow', clockAhead: 10 * MINUTES },
  { name: 'clock ten minutes fast', clockAhead: -10 * MINUTES },
  { name: 'worker killed before the ledger had it', way: 'stalled', after: killWorker },
  { name: 'worker killed after the row was written', way: 'held', after: killWorker },
  { name: 'extension updated before the ledger had it', way: 'stalled', after: update },
  { name: 'extension updated after the row was written', way: 'held', after: update },
  { name: 'browser killed (SIGKILL) before the ledger had it', way: 'stalled', after: killBrowser },
  { name: 'browser killed (SIGKILL) after the row was written', way: 'held', after: killBrowser },
  {
    name: 'browser killed with ten and more in one question, before the ledger had it',
    before: offline,
    after: killInFlight('stalled'),
  },
  {
    name: 'browser killed with ten and more in one question, after the rows were written',
    before: offline,
    after: killInFlight('held'),
  },
];

const line = (name: string, ids: readonly string[], held: readonly number[]): string =>
  `| ${name} | ${ids.length} | ${held.filter((n) => n === 1).length} | ${held.filter((n) => n === 0).length} | ${held.filter((n) => n > 1).length} |`;

/** What was killed starts again by itself: a browser with its start, a worker with its alarm after a minute. */
const settled = async (bench: FaultBench, ids: readonly string[]): Promise<number[]> => {
  for (let i = 0; i < 120 && bench.held(ids).includes(0); i++) await pause(1_000);
  return bench.held(ids);
};

const runCase = async (
  built: Built,
  { name, way, clockAhead = 0, before, after }: Case,
): Promise<{ ok: boolean; line: string }> => {
  const bench = await openFaultBench({ clockAhead, built });
  try {
    await before?.(bench);
    const { asked } = bench.way;
    bench.way.way = way ?? 'open';
    const { ids, last } = await captureAll(bench);
    if (way) await bench.asked(asked);
    else if (before && bench.way.asked > asked) throw new Error('the fault did not take hold');
    bench.way.way = 'open';
    if (after && last) await after(bench, last);
    else await bench.sendNow();
    const held = await settled(bench, ids);
    return { ok: ids.length >= 10 && held.every((n) => n === 1), line: line(name, ids, held) };
  } finally {
    await bench.close();
  }
};

const twoWindows = async (built: Built): Promise<{ ok: boolean; line: string }> => {
  const bench = await openFaultBench({ built });
  try {
    const windows = [await bench.popupOf('changzhou'), await bench.popupOf('changzhou')];
    // Not a click of the mouse: only one of two windows can be in front.
    const press = (popup: Page) =>
      popup.$eval('.bar > button', (button) => button instanceof HTMLButtonElement && button.click());
    await Promise.all(windows.map(press));
    await Promise.all(windows.map((popup) => waitForStates(popup, ['stored'])));
    const ids = [...new Set((await Promise.all(windows.map(bench.idsIn))).flat())];
    const held = bench.held(ids);
    const once = held.every((n) => n === 1) && bench.rows() === ids.length;
    return { ok: once, line: line('two windows capture one article at once', ids, held) };
  } finally {
    await bench.close();
  }
};

/** A case that does not come to its end is a line of the table as well. */
const told = async (name: string, running: Promise<{ ok: boolean; line: string }>) => {
  const found = await running.catch((error: unknown) => ({
    ok: false,
    line: `| ${name} | ${error instanceof Error ? error.message || error.name : String(error)} | | | |`,
  }));
  console.log(found.line);
  return found;
};

export const captureFaults: LongCheck = {
  name: 'capture-faults',
  run: async () => {
    const built = await buildForBrowsers(mkdtempSync(join(tmpdir(), 'gyoryu-build-')));
    const found = [];
    for (const one of CASES) found.push(await told(one.name, runCase(built, one)));
    found.push(await told('two windows', twoWindows(built)));
    const head = '| fault | records captured | once | never | twice |\n|---|---|---|---|---|';
    return {
      ok: found.every(({ ok }) => ok),
      report: `Nine articles are captured in a real Chromium while the fault lasts; then it ends. Full random orders of faults are in test/unit/extension/outbox-faults.test.ts.\n\n${[head, ...found.map(({ line }) => line)].join('\n')}`,
    };
  },
};
