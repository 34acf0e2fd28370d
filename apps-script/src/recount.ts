/** 집계 다시 하기: every pair counted from nothing but its events. Running it twice changes nothing. */
import type { StoredPair } from '../../shared/ledger/stored.ts';
import { writePair } from './machine-rows.ts';
import { write } from './platform.ts';
import { locked } from './read-ledger.ts';
import { tidy } from './tidy.ts';
import { countedAnew, readWhole } from './whole.ts';

/** A pair as text; in which order its kinds came, and a kind that came to none, is no difference. */
const tallyText = (pair: StoredPair | undefined): string =>
  JSON.stringify({
    ...pair,
    byKind: Object.entries(pair?.byKind ?? {})
      .filter(([, count]) => count > 0)
      .sort(),
  });

/** Number of pairs whose count, first or last exchange was put right. */
export const recount = (): number => {
  tidy();
  return locked(() => {
    const { pairs, events } = readWhole();
    const wrong = countedAnew(pairs.keys(), pairs, events).filter(
      (pair) => tallyText(pair) !== tallyText(pairs.get(pair.m)),
    );
    write(wrong.map(writePair));
    return wrong.length;
  });
};
