/** The row of a captured record, asked of the ledger at the click: rows move while people sort. */
import { findConnection } from '../capture/connection.ts';
import { allEntries } from '../capture/entries.ts';
import { ask } from '../capture/transport.ts';

export const locate = async (recordId: string): Promise<{ url: string } | { problem: string }> => {
  const entry = (await allEntries()).find((each) => each.recordId === recordId);
  const connection = entry?.ledgerId ? await findConnection(entry.ledgerId) : null;
  if (!connection) return { problem: 'no_ledger' };
  const answer = await ask(connection, 'locate', { recordId });
  return answer.is === 'answered' ? { url: answer.body.url } : { problem: answer.problem.code };
};
