import type { Refusal } from '../../shared/record/envelope.ts';

/** Something a person can do something about: told in Korean, with a code for the extension. */
export class LedgerError extends Error {
  readonly code: string;
  readonly now: number | undefined;

  constructor(code: string, message: string, now?: number) {
    super(message);
    this.code = code;
    this.now = now;
  }

  refusal(): Refusal {
    return { code: this.code, message: this.message, ...(this.now === undefined ? {} : { now: this.now }) };
  }
}
