/** Virtual time: what is to happen, in order. Nothing waits in earnest. */
interface Due {
  readonly at: number;
  readonly work: () => void;
}

export class Clock {
  /** Milliseconds since 1970. */
  now: number;
  #due: Due[] = [];

  constructor(start: number) {
    this.now = start;
  }

  /** Returns a function that calls it off. */
  after(milliseconds: number, work: () => void): () => void {
    const due = { at: this.now + Math.max(0, milliseconds), work };
    const place = this.#due.findLastIndex(({ at }) => at <= due.at) + 1;
    this.#due.splice(place, 0, due);
    return () => {
      const at = this.#due.indexOf(due);
      if (at >= 0) this.#due.splice(at, 1);
    };
  }

  /** Until nothing is due any more; what is due later than `until` says that something never ends. */
  run(until: number): void {
    for (let next = this.#due.shift(); next; next = this.#due.shift()) {
      if (next.at > until) throw new Error('The simulation does not come to rest.');
      this.now = next.at;
      next.work();
    }
  }
}
