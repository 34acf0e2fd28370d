/** 되돌리기 of a capture: what its event becomes. */
import type { StoredEvent } from './stored.ts';

/**
 * The event without this record. The first record takes the event with it when no other source stands;
 * otherwise the others keep the event.
 */
export const withoutRecord = (event: StoredEvent, recordId: string): StoredEvent => {
  const recordIds = event.recordIds.filter((id) => id !== recordId);
  if (recordIds.length === 0) return { ...event, life: 'undone', rev: event.rev + 1 };
  const sources = event.sources.filter((source) => source.recordId !== recordId);
  return { ...event, recordIds, sources: sources.length > 0 ? sources : event.sources, rev: event.rev + 1 };
};
