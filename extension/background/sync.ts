/** Brings the team's memory up to date for every connected ledger. */

import { announceChange } from '../capture/changes.ts';
import { connectionOf } from '../capture/connection.ts';
import { refreshTeamMemory } from '../reading/team-memory.ts';
import { loadSettings } from '../settings/store.ts';

export const sync = async ({ force = false } = {}): Promise<void> => {
  for (const ledger of (await loadSettings()).ledgers)
    await refreshTeamMemory(ledger.id, await connectionOf(ledger), { force });
  announceChange();
};
