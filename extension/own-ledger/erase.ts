/** 모두 지우기: what 내 PC 대장 holds. */
import { changing } from './database.ts';

export const eraseOwnLedger = (): Promise<void> =>
  changing(async (tx) => {
    for (const name of tx.objectStoreNames) await tx.objectStore(name).clear();
  });
