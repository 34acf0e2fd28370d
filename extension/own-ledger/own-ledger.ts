/** 내 PC 대장 among the ledgers of the settings. */
import { adoptOrphans } from '../capture/acts.ts';
import type { Ledger } from '../settings/schema.ts';
import { changeSettings } from '../settings/store.ts';

export const OWN_LEDGER_ID = 'own';
export const OWN_LEDGER_NAME = '내 PC 대장';

const OWN: Ledger = { kind: 'own', id: OWN_LEDGER_ID, name: OWN_LEDGER_NAME, sheetUrl: null };

/** For a window of ours, not for the background. Without it a browser under pressure may throw the ledger away. True where it promised not to. */
export const keepForGood = async (): Promise<boolean> =>
  (await navigator.storage.persisted()) || navigator.storage.persist();

/** Makes the ledger known; captures go to it where no other ledger is, or where it is `chosen`. */
export const addOwnLedger = async ({ chosen = false } = {}): Promise<void> => {
  await changeSettings((old) => ({
    ...old,
    ledgers: old.ledgers.some(({ id }) => id === OWN_LEDGER_ID) ? old.ledgers : [...old.ledgers, OWN],
    defaultLedger: chosen ? OWN_LEDGER_ID : (old.defaultLedger ?? OWN_LEDGER_ID),
  }));
  if (chosen) await adoptOrphans(OWN_LEDGER_ID);
};
