/** A guard taken away must be noticed: the property it keeps breaks in a seed where it holds with the guard. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardsOf, MUTATIONS, mutated } from './mutations.ts';
import { type Prepared, prepare } from './prepare.ts';
import { PROPERTIES } from './properties.ts';
import { simulate, type Trial } from './simulate.ts';
import { Threads } from './threads.ts';

const MOST_SEEDS = 49;

const threads = new Threads(50);
let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(threads);
});
afterAll(() => threads.end());

const guarded = new Map<number, Trial['broken']>();
const withAllGuards = (seed: number): Trial['broken'] => {
  const broken = guarded.get(seed) ?? simulate(seed, threads, prepared).broken;
  guarded.set(seed, broken);
  return broken;
};

test('each property has a mutation that breaks it', () => {
  expect(new Set(MUTATIONS.map(({ breaks }) => breaks))).toEqual(new Set(PROPERTIES));
});

test.each(MUTATIONS)('$name → “$breaks” breaks', { timeout: 120_000 }, (mutation) => {
  const code = mutated(prepared.code, mutation);
  const guards = guardsOf(mutation);
  const { from = 1 } = mutation;
  for (let seed = from; seed < from + MOST_SEEDS; seed++) {
    const { broken } = simulate(seed, threads, prepared, code, guards);
    if (broken.has(mutation.breaks) && !withAllGuards(seed).has(mutation.breaks)) return;
  }
  expect.unreachable(`“${mutation.breaks}” held in ${MOST_SEEDS} seeds without its guard`);
});
