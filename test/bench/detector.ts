/**
 * What the shipped detector costs a page that reports no exchange, by the browser's own trace of its main thread: on
 * pages read one after another in one tab, as people read a paper, and on pages that each open a new tab with a
 * process of its own, where V8 meets the script for the first time. Beside both, on the same pages, what the browser
 * takes for a script that does nothing.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { mayReport } from '../../extension/article/gate.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { startOnePaper } from '../browser/one-paper.ts';
import { closeWelcome } from '../browser/workplace.ts';
import { buildExtension } from './build-extension.ts';
import { median, rounded } from './figures.ts';
import { newsPage, ordinary } from './sample.ts';

const PAGES = 15;
const NODES = 5_000;
/** The detector looks for three seconds at most. */
const WATCHED_MS = 3_500;
const DETECTOR = 'detector.js';
/** All that an article's page is sent: the gate, the reader behind it, and the look of highlights. */
const SHIPPED = [DETECTOR, 'reader.js', 'assets/highlight.css'];

const traced = z.object({
  traceEvents: z.array(
    z.object({
      ts: z.number(),
      /** Microseconds by the clock, and of the thread's own work: the machine may be busy with others. */
      dur: z.optional(z.number()),
      tdur: z.optional(z.number()),
      args: z.optional(z.unknown()),
    }),
  ),
});

/** Milliseconds of the main thread's work under events that name the detector: compiling, running, its timers. */
const detectorTime = (trace: string): number => {
  const spans = traced
    .parse(JSON.parse(trace))
    .traceEvents.filter(
      ({ dur, args }) => dur !== undefined && JSON.stringify(args ?? null).includes(DETECTOR),
    )
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let total = 0;
  for (const { ts, dur = 0, tdur = dur } of spans) {
    // What is nested is counted with what holds it.
    if (ts >= end) total += tdur;
    end = Math.max(end, ts + dur);
  }
  return total / 1000;
};

const timeOn = async (page: Page, address: string, watchedMs: number): Promise<number> => {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(address);
  await new Promise((resolve) => setTimeout(resolve, watchedMs));
  const ms = detectorTime(new TextDecoder().decode(await page.tracing.stop()));
  if (ms === 0) throw new Error('The detector did not run.');
  return ms;
};

/** Milliseconds on each page after the first. */
interface Times {
  oneTab: number[];
  newTabs: number[];
}

const timesWith = async (
  extension: string,
  pages: readonly string[],
  watchedMs = WATCHED_MS,
): Promise<Times> => {
  const site = await startOnePaper(Object.fromEntries(pages.map((html, n) => [n, { html }])));
  const app = await launchWithExtension({ extension, args: site.browserArgs });
  await closeWelcome(app);
  try {
    const times: Times = { oneTab: [], newTabs: [] };
    const tab = await app.browser.newPage();
    for (const n of pages.keys()) times.oneTab.push(await timeOn(tab, site.addressOf(n), watchedMs));
    await tab.close();
    for (const n of pages.keys()) {
      const one = await app.browser.newPage();
      times.newTabs.push(await timeOn(one, site.addressOf(n), watchedMs));
      await one.close();
    }
    return { oneTab: times.oneTab.slice(1), newTabs: times.newTabs.slice(1) };
  } finally {
    await app.browser.close();
    await site.close();
  }
};

const withoutWork = (extension: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'gyoryu-bench-empty-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, DETECTOR), '');
  return copy;
};

export const benchDetector = async () => {
  const extension = buildExtension({ e2e: false });
  const pages = ordinary
    .filter((text) => !mayReport(text))
    .slice(0, PAGES + 1)
    .map((text) => newsPage(text, NODES));
  const { oneTab, newTabs } = await timesWith(extension, pages);
  // Nothing comes later from a script that does nothing.
  const empty = await timesWith(withoutWork(extension), pages, 500);
  const weight = SHIPPED.map(
    (file) => gzipSync(readFileSync(join(extension, file)), { level: 9 }).length,
  ).reduce((sum, bytes) => sum + bytes, 0);
  return {
    pages: oneTab.length,
    detectorIdleMs: rounded(median(oneTab)),
    detectorSlowestMs: rounded(Math.max(...oneTab)),
    emptyScriptMs: rounded(median(empty.oneTab)),
    detectorNewTabMs: rounded(median(newTabs)),
    detectorNewTabSlowestMs: rounded(Math.max(...newTabs)),
    emptyNewTabMs: rounded(median(empty.newTabs)),
    detectorGzipKb: rounded(weight / 1000),
  };
};
