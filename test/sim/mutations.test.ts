/** A guard taken away must be noticed: the property it keeps breaks within a few seeds. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardsOf, MUTATIONS, mutated } from './mutations.ts';
import { type Prepared, prepare } from './prepare.ts';
import { simulate } from './simulate.ts';
import { Threads } from './threads.ts';

const MOST_SEEDS = 40;

const threads = new Threads();
let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(threads, 4);
});
afterAll(() => threads.end());

test.each(MUTATIONS)('$name → “$breaks” breaks', { timeout: 120_000 }, (mutation) => {
  const code = mutated(prepared.code, mutation);
  const guards = guardsOf(mutation);
  for (let seed = 1; seed <= MOST_SEEDS; seed++)
    if (simulate(seed, threads, prepared, code, guards).broken.has(mutation.breaks)) return;
  expect.unreachable(`“${mutation.breaks}” held in ${MOST_SEEDS} seeds without its guard`);
});
