/** What the team's ledger knows, cached: partnerships, 도시명 표기, and hashes of its articles and events. */
import * as z from 'zod/mini';
import { answerBody, type Partnership, type Spelling } from '../../shared/record/envelope.ts';
import { ask, type Connection } from '../capture/transport.ts';
import { readLocal, writeLocal } from '../platform/storage.ts';

/** Asked at start and then at most hourly. */
export const SYNC_EVERY_MS = 60 * 60_000;

const stored = z.extend(answerBody.sync, { at: z.number() });
type Stored = z.infer<typeof stored>;

export interface TeamMemory {
  partnerships: readonly Partnership[];
  spellings: readonly Spelling[];
  articles: ReadonlySet<string>;
  events: ReadonlySet<string>;
}

const keyOf = (ledgerId: string): string => `team-${ledgerId}`;

const load = async (ledgerId: string): Promise<Stored | null> => {
  const read = stored.safeParse(await readLocal(keyOf(ledgerId)));
  return read.success ? read.data : null;
};

export const teamMemory = async (ledgerId: string | null): Promise<TeamMemory> => {
  const memory = ledgerId === null ? null : await load(ledgerId);
  return {
    partnerships: memory?.partnerships ?? [],
    spellings: memory?.spellings ?? [],
    articles: new Set(memory?.articles),
    events: new Set(memory?.events),
  };
};

/** Partnerships and spellings come whole; hashes since the last revision are added. */
const joined = (old: Stored | null, fresh: z.infer<typeof answerBody.sync>, at: number): Stored => ({
  ...fresh,
  at,
  articles: [...new Set([...(old?.articles ?? []), ...fresh.articles])],
  events: [...new Set([...(old?.events ?? []), ...fresh.events])],
});

/** Asks the ledger for what is new, unless it was asked within the hour. A failure leaves the old. */
export const refreshTeamMemory = async (
  ledgerId: string,
  connection: Connection,
  { force = false, now = Date.now() } = {},
): Promise<void> => {
  const old = await load(ledgerId);
  if (!force && old && now - old.at < SYNC_EVERY_MS) return;
  const answer = await ask(connection, 'sync', { since: old?.revision ?? 0 });
  if (answer.is === 'answered') await writeLocal(keyOf(ledgerId), joined(old, answer.body, now));
};
