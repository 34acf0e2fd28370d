/** Connecting and leaving ledgers. */
import type { Pairing } from '../../shared/record/pairing-code.ts';
import { adoptOrphans } from '../capture/acts.ts';
import { isSheet, type SheetLedger } from './schema.ts';
import { changeSettings } from './store.ts';

/** A code of a ledger that is known already (same address) takes the old one's place. */
export const addLedger = async (pairing: Pairing): Promise<SheetLedger> => {
  const fresh: SheetLedger = { kind: 'sheet', id: crypto.randomUUID(), name: '', sheetUrl: null, pairing };
  let kept = fresh;
  await changeSettings((old) => {
    const same = old.ledgers.filter(isSheet).find((each) => each.pairing.url === pairing.url);
    kept = same ? { ...same, pairing } : fresh;
    return {
      ...old,
      ledgers: [...old.ledgers.filter((each) => each !== same), kept],
      defaultLedger: old.defaultLedger ?? kept.id,
    };
  });
  await adoptOrphans(kept.id);
  return kept;
};

export const removeLedger = (id: string) =>
  changeSettings((old) => {
    const ledgers = old.ledgers.filter((each) => each.id !== id);
    return {
      ...old,
      ledgers,
      defaultLedger: old.defaultLedger === id ? (ledgers[0]?.id ?? null) : old.defaultLedger,
    };
  });
