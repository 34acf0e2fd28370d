/** 집계 다시 하기: every pair counted from nothing but its events. Running it twice changes nothing. */
import { write } from './platform.ts';
import { locked } from './read-ledger.ts';
import { writePair } from './store.ts';
import { tidy } from './tidy.ts';
import { countedAnew, readWhole } from './whole.ts';

/** Number of pairs whose count, first or last exchange was put right. */
export const recount = (): number => {
  tidy();
  return locked(() => {
    const { pairs, events } = readWhole();
    const wrong = countedAnew(pairs.keys(), pairs, events).filter(
      (pair) => JSON.stringify(pair) !== JSON.stringify(pairs.get(pair.m)),
    );
    write(wrong.map(writePair));
    return wrong.length;
  });
};
