/** Someone on the wire without a key: changes, forges and repeats what was overheard. */
import { requestEnvelope } from '../../shared/record/envelope.ts';
import type { Surroundings } from './browser.ts';
import { Records } from './records.ts';

export class Stranger {
  #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  act(): void {
    const { random, google, overheard } = this.#around;
    const text = random.pick(overheard);
    if (text === undefined) return;
    const envelope = requestEnvelope.parse(JSON.parse(text));
    const forged = { records: [{ ...new Records(random).next(), content: '위조' }], spellings: [] };
    const tricks = [
      text,
      JSON.stringify({ ...envelope, body: JSON.stringify(forged) }),
      JSON.stringify({ ...envelope, body: JSON.stringify(forged), mac: random.hex(64) }),
    ];
    for (const trick of tricks) google.post(trick, () => undefined);
  }
}
