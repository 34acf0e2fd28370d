import { describe, expect, it } from 'vitest';
import { runAfternoon } from './interleave.ts';

const SEEDS = 4;

describe('two browsers post while a person sorts and types', () => {
  it('keeps every acknowledged record once and every typed cell', { timeout: 300_000 }, () => {
    let busy = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const afternoon = runAfternoon(seed);
      expect(afternoon.faults, `seed ${seed}`).toEqual([]);
      expect(afternoon.acknowledged).toBeGreaterThan(3);
      busy += afternoon.busy;
    }
    // Posts did meet: some found the lock taken and were told to come again.
    expect(busy).toBeGreaterThan(0);
  });
});
