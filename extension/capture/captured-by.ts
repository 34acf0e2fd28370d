/** Under which key, and with which versions of rules and data, a capture is made. */
import type { ReadBy } from '../page/page-state.ts';
import { loadSettings } from '../settings/store.ts';
import type { CapturedBy } from './capture.ts';

export const capturedBy = async (readBy: ReadBy): Promise<CapturedBy> => {
  const { ledgers, defaultLedger } = await loadSettings();
  const ledger = ledgers.find(({ id }) => id === defaultLedger);
  return {
    ledgerId: ledger?.id ?? null,
    keyId: ledger?.kind === 'sheet' ? ledger.pairing.keyId : null,
    ...readBy,
  };
};
