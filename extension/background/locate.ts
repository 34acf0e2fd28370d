/** The row of a captured record, or of an article, asked of the ledger at the click: rows move while people sort. */

import { articleHash } from '../../shared/record/identity.ts';
import { findConnection } from '../capture/connection.ts';
import { allEntries } from '../capture/entries.ts';
import type { Problem } from '../capture/entry.ts';
import { ask } from '../capture/transport.ts';
import { loadSettings } from '../settings/store.ts';

export type Located = { url: string } | { problem: Problem };
/** Who brought an article in, and the day; null where the ledger does not know. */
export type Captor = { url: string; by: string | null; on: string | null } | { problem: Problem };

const NO_LEDGER = { problem: { code: 'no_ledger', message: null } };

export const locate = async (recordId: string): Promise<Located> => {
  const entry = (await allEntries()).find((each) => each.recordId === recordId);
  const connection = entry?.ledgerId ? await findConnection(entry.ledgerId) : null;
  if (!connection) return NO_LEDGER;
  const answer = await ask(connection, 'locate', { recordId });
  return answer.is === 'answered' ? { url: answer.body.url } : { problem: answer.problem };
};

/** The ledger is told eight bytes of a hash of the address, and only because a person asked. */
export const captorOf = async (articleUrl: string): Promise<Captor> => {
  const { defaultLedger } = await loadSettings();
  const connection = defaultLedger === null ? null : await findConnection(defaultLedger);
  if (!connection) return NO_LEDGER;
  const answer = await ask(connection, 'locate', { article: articleHash(articleUrl) });
  if (answer.is !== 'answered') return { problem: answer.problem };
  const { url, by, on } = answer.body;
  return { url, by: by ?? null, on: on ?? null };
};
