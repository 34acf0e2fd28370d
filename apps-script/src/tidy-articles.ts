/** 정리 of 기사: rows of captures that were taken back, where 되돌리기 was cut off before it came to them. */
import { ARTICLES, EVENT_ID, RECORD_ID, TRASH } from '../../shared/ledger/layout.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { read, rowRange } from './grid.ts';
import { removeRows, type Target } from './visible-rows.ts';

/** True for the row of an article that its event does not stand on any more; rows that people added stay. */
const isLeftOver = (event: StoredEvent | undefined, recordId: string): boolean =>
  event !== undefined &&
  recordId !== '' &&
  (event.life === 'undone' ||
    (event.life === 'present' && !event.sources.some((source) => source.recordId === recordId)));

export const tidyArticles = (events: ReadonlyMap<number, StoredEvent>): void => {
  const grid = read([{ sheetId: ARTICLES.id }, rowRange(TRASH, 0)]);
  const columns = grid.columns(ARTICLES);
  const [ids, records] = [EVENT_ID, RECORD_ID].map((header) => columns.get(header) ?? 0);
  const targets: Target[] = [];
  for (let row = 1; row <= grid.lastRow(ARTICLES); row++) {
    const n = grid.number(ARTICLES, row, ids ?? 0);
    if (n !== null && isLeftOver(events.get(n), grid.text(ARTICLES, row, records ?? 0)))
      targets.push({ n, row });
  }
  if (targets.length > 0) removeRows(ARTICLES, ids ?? 0, targets, grid);
};
