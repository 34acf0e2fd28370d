/** Two events that a person says are one: the kept one takes the other's sources, and can give them back. */
import { MAX_SOURCES } from './event.ts';
import type { StoredEvent } from './stored.ts';
import { isHollow } from './undo.ts';

const without = (numbers: readonly number[], n: number): number[] => numbers.filter((one) => one !== n);

export const mergeEvents = (
  kept: StoredEvent,
  dropped: StoredEvent,
): { kept: StoredEvent; dropped: StoredEvent } => ({
  kept: {
    ...kept,
    recordIds: [...kept.recordIds, ...dropped.recordIds],
    sources: [...kept.sources, ...dropped.sources].slice(0, MAX_SOURCES),
    near: without(kept.near, dropped.n),
    rev: kept.rev + 1,
  },
  dropped: {
    ...dropped,
    life: 'merged',
    into: kept.n,
    near: without(dropped.near, kept.n),
    rev: dropped.rev + 1,
  },
});

const lifeOf = (event: StoredEvent): StoredEvent['life'] => (isHollow(event) ? 'undone' : 'present');

/** Undoes a merge. A record that was taken back meanwhile stays so: what is left of nothing else is `undone`. */
export const splitEvents = (
  kept: StoredEvent,
  dropped: StoredEvent,
): { kept: StoredEvent; dropped: StoredEvent } => {
  const theirs = new Set(dropped.recordIds);
  const addresses = new Set(dropped.sources.map(({ article }) => article.url));
  const back = (kept.takenBack ?? []).filter((id) => theirs.has(id));
  const ours = {
    recordIds: kept.recordIds.filter((id) => !theirs.has(id)),
    ...(kept.takenBack && { takenBack: kept.takenBack.filter((id) => !theirs.has(id)) }),
  };
  const rest = {
    recordIds: dropped.recordIds.filter((id) => !back.includes(id)),
    ...(back.length > 0 && { takenBack: [...(dropped.takenBack ?? []), ...back] }),
  };
  return {
    kept: {
      ...kept,
      ...ours,
      life: lifeOf({ ...kept, ...ours }),
      sources: kept.sources.filter(
        ({ recordId, article }) => !theirs.has(recordId) || !addresses.has(article.url),
      ),
      near: [...without(kept.near, dropped.n), dropped.n],
      rev: kept.rev + 1,
    },
    dropped: {
      ...dropped,
      ...rest,
      life: lifeOf({ ...dropped, ...rest }),
      into: null,
      sources: dropped.sources.filter(({ recordId }) => !back.includes(recordId)),
      near: [...without(dropped.near, kept.n), kept.n],
      rev: dropped.rev + 1,
    },
  };
};

/** 다른 교류입니다: the two are never shown as candidates again. */
export const notTheSame = (a: StoredEvent, b: StoredEvent): [StoredEvent, StoredEvent] => [
  { ...a, near: without(a.near, b.n), rev: a.rev + 1 },
  { ...b, near: without(b.near, a.n), rev: b.rev + 1 },
];
