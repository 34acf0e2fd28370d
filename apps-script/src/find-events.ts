/** From record ids to events: the index, then the rows of `_기록`. */
import { recordKey, rowsUnder } from '../../shared/ledger/index-keys.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { wasTakenBack } from '../../shared/ledger/undo.ts';
import { type Grid, read } from './grid.ts';
import { eventRanges, eventsOf } from './machine-rows.ts';
import type { GridRange } from './platform.ts';
import { bucketRanges, bucketsOf, readFirst } from './read-ledger.ts';

export interface Found {
  /** The first read, with whatever else was asked for. */
  readonly first: Grid;
  /** Null for ids that this ledger never stored. */
  readonly eventOf: (recordId: string) => StoredEvent | null;
}

/** Two reads, whatever the number of ids; `besides` is read along with the index. */
export const findEvents = (recordIds: readonly string[], besides: readonly GridRange[] = []): Found => {
  const keys = recordIds.map(recordKey);
  const first = readFirst([...besides, ...bucketRanges(keys)]);
  const rows = rowsUnder(keys, bucketsOf(keys, first));
  const grid = rows.length > 0 ? read(eventRanges(rows)) : null;
  const events = grid ? eventsOf(grid, rows) : [];
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
