/** Simulates some of the seeds on a thread of its own; says what became of each. */
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { prepare } from '../sim/prepare.ts';
import { simulate } from '../sim/simulate.ts';
import { Threads } from '../sim/threads.ts';

const { first, last, step } = z
  .object({ first: z.number(), last: z.number(), step: z.number() })
  .parse(workerData);

const threads = new Threads(20);
const prepared = await prepare(threads);
for (let seed = first; seed <= last; seed += step) parentPort?.postMessage(simulate(seed, threads, prepared));
await threads.end();
