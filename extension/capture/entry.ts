/** One captured record on its way to the ledger, with every state it can be in. */
import * as z from 'zod/mini';
import { spelling } from '../../shared/record/envelope.ts';
import { exchangeRecord, recordId } from '../../shared/record/exchange-record.ts';

/** Why a record has not arrived yet, or was refused: a code of ours or of the ledger, and the ledger's words. */
export const problem = z.object({ code: z.string(), message: z.nullable(z.string()) });
export type Problem = z.infer<typeof problem>;

const time = z.number();
const attempts = z.number().check(z.int(), z.nonnegative());
const waiting = { dueAt: time, attempts, problem: z.nullable(problem) };

/** The errand a sender has claimed: to store, to ask what became of it, or to take it back. */
export const ERRANDS = ['capture', 'status', 'undo'] as const;
export const errand = z.enum(ERRANDS);
export type Errand = z.infer<typeof errand>;

/**
 * `queued` → `sending` → `stored` | `refused`; an answer that was lost makes it `uncertain`, which is asked
 * about and sent again under the same id. `undoing` → `undone`. Only states with a `dueAt` are claimed.
 */
export const entryState = z.discriminatedUnion('is', [
  z.object({ is: z.literal('queued'), ...waiting }),
  z.object({ is: z.literal('sending'), ...waiting, errand, lease: z.string() }),
  z.object({ is: z.literal('uncertain'), ...waiting }),
  z.object({ is: z.literal('undoing'), ...waiting }),
  z.object({
    is: z.literal('stored'),
    at: time,
    outcome: z.enum(['stored', 'merged', 'duplicate']),
    problem: z.nullable(problem),
  }),
  z.object({ is: z.literal('refused'), at: time, problem }),
  z.object({ is: z.literal('undone'), at: time }),
]);
export type EntryState = z.infer<typeof entryState>;

export const entry = z.object({
  recordId,
  record: exchangeRecord,
  spellings: z.array(spelling),
  /** Same article, home, partner and date: a second click or window captures nothing new. */
  sameKey: z.string(),
  /** Null until a ledger is connected. */
  ledgerId: z.nullable(z.string()),
  capturedAt: time,
  /** The person took it back while it was being sent. */
  undoAsked: z.boolean(),
  state: entryState,
});
export type Entry = z.infer<typeof entry>;

/** Still on its way: counted on the badge. */
export const isOpen = ({ state }: Entry): boolean =>
  state.is === 'queued' || state.is === 'sending' || state.is === 'uncertain' || state.is === 'undoing';

/** Neither refused nor taken back: it stands, or will stand, in the ledger. */
export const isLiving = ({ state, undoAsked }: Entry): boolean =>
  !undoAsked && state.is !== 'undone' && state.is !== 'undoing' && state.is !== 'refused';

export const errandOf = (state: EntryState): Errand =>
  state.is === 'undoing' ? 'undo' : state.is === 'uncertain' ? 'status' : 'capture';

/** The errand of a record that is being sent; null otherwise. */
export const errandIn = (state: EntryState | undefined): Errand | null =>
  state?.is === 'sending' ? state.errand : null;

export const queued = (now: number): EntryState => ({ is: 'queued', dueAt: now, attempts: 0, problem: null });
