/** 결연현황 counted anew from its events: the same result whatever changed and in which order. */
import { tally } from '../../shared/ledger/pair.ts';
import { readPair, rowsOfPair, type Tx } from './database.ts';

export const countAnew = async (tx: Tx, pairs: Iterable<number>): Promise<void> => {
  for (const m of new Set(pairs)) {
    const pair = await readPair(tx, m);
    if (!pair) continue;
    const events = (await rowsOfPair(tx, m)).map(({ event }) => event);
    await tx.objectStore('pairs').put(tally(pair, events));
  }
};
