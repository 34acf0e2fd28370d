/** One address of 지난 기사 모으기 and what came of it. No text of an article is kept, only its drafts. */
import * as z from 'zod/mini';
import { draftItem } from '../capture/draft-sheet.ts';
import { readBy } from '../page/page-state.ts';

export const GATHER_STATES = [
  'waiting',
  'opening',
  /** Exchanges were found: a person decides. */
  'found',
  /** Read, and no exchange in it. */
  'nothing',
  /** In the ledger already: it was not opened. */
  'known',
  'failed',
  'captured',
  'dropped',
] as const;
export type GatherState = (typeof GATHER_STATES)[number];

export const gatherItem = z.object({
  /** The article's canonical address. */
  key: z.string(),
  url: z.string(),
  /** Place in the list as it was pasted. */
  order: z.number(),
  state: z.enum(GATHER_STATES),
  attempts: z.number(),
  /** Why it failed: a code of ours. */
  problem: z.nullable(z.string()),
  title: z.nullable(z.string()),
  found: z.nullable(z.object({ items: z.array(draftItem), readBy })),
  /** Captured records, for 되돌리기. */
  recordIds: z.array(z.string()),
});
export type GatherItem = z.infer<typeof gatherItem>;
export type FoundItem = GatherItem & { found: NonNullable<GatherItem['found']> };

/** An address that nobody has opened yet; `order` is its place in the list. */
export const waitingItem = (key: string, url: string, order: number): GatherItem => ({
  key,
  url,
  order,
  state: 'waiting',
  attempts: 0,
  problem: null,
  title: null,
  found: null,
  recordIds: [],
});

export const isFound = (item: GatherItem): item is FoundItem => item.state === 'found' && item.found !== null;

/** Whether the work goes on, and in which tab. */
export const gatherRun = z.object({
  is: z.enum(['idle', 'running', 'paused']),
  tabId: z.nullable(z.number()),
  /** When a host may be asked again, ms since 1970. */
  hostFreeAt: z.record(z.string(), z.number()),
});
export type GatherRun = z.infer<typeof gatherRun>;

export const IDLE: GatherRun = { is: 'idle', tabId: null, hostFreeAt: {} };
