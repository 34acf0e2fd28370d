/** The countries of the ledger's partners. */
import { teamMemory } from '../reading/team-memory.ts';
import { loadSettings } from '../settings/store.ts';

export const ownCountries = async (): Promise<string[]> => {
  const { defaultLedger } = await loadSettings();
  const { partnerships } = await teamMemory(defaultLedger);
  return [...new Set(partnerships.flatMap(({ place }) => place.country ?? []))];
};
