import { within } from '../../../extension/own-ledger/database.ts';

/** Forgets everything that 내 PC 대장 holds. */
export const emptyOwnLedger = (): Promise<void> =>
  within(async (tx) => {
    for (const name of tx.objectStoreNames) await tx.objectStore(name).clear();
  });
