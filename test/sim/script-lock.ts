/** The script lock: who waits gets it in no order that Google promises, or is told no when patience ends. */
import type { Clock } from './clock.ts';
import type { Random } from './random.ts';

interface Waiting {
  readonly id: number;
  readonly tell: (taken: boolean) => void;
  readonly callOff: () => void;
}

export class ScriptLock {
  #holder: { lockHolder: number | null };
  #clock: Clock;
  #random: Random;
  #works: boolean;
  #waiting: Waiting[] = [];

  /** One that does not `work` says yes to everyone. */
  constructor(holder: { lockHolder: number | null }, clock: Clock, random: Random, works: boolean) {
    this.#holder = holder;
    this.#clock = clock;
    this.#random = random;
    this.#works = works;
  }

  take(id: number, patience: number, tell: (taken: boolean) => void): void {
    if (!this.#works || this.#holder.lockHolder === null || this.#holder.lockHolder === id) {
      this.#holder.lockHolder = id;
      tell(true);
      return;
    }
    const callOff = this.#clock.after(patience, () => {
      this.#waiting = this.#waiting.filter((one) => one.id !== id);
      tell(false);
    });
    this.#waiting.push({ id, tell, callOff });
  }

  /** After its release. */
  passOn(): void {
    if (this.#holder.lockHolder !== null) return;
    const next = this.#random.pick(this.#waiting);
    if (!next) return;
    this.#waiting = this.#waiting.filter((one) => one !== next);
    next.callOff();
    this.#holder.lockHolder = next.id;
    next.tell(true);
  }

  /** At the end of an execution, however it ended. */
  drop(id: number): void {
    if (this.#holder.lockHolder !== id) return;
    this.#holder.lockHolder = null;
    this.passOn();
  }
}
