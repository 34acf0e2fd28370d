/** Sends what is due, batch by batch, until nothing is. */
import { MAX_RECORDS } from '../../shared/record/envelope.ts';
import { type Entry, errandIn } from './entry.ts';
import {
  claim,
  settleLater,
  settleRefused,
  settleStored,
  settleUndone,
  settleUndoRefused,
  settleUnknown,
} from './outbox.ts';
import { type Answer, ask, type Connection } from './transport.ts';
import { failed } from './verdict.ts';

/** The connection of a ledger; null where it was removed. */
export type FindConnection = (ledgerId: string) => Promise<Connection | null>;

const later = async (batch: readonly Entry[], answer: Exclude<Answer<'capture'>, { is: 'answered' }>) => {
  const verdict = failed(answer);
  for (const each of batch)
    await (verdict.is === 'final'
      ? errandIn(each.state) === 'undo'
        ? settleUndoRefused(each, verdict.problem)
        : settleRefused(each, verdict.problem)
      : settleLater(each, verdict.is, verdict.problem));
};

const unanswered = { code: 'unanswered', message: null };

const capture = async (connection: Connection, batch: readonly Entry[]): Promise<void> => {
  const answer = await ask(connection, 'capture', {
    records: batch.map(({ record }) => record),
    spellings: batch.flatMap(({ spellings }) => spellings).slice(0, 50),
  });
  if (answer.is !== 'answered') {
    // One record at fault must not hold up the others of its batch.
    if (batch.length > 1 && failed(answer).is === 'final')
      for (const each of batch) await capture(connection, [each]);
    else await later(batch, answer);
    return;
  }
  const said = new Map(answer.body.records.map((each) => [each.recordId, each]));
  for (const each of batch) {
    const own = said.get(each.recordId);
    if (!own) await settleLater(each, 'lost', unanswered);
    // A duplicate with a code was deleted or taken back in the sheet: it is not there.
    else if (own.outcome === 'refused' || (own.outcome === 'duplicate' && own.code !== undefined))
      await settleRefused(each, { code: own.code ?? 'refused', message: own.message ?? null });
    else await settleStored(each, own.outcome);
  }
};

/** What became of records whose answer was lost. */
const status = async (connection: Connection, batch: readonly Entry[]): Promise<void> => {
  const answer = await ask(connection, 'status', { recordIds: batch.map(({ recordId }) => recordId) });
  if (answer.is !== 'answered') return later(batch, answer);
  const states = new Map(answer.body.records.map(({ recordId, state }) => [recordId, state]));
  for (const each of batch) {
    const state = states.get(each.recordId);
    if (state === 'stored' || state === 'merged') await settleStored(each, state);
    else if (state === 'undone' || state === 'deleted') await settleUndone(each);
    else if (state === 'unknown') await settleUnknown(each);
    else await settleLater(each, 'lost', unanswered);
  }
};

const undo = async (connection: Connection, batch: readonly Entry[]): Promise<void> => {
  const answer = await ask(connection, 'undo', { recordIds: batch.map(({ recordId }) => recordId) });
  if (answer.is !== 'answered') return later(batch, answer);
  const said = new Map(answer.body.records.map((each) => [each.recordId, each]));
  for (const each of batch) {
    const own = said.get(each.recordId);
    if (!own) await settleLater(each, 'lost', unanswered);
    else if (own.outcome === 'refused')
      await settleUndoRefused(each, { code: own.code ?? 'refused', message: own.message ?? null });
    else await settleUndone(each);
  }
};

const ERRANDS = { capture, status, undo };

/** Resolves when nothing is due any more. Never throws for the network's or the ledger's sake. */
export const drain = async (find: FindConnection): Promise<void> => {
  for (;;) {
    const batch = await claim(MAX_RECORDS);
    const first = batch[0];
    const errand = errandIn(first?.state);
    if (!first?.ledgerId || !errand) return;
    const connection = await find(first.ledgerId);
    if (connection) await ERRANDS[errand](connection, batch);
    else await later(batch, { is: 'unsent', problem: { code: 'no_ledger', message: null } });
  }
};
