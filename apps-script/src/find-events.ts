/** From record ids, or an article, to events: the index, then the rows of `_기록`. */

import { rowsUnder } from '../../shared/ledger/index-entries.ts';
import { articleHashKey, type IndexKey, recordKey } from '../../shared/ledger/index-keys.ts';
import type { Source, StoredEvent } from '../../shared/ledger/stored.ts';
import { wasTakenBack } from '../../shared/ledger/undo.ts';
import { articleHash } from '../../shared/record/identity.ts';
import { bucketRanges, bucketsOf } from './buckets.ts';
import { type Grid, read } from './grid.ts';
import { eventRanges, eventsOf } from './machine-rows.ts';
import type { GridRange } from './platform.ts';
import { readFirst, STANDING } from './read-ledger.ts';

export interface Found {
  /** The first read, with whatever else was asked for. */
  readonly first: Grid;
  /** Null for ids that this ledger never stored. */
  readonly eventOf: (recordId: string) => StoredEvent | null;
}

/** Two reads, whatever the number of keys; `besides` is read along with the index. */
const findUnder = (keys: readonly IndexKey[], besides: readonly GridRange[]) => {
  const first = readFirst([...besides, ...STANDING, ...bucketRanges(keys)]);
  const rows = rowsUnder(keys, bucketsOf(keys, first));
  const grid = rows.length > 0 ? read(eventRanges(rows)) : null;
  return { first, events: grid ? eventsOf(grid, rows) : [] };
};

export const findEvents = (recordIds: readonly string[], besides: readonly GridRange[] = []): Found => {
  const { first, events } = findUnder(recordIds.map(recordKey), besides);
  return {
    first,
    eventOf: (recordId) =>
      // A merged event keeps the ids that its sources came with; the one they are in now comes first.
      events.find(({ life, recordIds }) => life === 'present' && recordIds.includes(recordId)) ??
      events.find((event) => wasTakenBack(event, recordId)) ??
      events.find((event) => event.recordIds.includes(recordId)) ??
      null,
  };
};

/** The first present event of an article, with the source that the article is there. */
export const findArticle = (hash: string, besides: readonly GridRange[]) => {
  const { first, events } = findUnder([articleHashKey(hash)], besides);
  const found = events.flatMap((event): { event: StoredEvent; source: Source }[] => {
    const source = event.sources.find(({ article: { url } }) => url && articleHash(url) === hash);
    return source && event.life === 'present' ? [{ event, source }] : [];
  });
  return { first, found: found[0] ?? null };
};
