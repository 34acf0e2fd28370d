/** 되돌리기 of a capture: what its event becomes. */
import type { StoredEvent } from './stored.ts';

/** True for an event that nothing stands for any more: all its records were taken back, and nobody typed it. */
export const isHollow = (event: StoredEvent): boolean =>
  event.recordIds.length === 0 && event.byHand !== true && (event.takenBack ?? []).length > 0;

/**
 * The event without this record. The last record takes the event with it; otherwise the others, or the person who
 * typed it, keep the event, which remembers that this one was taken back.
 */
export const withoutRecord = (event: StoredEvent, recordId: string): StoredEvent => {
  const recordIds = event.recordIds.filter((id) => id !== recordId);
  if (recordIds.length === 0 && event.byHand !== true)
    return { ...event, life: 'undone', rev: event.rev + 1 };
  const sources = event.sources.filter((source) => source.recordId !== recordId);
  return {
    ...event,
    recordIds,
    takenBack: [...(event.takenBack ?? []), recordId],
    sources: sources.length > 0 || event.byHand === true ? sources : event.sources,
    rev: event.rev + 1,
  };
};

/** Rows of `_결연` that an event's records told of. */
export const pairsOf = ({ pair, also = [], was }: StoredEvent): number[] => [
  ...new Set([pair, was?.pair ?? null, ...also].filter((m) => m !== null)),
];

/** True when 되돌리기 took this record out of the event, with or without the event. */
export const wasTakenBack = (event: StoredEvent, recordId: string): boolean =>
  event.takenBack?.includes(recordId) === true ||
  (event.life === 'undone' && event.recordIds.includes(recordId));

/** True for a row of 기사 that its event does not stand on any more; rows that people added have no record. */
export const hasLeft = (event: StoredEvent | undefined, recordId: string): boolean =>
  event !== undefined &&
  recordId !== '' &&
  (event.life === 'undone' ||
    (event.life === 'present' && !event.sources.some((source) => source.recordId === recordId)));
