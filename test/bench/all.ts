/** Every benchmark once: the figures beside their budgets, and the tables that explain them. */
import { benchAgainstAppendRow } from './append-row.ts';
import type { Line } from './budgets.ts';
import { benchClickToRow } from './click-to-row.ts';
import { benchDetector } from './detector.ts';
import { benchExtractors } from './extractors.ts';
import { rounded } from './figures.ts';
import { type AtSize, benchLedger } from './ledger.ts';
import { benchPages } from './pages.ts';
import { benchAgainstReadability } from './readability.ts';
import { benchReading } from './reading.ts';

const bySize = (sizes: readonly AtSize[], figure: (at: AtSize) => number): Record<string, number> =>
  Object.fromEntries(sizes.map((at) => [String(at.rows), figure(at)]));
const at = (figures: Record<string, number>, rows: number): number => figures[rows] ?? Number.NaN;

export const benchAll = async () => {
  const reading = benchReading();
  const against = await benchAgainstReadability();
  const pages = await benchPages();
  const detector = await benchDetector();
  const extractors = await benchExtractors();
  const click = await benchClickToRow();
  const plain = await benchAgainstAppendRow();
  const sizes = await benchLedger();

  const serviceCallsPerBatch = bySize(sizes, ({ batch }) => batch.reads + batch.writes);
  const bytesReadPerBatch = bySize(sizes, ({ batch }) => batch.bytesRead);
  const bytesReadPerClick = bySize(sizes, ({ single }) => single.bytesRead);
  const msAt = bySize(sizes, ({ singleMs }) => singleMs);
  const ledgerCostRatio20kTo1k = rounded(at(msAt, 20_000) / at(msAt, 1_000));

  const lines: Line[] = [
    {
      name: `detector on ordinary pages of 5,000 elements, read one after another in one tab, ms of the main thread (median of ${detector.pages})`,
      measured: detector.detectorIdleMs,
      budget: { atMost: 1 },
    },
    { name: 'the slowest of them, ms', measured: detector.detectorSlowestMs, budget: null },
    {
      name: 'an empty script in its place on the same pages, ms',
      measured: detector.emptyScriptMs,
      budget: null,
    },
    {
      name: 'detector on the same pages, each the first of a new tab and its new process, ms (median)',
      measured: detector.detectorNewTabMs,
      budget: null,
    },
    { name: 'the slowest of those, ms', measured: detector.detectorNewTabSlowestMs, budget: null },
    {
      name: 'an empty script in its place in new tabs, ms',
      measured: detector.emptyNewTabMs,
      budget: null,
    },
    {
      name: 'detector and the reader behind it, kB gzip',
      measured: detector.detectorGzipKb,
      budget: { atMost: 12 },
    },
    { name: 'gate alone, warm, page of 5,000 elements, ms', measured: pages.gateMs, budget: { atMost: 1 } },
    {
      name: 'article of a candidate page of 5,000 elements, ms',
      measured: pages.candidateArticleMs,
      budget: null,
    },
    {
      name: `gate and article of a page of ${pages.hugePageMb} MB, ms`,
      measured: pages.hugePageMs,
      budget: { atMost: 50 },
    },
    {
      name: 'the same in a layout that no rule knows, ms',
      measured: pages.hugeUnknownMs,
      budget: { atMost: 50 },
    },
    {
      name: 'the longest first look at such a page, ms',
      measured: pages.hugeFirstMs,
      budget: { atMost: 50 },
    },
    {
      name: 'reading ÷ Readability, same page, same Chromium',
      measured: against.readingToReadability,
      budget: { atMost: 0.05 },
    },
    {
      name: 'articles a second (2,000 characters, one core)',
      measured: reading.articlesPerSecond,
      budget: { atLeast: 1_000 },
    },
    { name: 'places, kB gzip', measured: reading.placesGzipKb, budget: { atMost: 350 } },
    { name: 'places ready after a cold start, ms', measured: reading.placesReadyMs, budget: { atMost: 60 } },
    ...sizes.map((one) => ({
      name: `service calls of a batch of 50 at ${one.rows} rows`,
      measured: one.batch.reads + one.batch.writes,
      budget: { atMost: 3 },
    })),
    ...sizes.map((one) => ({
      name: `kB read for a batch of 50 at ${one.rows} rows`,
      measured: rounded(one.batch.bytesRead / 1000),
      budget: one.rows <= 20_000 ? { atMost: 100 } : null,
    })),
    ...sizes.map((one) => ({
      name: `kB read for one capture at ${one.rows} rows`,
      measured: rounded(one.single.bytesRead / 1000),
      budget: one.rows <= 20_000 ? { atMost: 100 } : null,
    })),
    {
      name: 'cost of a capture at 20,000 rows ÷ at 1,000',
      measured: ledgerCostRatio20kTo1k,
      budget: { atMost: 1.5 },
    },
    { name: 'click → row in the local ledger, ms', measured: click.captureToRowMs, budget: { atMost: 400 } },
    {
      name: 'records a second, batches of 50 over HTTP',
      measured: plain.recordsPerSecondBatched,
      budget: null,
    },
    { name: 'one capture over HTTP at 1,000 rows, ms', measured: plain.ledgerRowMs, budget: null },
    {
      name: 'a plain append-row web app, same runtime, 1,000 rows, ms',
      measured: plain.appendRowMs,
      budget: null,
    },
  ];

  return {
    lines,
    growth: reading.growth,
    sizes,
    extractors,
    /** By the names that other programs ask for. */
    named: {
      detectorIdleMs: detector.detectorIdleMs,
      detectorNewTabMs: detector.detectorNewTabMs,
      detectorGzipKb: detector.detectorGzipKb,
      gateMs: pages.gateMs,
      readingToReadability: against.readingToReadability,
      articlesPerSecond: reading.articlesPerSecond,
      placesGzipKb: reading.placesGzipKb,
      placesReadyMs: reading.placesReadyMs,
      serviceCallsPerBatch,
      bytesReadPerBatch,
      bytesReadPerClick,
      ledgerCostRatio20kTo1k,
      captureToRowMs: click.captureToRowMs,
      recordsPerSecondBatched: plain.recordsPerSecondBatched,
      appendRowMs: plain.appendRowMs,
      ledgerRowMs: plain.ledgerRowMs,
    },
  };
};
