/** 정리 of a ledger of 20,000 exchanges with thousands of rows to do, at Google's pace and killed now and then. */
import { exchanges } from '../bench/exchanges.ts';
import { buildBundles, LedgerBook } from '../bench/ledger-book.ts';
import { prepare } from '../sim/prepare.ts';
import { Threads } from '../sim/threads.ts';
import { type TidyRuns, tidyUntilDone } from '../sim/tidy-runs.ts';
import type { LongCheck } from './check.ts';

const EXCHANGES = 20_000;
const AT_ONCE = 1_000;
const WORK = { pasted: 3_000, edited: 1_500, deleted: 500 };

const SKIES = [
  { name: 'a quarter of a second to two a call', crash: 0, latency: [250, 2_000] },
  { name: 'four to six seconds a call', crash: 0, latency: [4_000, 6_000] },
  {
    name: 'two to four seconds a call, one call in a hundred is the last',
    crash: 0.01,
    latency: [2_000, 4_000],
  },
] as const;

const ledgerOf = async (rows: number) => {
  const bundles = await buildBundles();
  const ledger = new LedgerBook(bundles);
  ledger.use(bundles.filling);
  for (let from = 0; from < rows; from += AT_ONCE) ledger.capture(exchanges(from, AT_ONCE));
  const { state } = ledger;
  ledger.close();
  return state;
};

const line = (name: string, found: TidyRuns): string =>
  `| ${name} | ${found.runs} | ${found.longest.toFixed(1)} | ${found.calls} | ${found.killed} | ${found.faults.join('; ') || 'none'} |`;

export const tidy: LongCheck = {
  name: 'tidy',
  run: async () => {
    const threads = new Threads(20);
    try {
      const { code } = await prepare(threads);
      const start = await ledgerOf(EXCHANGES);
      const found = SKIES.map(({ name, ...weather }, i) => ({
        name,
        weather,
        runs: tidyUntilDone(start, code, threads, { work: WORK, weather, seed: i + 1, most: 200 }),
      }));
      const ok = found.every(
        ({ weather, runs }) => runs.faults.length === 0 && (weather.crash > 0 || runs.killed === 0),
      );
      return {
        ok,
        report: `In a ledger of ${EXCHANGES.toLocaleString('en')} exchanges people pasted ${WORK.pasted.toLocaleString('en')} rows, changed ${WORK.edited.toLocaleString('en')} cells and deleted ${WORK.deleted} rows.
The trigger runs 정리 every ten minutes of virtual time; an execution that reaches six minutes is killed.

| Google's pace | runs until done | longest run, minutes | service calls | executions killed | faults |
|---|---|---|---|---|---|
${found.map(({ name, runs }) => line(name, runs)).join('\n')}`,
      };
    } finally {
      await threads.end();
    }
  },
};
