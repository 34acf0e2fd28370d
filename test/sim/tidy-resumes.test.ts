/** 정리 with more to do than six minutes allow. `npm run proof` does the same with 20,000 exchanges. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Prepared, prepare } from './prepare.ts';
import { Threads } from './threads.ts';
import { tidyUntilDone } from './tidy-runs.ts';

const threads = new Threads(20);
let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(threads);
}, 60_000);
afterAll(() => threads.end());

const work = { pasted: 500, edited: 0, deleted: 0 };

test('it stops before Google ends it, and the next run goes on', { timeout: 120_000 }, () => {
  const weather = { crash: 0, latency: [9_000, 9_000] } as const;
  const found = tidyUntilDone(prepared, prepared.code, threads, { work, weather, seed: 1, most: 20 });
  expect(found).toMatchObject({ killed: 0, faults: [] });
  expect(found.runs).toBeGreaterThan(1);
  expect(found.longest).toBeLessThan(6);
});

test('wherever an execution is killed, the next goes on from there', { timeout: 300_000 }, () => {
  const weather = { crash: 0.015, latency: [3_000, 9_000] } as const;
  let killed = 0;
  for (let seed = 1; seed <= 4; seed++) {
    const found = tidyUntilDone(prepared, prepared.code, threads, { work, weather, seed, most: 60 });
    expect(found.faults, `seed ${seed}`).toEqual([]);
    killed += found.killed;
  }
  expect(killed).toBeGreaterThan(0);
});
