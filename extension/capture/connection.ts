/** From a ledger's id to what is needed to speak with it. */
import * as z from 'zod/mini';
import { readLocal, writeLocal } from '../platform/storage.ts';
import type { Ledger } from '../settings/schema.ts';
import { loadSettings } from '../settings/store.ts';
import type { Connection } from './transport.ts';

const clockKey = (ledgerId: string): string => `clock-${ledgerId}`;
const offset = z.number();

export const connectionOf = async (ledger: Ledger): Promise<Connection> => {
  if (ledger.kind === 'own') return 'own';
  const { id, pairing } = ledger;
  const kept = offset.safeParse(await readLocal(clockKey(id)));
  return {
    pairing,
    clockOffset: kept.success ? kept.data : 0,
    keepClockOffset: (milliseconds) => writeLocal(clockKey(id), milliseconds),
  };
};

export const findConnection = async (ledgerId: string): Promise<Connection | null> => {
  const ledger = (await loadSettings()).ledgers.find(({ id }) => id === ledgerId);
  return ledger ? connectionOf(ledger) : null;
};
