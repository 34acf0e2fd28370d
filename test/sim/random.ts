/** Seeded chance. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export class Random {
  #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** Both ends included. */
  int(low: number, high: number): number {
    return uniformInt(this.#generator, low, high);
  }
  real(low: number, high: number): number {
    return low + (high - low) * uniformFloat64(this.#generator);
  }
  chance(probability: number): boolean {
    return uniformFloat64(this.#generator) < probability;
  }
  pick<T>(list: readonly [T, ...T[]]): T;
  pick<T>(list: readonly T[]): T | undefined;
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.int(0, Math.max(0, list.length - 1))];
  }
  hex(digits: number): string {
    return Array.from({ length: digits }, () => this.int(0, 15).toString(16)).join('');
  }
}
