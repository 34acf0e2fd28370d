/** 정리 of 기사: rows of captures that were taken back, where 되돌리기 was cut off before it came to them. */
import { ARTICLES, EVENT_ID, RECORD_ID, TRASH } from '../../shared/ledger/layout.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { hasLeft } from '../../shared/ledger/undo.ts';
import { read, rowRange } from './grid.ts';
import { columnRange, removeRows, type Target } from './visible-rows.ts';

export const tidyArticles = (events: ReadonlyMap<number, StoredEvent>): void => {
  const columns = read([rowRange(ARTICLES, 0)]).columns(ARTICLES);
  const [ids = 0, records = 0] = [EVENT_ID, RECORD_ID].map((header) => columns.get(header) ?? 0);
  const grid = read([columnRange(ARTICLES, ids), columnRange(ARTICLES, records), rowRange(TRASH, 0)]);
  const targets: Target[] = [];
  for (let row = 1; row <= grid.lastRow(ARTICLES); row++) {
    const n = grid.number(ARTICLES, row, ids);
    if (n !== null && hasLeft(events.get(n), grid.text(ARTICLES, row, records))) targets.push({ n, row });
  }
  if (targets.length > 0) removeRows(ARTICLES, ids, targets, grid);
};
