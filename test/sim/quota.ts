/** 60 reads and 60 writes of the Sheets API a minute: every capture runs as the one account that deployed it. */
import type { Clock } from './clock.ts';

const A_MINUTE = 60_000;
const PER_MINUTE = 60;

export class Quota {
  #clock: Clock;
  #used = { read: [] as number[], write: [] as number[] };

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  allows(method: string): boolean {
    const used = this.#used[method === 'batchUpdate' ? 'write' : 'read'];
    while ((used[0] ?? Number.POSITIVE_INFINITY) <= this.#clock.now - A_MINUTE) used.shift();
    if (used.length >= PER_MINUTE) return false;
    used.push(this.#clock.now);
    return true;
  }
}
