/** The whole of 내 PC 대장, for its page and its file. */
import type { Counters, StoredPair } from '../../shared/ledger/stored.ts';
import { allPairs, allRows, readCounters, reading } from './database.ts';
import { isPresent, type OwnRow } from './row.ts';

export interface OwnLedger {
  /** Rows that stand, the latest capture first. */
  rows: readonly OwnRow[];
  pairs: readonly StoredPair[];
  counters: Counters;
}

export const loadOwnLedger = (): Promise<OwnLedger> =>
  reading(async (tx) => ({
    rows: (await allRows(tx)).filter(isPresent).reverse(),
    pairs: await allPairs(tx),
    counters: await readCounters(tx),
  }));
