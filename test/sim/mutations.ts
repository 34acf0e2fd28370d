/** Guards taken away one at a time: each property must be seen to break without the guard that keeps it. */

import type { Property } from './properties.ts';
import { ALL_GUARDS, type Guards } from './simulate.ts';

export interface Mutation {
  readonly name: string;
  /** A passage of the built script, and what stands there instead; § is any name, for the bundler renames. */
  readonly script?: readonly [from: string, to: string];
  readonly guards?: Partial<Guards>;
  readonly breaks: Property;
  /** A seed known to break, where it is no early one; the search begins there. */
  readonly from?: number;
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'lock: the script does not ask for it',
    script: ['if (!lock.tryLock(milliseconds)) return null;', ''],
    breaks: 'whole',
  },
  { name: 'lock: Google grants it to everyone', guards: { lock: false }, breaks: 'once' },
  {
    name: 'idempotency: a record id is not looked for',
    script: ['known = events.find((event) => event.recordIds.includes(§))', 'known = void 0'],
    breaks: 'once',
  },
  {
    name: 'atomic batch: requests are applied one by one',
    guards: { atomic: false },
    breaks: 'whole',
  },
  {
    name: 'insert only: a capture writes into the rows that stand on top',
    guards: { inserts: false },
    breaks: 'typed',
  },
  {
    name: 'edit rule: 정리 writes into any cell that differs',
    script: ['if (§ === ours &&', 'if ('],
    breaks: 'typed',
  },
  {
    name: '정리’s check: what was written over is not given back',
    script: ['if (lost.length === 0) return [];', 'if (!0) return [];'],
    breaks: 'facts',
    from: 10,
  },
  {
    name: '되돌리기’s check: a row that was hit by mistake is not put back',
    script: ['cutsIn(trash).filter(({ note, is }) => note.n !== is)', '[]'],
    breaks: 'once',
    from: 62,
  },
  {
    name: 'counts: an exchange that is told of again is counted again',
    script: ['count: § === null ? pair.count + 1 : pair.count', 'count: pair.count + 1'],
    breaks: 'counts',
  },
  {
    name: 'clock: a browser whose clock is wrong is not told the time',
    script: ['시각을 맞춘 뒤 다시 보내 주십시오.", §()', '시각을 맞춘 뒤 다시 보내 주십시오."'],
    breaks: 'comes to rest',
  },
  {
    name: 'signature: the mac is not compared',
    script: ['!§(hmacHex(requestText(envelope), key.secret), envelope.mac)', '!1'],
    breaks: 'genuine',
  },
  { name: 'acknowledgement: any page is taken for an answer', guards: { careful: false }, breaks: 'once' },
];

/** However the bundler breaks its lines and names its variables. */
const passage = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('§', '\\w+'))
      .join('\\s+'),
    'g',
  );

/** Throws where the passage is not in the script exactly once: then the mutation has to be written anew. */
export const mutated = (code: string, { name, script }: Mutation): string => {
  if (!script) return code;
  const [from, to] = script;
  const found = code.match(passage(from))?.length ?? 0;
  if (found !== 1)
    throw new Error(`The passage of the mutation “${name}” stands ${found} times in the script.`);
  return code.replace(passage(from), () => to);
};

export const guardsOf = ({ guards }: Mutation): Guards => ({ ...ALL_GUARDS, ...guards });
