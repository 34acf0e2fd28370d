/** A new ledger with paired browsers, made once by the built script itself; each simulation starts from it. */

import { bundleCode } from '../../apps-script/build.ts';
import { emptyBook } from '../../apps-script/local/book/book.ts';
import { applyBatch } from '../../apps-script/local/requests/batch-update.ts';
import { decodePairing, type Pairing } from '../../shared/record/pairing-code.ts';
import { Clock } from './clock.ts';
import { Google } from './google.ts';
import { Random } from './random.ts';
import type { Threads } from './threads.ts';
import type { Start } from './world.ts';

export const BEGIN = Date.UTC(2026, 2, 2);

export interface Prepared extends Start {
  readonly code: string;
  readonly pairings: readonly Pairing[];
}

/** One for each browser of a crowd. */
const PAIRINGS = 40;

/** What sheets.new begins with. */
const NEW = { requests: [{ addSheet: { properties: { sheetId: 0, title: '시트1' } } }] };

export const prepare = async (threads: Threads): Promise<Prepared> => {
  const { code } = await bundleCode();
  const clock = new Clock(BEGIN - 86_400_000);
  const weather = { crash: 0, latency: [50, 50] } as const;
  const world = {
    clock,
    random: new Random(1),
    threads,
    code,
    weather,
    guarantees: { lock: true, atomic: true, inserts: true },
  };
  const google = new Google(world, { book: applyBatch(emptyBook('교류대장'), NEW).book, properties: {} });
  const run = (name: string, ...args: readonly unknown[]): unknown => {
    let value: unknown = null;
    google.run('menu', name, args, (end) => {
      if (end.is === 'error') throw new Error(`${name}: ${end.message}`);
      if (end.is === 'value') value = end.value;
    });
    clock.run(Number.POSITIVE_INFINITY);
    return value;
  };
  run('setUp');
  const pairings = Array.from({ length: PAIRINGS }, (_, i) => {
    const pairing = decodePairing(String(run('createPairing', `담당 ${i + 1}`, '브라우저')));
    if (!pairing) throw new Error('The ledger gave no pairing code.');
    return pairing;
  });
  const prepared = {
    code,
    pairings,
    book: google.book(),
    properties: google.database.properties(),
  };
  google.close();
  return prepared;
};
