/** 이미 대장에 있음: decided here from what was captured in this browser and the team's hashes; nothing is sent. */
import * as z from 'zod/mini';
import { edtfSpan } from '../../shared/record/edtf.ts';
import { distance, NEAR_COPY_BITS } from '../../shared/record/fingerprint.ts';
import type { DraftRecord } from '../../shared/record/from-analysis.ts';
import { articleHash, homeKey, placeKey, soughtEventHashes } from '../../shared/record/identity.ts';
import { type Entry, isLiving } from '../capture/entry.ts';
import type { TeamMemory } from './team-memory.ts';

export const known = z.object({
  /** This very article: captured here (`mine`) or by a colleague (`team`). */
  article: z.nullable(z.enum(['mine', 'waiting', 'team'])),
  /** The same text under another address, captured here. */
  copy: z.boolean(),
  /** Per draft: an exchange of this pair in this month is in the ledger, or captured here and on its way. */
  events: z.array(z.nullable(z.enum(['ledger', 'waiting']))),
  /** When it was captured here, ms since 1970. */
  capturedAt: z.nullable(z.number()),
});
export type Known = z.infer<typeof known>;

const daysMeet = (a: string | null, b: string | null): boolean => {
  const [one, other] = [a && edtfSpan(a), b && edtfSpan(b)];
  return !!one && !!other && one.first <= other.last && other.first <= one.last;
};

const sameEvent = (draft: DraftRecord, { record }: Entry): boolean =>
  homeKey(draft.home) === homeKey(record.home) &&
  placeKey(draft.partner) === placeKey(record.partner) &&
  daysMeet(draft.date, record.date);

export const knownOf = (
  url: string,
  print: string | null,
  drafts: readonly DraftRecord[],
  entries: readonly Entry[],
  team: Pick<TeamMemory, 'articles' | 'events'>,
): Known => {
  const living = entries.filter(isLiving);
  const own = living.filter(({ record }) => record.article.url === url);
  const stored = own.some(({ state }) => state.is === 'stored');
  return {
    article: stored
      ? 'mine'
      : own.length > 0
        ? 'waiting'
        : team.articles.has(articleHash(url))
          ? 'team'
          : null,
    copy:
      print !== null &&
      living.some(
        ({ record: { article } }) =>
          article.url !== url &&
          article.fingerprint !== null &&
          distance(article.fingerprint, print) <= NEAR_COPY_BITS,
      ),
    events: drafts.map((draft) => {
      const same = living.filter((each) => sameEvent(draft, each));
      if (
        same.some(({ state }) => state.is === 'stored') ||
        soughtEventHashes(draft).some((hash) => team.events.has(hash))
      )
        return 'ledger';
      return same.length > 0 ? 'waiting' : null;
    }),
    capturedAt: own.length > 0 ? Math.min(...own.map(({ capturedAt }) => capturedAt)) : null,
  };
};
