/** The built script under load and fault: every seed must leave a right ledger. `npm run proof` runs thousands. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Prepared, prepare } from './prepare.ts';
import { simulate } from './simulate.ts';
import { Threads } from './threads.ts';

const SEEDS = 100;
const IN_ONE_TEST = 10;

const threads = new Threads();
let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(threads);
});
afterAll(() => threads.end());

for (let first = 1; first <= SEEDS; first += IN_ONE_TEST)
  test(`seeds ${first} to ${first + IN_ONE_TEST - 1}`, { timeout: 120_000 }, () => {
    for (let seed = first; seed < first + IN_ONE_TEST; seed++) {
      const trial = simulate(seed, threads, prepared);
      expect([...trial.broken], `seed ${seed}`).toEqual([]);
      expect(trial.acknowledged, `seed ${seed}`).toBe(trial.captured);
    }
  });
