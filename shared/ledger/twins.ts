/** 중복 후보 that 정리 finds: edited and typed exchanges beside those that may be the same. */
import { homeKey, samePlace } from '../record/identity.ts';
import { mayBeTwins } from './match.ts';
import type { StoredEvent } from './stored.ts';

/** Whether an event stands where it may meet others that it was not compared with yet. */
const isElsewhere = (before: StoredEvent | undefined, after: StoredEvent): boolean =>
  before === undefined ||
  before.date !== after.date ||
  homeKey(before.home) !== homeKey(after.home) ||
  !samePlace(before.partner, after.partner);

/** A row copied as a whole, or typed twice: the same day, kind and words. */
const saysTheSame = (a: StoredEvent, b: StoredEvent): boolean =>
  a.date === b.date &&
  a.kind === b.kind &&
  a.content === b.content &&
  (a.content !== '' || (a.date !== null && a.kind !== 'other'));

/** The changed events with those that may be the same as one of them; two rows that people typed differently are two. */
export const withTwins = (
  changed: readonly StoredEvent[],
  known: ReadonlyMap<number, StoredEvent>,
): { events: StoredEvent[]; copies: StoredEvent[] } => {
  const after = new Map(changed.map((event) => [event.n, event]));
  const byPair = new Map<number, StoredEvent[]>();
  for (const event of new Map([...known, ...after]).values())
    if (event.pair !== null) byPair.set(event.pair, [...(byPair.get(event.pair) ?? []), event]);
  const copies = new Set<number>();
  for (const { n, pair } of changed.filter((event) => isElsewhere(known.get(event.n), event)))
    for (const { n: other } of (pair === null ? undefined : byPair.get(pair)) ?? []) {
      const [a, b] = [n, other].map((one) => after.get(one) ?? known.get(one));
      if (!a || !b || a.n === b.n || a.near.includes(b.n)) continue;
      const isCopy = !known.has(a.n) && saysTheSame(a, b);
      if (!isCopy && ((a.byHand && b.byHand) || !mayBeTwins(a, b))) continue;
      if (isCopy) copies.add(a.n);
      after.set(a.n, { ...a, near: [...a.near, b.n] });
      after.set(b.n, { ...b, near: [...b.near, a.n], rev: b.rev + 1 });
    }
  const events = [...after.values()];
  return { events, copies: events.filter(({ n }) => copies.has(n)) };
};
