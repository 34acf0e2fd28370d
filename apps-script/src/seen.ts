/** What the sheets that stand tell of those that are gone. */
import type { Row } from '../../shared/ledger/cells.ts';
import {
  ARTICLES,
  CHANGES,
  EVENT_ID,
  EVENT_ROWS,
  EXCHANGES,
  HISTORY,
  PAIR_ID,
  PAIR_ROWS,
  PARTNERSHIPS,
} from '../../shared/ledger/layout.ts';
import { eventFrom, pairFrom, sourceFrom } from '../../shared/ledger/remade.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import type { Counters, Source, StoredEvent, StoredPair } from '../../shared/ledger/stored.ts';
import { numberIn } from '../../shared/ledger/typed.ts';
import { read, readParts, rowRange, wholeInParts } from './grid.ts';
import { spreadsheetId } from './platform.ts';

/** Where a number of ours may stand: by header, in sheets of any version. */
const NUMBERED = [
  [EVENT_ROWS, '기록번호', 'events'],
  [EXCHANGES, EVENT_ID, 'events'],
  [ARTICLES, EVENT_ID, 'events'],
  [HISTORY, '기록번호', 'events'],
  [PAIR_ROWS, '결연번호', 'pairs'],
  [PARTNERSHIPS, PAIR_ID, 'pairs'],
  [CHANGES, '개정', 'revision'],
] as const;

/** The highest numbers that are seen anywhere: none of them is given a second time. */
export const countersSeen = (): Counters => {
  const headers = read(NUMBERED.map(([sheet]) => rowRange(sheet, 0)));
  const counters = { events: 0, pairs: 0, revision: 0 };
  for (const [sheet, header, what] of NUMBERED) {
    const column = headers.headers(sheet).indexOf(header);
    if (column < 0) continue;
    const grid = read([{ sheetId: sheet.id, startColumnIndex: column, endColumnIndex: column + 1 }]);
    for (let row = 1; row <= grid.lastRow(sheet); row++)
      counters[what] = Math.max(counters[what], grid.number(sheet, row, column) ?? 0);
  }
  // Every migration looks for itself what is left to do.
  return { ...counters, schema: 1, spreadsheet: spreadsheetId() };
};

const rowsOf = (sheet: SheetLayout): Row[] => {
  const sizes = read([rowRange(sheet, 0)]);
  const columns = sizes.columns(sheet);
  const grid = readParts([wholeInParts(sheet, sizes.size(sheet).rows)], true);
  return Array.from({ length: grid.lastRow(sheet) }, (_, i) => grid.row(sheet, i + 1, columns));
};

export const pairsSeen = (events: readonly StoredEvent[]): StoredPair[] => {
  const found = new Map<number, StoredPair>();
  for (const cells of rowsOf(PARTNERSHIPS)) {
    const m = numberIn(cells, PAIR_ID);
    const pair = m === null || found.has(m) ? null : pairFrom(m, cells, events);
    if (pair) found.set(pair.m, pair);
  }
  for (const event of events)
    if (event.pair !== null && !found.has(event.pair)) {
      const pair = pairFrom(event.pair, {}, events);
      if (pair) found.set(pair.m, pair);
    }
  return [...found.values()];
};

export const eventsSeen = (pairs: readonly StoredPair[]): StoredEvent[] => {
  const sources = new Map<number, Source[]>();
  for (const cells of rowsOf(ARTICLES)) {
    const [n, source] = [numberIn(cells, EVENT_ID), sourceFrom(cells)];
    if (n !== null && source) sources.set(n, [...(sources.get(n) ?? []), source]);
  }
  const found = new Map<number, StoredEvent>();
  for (const cells of rowsOf(EXCHANGES)) {
    const n = numberIn(cells, EVENT_ID);
    const event = n === null || found.has(n) ? null : eventFrom(n, cells, sources.get(n) ?? [], pairs);
    if (event) found.set(event.n, event);
  }
  return [...found.values()];
};
