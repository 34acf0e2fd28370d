/** What is next, and when: pages of one host are at least three seconds apart. */
import type { GatherItem, GatherRun } from './item.ts';

export const PACE_MS = 3_000;
const JITTER_MS = 2_000;
/** A page that failed is tried once more, after the others. */
export const MOST_ATTEMPTS = 2;

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** @param chance in [0, 1) */
export const freeAgainAt = (now: number, chance = Math.random()): number =>
  now + PACE_MS + Math.round(JITTER_MS * chance);

export type Next = { is: 'item'; item: GatherItem } | { is: 'wait'; ms: number } | { is: 'done' };

/** The first waiting address whose host is free; fresh ones before those that failed once. */
export const nextOf = (items: readonly GatherItem[], { hostFreeAt }: GatherRun, now: number): Next => {
  const waiting = items.filter(({ state }) => state === 'waiting').sort((a, b) => a.attempts - b.attempts);
  if (waiting.length === 0) return { is: 'done' };
  const freeAt = ({ url }: GatherItem): number => hostFreeAt[hostOf(url)] ?? 0;
  const item = waiting.find((each) => freeAt(each) <= now);
  return item ? { is: 'item', item } : { is: 'wait', ms: Math.min(...waiting.map(freeAt)) - now };
};
