/** Simulates seeds on a thread of its own; says what became of each. */
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { prepare } from '../sim/prepare.ts';
import { simulate } from '../sim/simulate.ts';
import { Threads } from '../sim/threads.ts';
import { keptOf } from './trials.ts';

const { seeds } = z.object({ seeds: z.array(z.number()) }).parse(workerData);

/** Every twentieth seed has a fresh context for each execution, as at Google. */
const isFresh = (seed: number): boolean => seed % 20 === 1;

const [fresh, warm] = [new Threads(), new Threads(1_000)];
const prepared = await prepare(warm);
for (const seed of seeds) {
  const began = performance.now();
  const trial = simulate(seed, isFresh(seed) ? fresh : warm, prepared);
  parentPort?.postMessage(keptOf(trial, performance.now() - began));
}
await Promise.all([fresh.end(), warm.end()]);
