/** Thousands of seeds of the ledger's simulator, on all cores. */
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { PROPERTIES } from '../sim/properties.ts';
import type { LongCheck } from './check.ts';
import { type KeptTrial, openTrials } from './trials.ts';

/** GYORYU_SEEDS asks for fewer. */
const SEEDS = Number(process.env.GYORYU_SEEDS ?? 5_000);
/** A simulation and its executions take turns, one at work while the other waits to be woken. */
const SIMULATIONS_A_CORE = 2;
const EXAMPLES = 3;

const simulateAll = (seeds: readonly number[], done: (trial: KeptTrial) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    new Worker(new URL('./seeds.ts', import.meta.url), { workerData: { seeds } })
      .on('message', done)
      .on('error', reject)
      .on('exit', () => resolve());
  });

/** Only an administrator may take a process's turn back to what it was. */
const restore = (priority: number): void => {
  try {
    os.setPriority(priority);
  } catch {
    console.log('What follows runs at low priority.');
  }
};

const sum = (trials: readonly KeptTrial[], of: (trial: KeptTrial) => number): string =>
  trials.reduce((total, trial) => total + of(trial), 0).toLocaleString('en', { maximumFractionDigits: 0 });

const report = (trials: readonly KeptTrial[]): string => {
  const figures = [
    ['seeds', trials.length.toLocaleString('en')],
    ['records captured', sum(trials, ({ captured }) => captured)],
    ['records acknowledged', sum(trials, ({ acknowledged }) => acknowledged)],
    ['executions', sum(trials, ({ tally }) => tally.executions)],
    ['executions at once, at most', String(Math.max(...trials.map(({ tally }) => tally.atOnce)))],
    ['service calls', sum(trials, ({ tally }) => tally.calls)],
    ['executions that died', sum(trials, ({ tally }) => tally.deaths)],
    ['executions refused beyond 30 at once', sum(trials, ({ tally }) => tally.refusedAtCap)],
    ['calls refused beyond 60 a minute', sum(trials, ({ tally }) => tally.quota)],
    ['acts of colleagues in the sheet', sum(trials, ({ edits }) => edits)],
    ['minutes of simulating, all lines together', sum(trials, ({ ms }) => ms / 60_000)],
  ];
  const properties = PROPERTIES.map((property) => {
    const broken = trials.filter((trial) => trial.broken.includes(property));
    const seeds = broken.slice(0, EXAMPLES).map(({ seed }) => seed);
    return `| ${property} | ${broken.length} | ${seeds.join(', ')} |`;
  });
  return `Two to four browsers (in every fiftieth seed forty) post to the built script while colleagues sort, type, insert, copy and delete
rows, 정리 runs, executions die, the network loses, delays and doubles messages, and a stranger forges and repeats them.

| what | figure |
|---|---|
${figures.map((row) => `| ${row.join(' | ')} |`).join('\n')}

| property | seeds that break it | first of them |
|---|---|---|
${properties.join('\n')}`;
};

export const simulator: LongCheck = {
  name: 'simulator',
  run: async () => {
    const trials = await openTrials();
    const before = new Set(trials.all.map(({ seed }) => seed));
    const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1).filter((seed) => !before.has(seed));
    const own = os.getPriority();
    os.setPriority(os.constants.priority.PRIORITY_LOW);
    const lines = SIMULATIONS_A_CORE * os.availableParallelism();
    await Promise.all(
      Array.from({ length: lines }, (_, line) =>
        simulateAll(
          seeds.filter((_, i) => i % lines === line),
          trials.add,
        ),
      ),
    );
    restore(own);
    const all = trials.all.filter(({ seed }) => seed <= SEEDS).sort((a, b) => a.seed - b.seed);
    const ok = all.length === SEEDS && all.every(({ broken }) => broken.length === 0);
    return { ok, report: report(all) };
  },
};
