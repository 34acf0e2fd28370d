/** Tests of a range of seeds; several files share the 100 of `npm test`, so that they run side by side. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Prepared, prepare } from './prepare.ts';
import { simulate } from './simulate.ts';
import { Threads } from './threads.ts';

const IN_ONE_TEST = 10;

export const testSeeds = (from: number, to: number): void => {
  const threads = new Threads(50);
  let prepared: Prepared;
  beforeAll(async () => {
    prepared = await prepare(threads);
  });
  afterAll(() => threads.end());

  for (let first = from; first <= to; first += IN_ONE_TEST)
    test(`seeds ${first} to ${first + IN_ONE_TEST - 1}`, { timeout: 120_000 }, () => {
      for (let seed = first; seed < first + IN_ONE_TEST; seed++) {
        const trial = simulate(seed, threads, prepared);
        expect([...trial.broken], `seed ${seed}`).toEqual([]);
        expect(trial.acknowledged, `seed ${seed}`).toBe(trial.captured);
      }
    });
};
