/** `status` and `locate`: what became of a record, and where its row stands now. */
import { COUNTERS, EVENT_ID, EXCHANGES } from '../../shared/ledger/layout.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { wasTakenBack } from '../../shared/ledger/undo.ts';
import { requestBody } from '../../shared/record/envelope.ts';
import { findArticle, findEvents } from './find-events.ts';
import { type Grid, read, rowRange } from './grid.ts';
import { findKey } from './keys.ts';
import { parseBody } from './parse-body.ts';
import { spreadsheetUrl } from './platform.ts';
import { columnRange, rowsByNumber } from './visible-rows.ts';

const stateOf = (event: StoredEvent | null, recordId: string) => {
  if (event === null) return 'unknown';
  if (wasTakenBack(event, recordId)) return 'undone';
  if (event.life === 'deleted') return event.life;
  return event.life === 'merged' || event.recordIds[0] !== recordId ? 'merged' : 'stored';
};

/** After an answer was lost: `unknown` may be sent again. */
export const status = (body: unknown) => {
  const { recordIds } = parseBody(requestBody.status, body);
  const { eventOf } = findEvents(recordIds);
  return {
    records: recordIds.map((recordId) => ({ recordId, state: stateOf(eventOf(recordId), recordId) })),
  };
};

const rowOf = (n: number, column: number): number | null => {
  const ids = read([columnRange(EXCHANGES, column)]);
  return rowsByNumber(EXCHANGES, column, ids).get(n)?.[0] ?? null;
};

/** Address of an event's row at this moment; without a row, of the sheet. */
const placeOf = (event: StoredEvent | null, first: Grid) => {
  const column = first.columns(EXCHANGES).get(EVENT_ID) ?? 0;
  const row = event === null ? null : rowOf(event.into ?? event.n, column);
  const url = `${spreadsheetUrl()}#gid=${EXCHANGES.id}`;
  return {
    url: row === null ? url : `${url}&range=${row + 1}:${row + 1}`,
    sheet: first.title(EXCHANGES),
    row: row === null ? null : row + 1,
  };
};

/** Where a record stands; where an article stands, and who brought it in. */
export const locate = (body: unknown) => {
  const asked = parseBody(requestBody.locate, body);
  const header = [rowRange(EXCHANGES, 0), rowRange(COUNTERS, 1)];
  if ('recordId' in asked) {
    const { first, eventOf } = findEvents([asked.recordId], header);
    return placeOf(eventOf(asked.recordId), first);
  }
  const { first, found } = findArticle(asked.article, header);
  const by = found?.source.by ? findKey(found.source.by) : null;
  return {
    ...placeOf(found?.event ?? null, first),
    by: by?.person || null,
    on: found?.source.at.slice(0, 10) ?? null,
  };
};
