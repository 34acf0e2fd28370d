/** Sheets that somebody deleted, filled again from what the other sheets tell. To be run under the lock. */
import { type Row, spellingRow } from '../../shared/ledger/cells.ts';
import { type Buckets, file } from '../../shared/ledger/index-entries.ts';
import { pairKeys, storedEventKeys } from '../../shared/ledger/index-keys.ts';
import {
  CHANGES,
  COUNTERS,
  EVENT_ROWS,
  HISTORY,
  INDEX,
  PAIR_ROWS,
  PARTNERSHIPS,
  SPELLINGS,
  TRASH,
} from '../../shared/ledger/layout.ts';
import { ownPartner } from '../../shared/ledger/learn-spelling.ts';
import { tally } from '../../shared/ledger/pair.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import type { Counters, StoredEvent, StoredPair } from '../../shared/ledger/stored.ts';
import { articleHash, filedEventHashes } from '../../shared/record/identity.ts';
import { type Grid, read, readParts, rowRange } from './grid.ts';
import { historyRow } from './history.ts';
import {
  allEvents,
  allPairs,
  countersIn,
  eventsIn,
  growth,
  pairsIn,
  readCounters,
  writeCounters,
  writeEvent,
  writePair,
} from './machine-rows.ts';
import { migrate } from './migrate.ts';
import { pairFormulas } from './pair-rows.ts';
import { now, type Request, write } from './platform.ts';
import { insertRows, machineRow } from './requests.ts';
import { countersSeen, eventsSeen, pairsSeen } from './seen.ts';
import { noteUnfilled } from './unfilled.ts';
import { rowsIn } from './wishes.ts';
import { writeVisible } from './write-visible.ts';

/** Rows of one write. */
const AT_A_TIME = 500;
/** A cell of `_동기` holds 50,000 letters, and a hash is 17 of them with its blank. */
const HASHES_A_ROW = 2_500;

const inWrites = <T>(items: readonly T[], requestsOf: (some: readonly T[]) => Request[]): void => {
  for (let at = 0; at < items.length; at += AT_A_TIME) write(requestsOf(items.slice(at, at + AT_A_TIME)));
};

/** Counters that somebody emptied or overwrote; `_대장` itself stands. */
export const repairCounters = (): void => {
  if (countersIn(read([rowRange(COUNTERS, 1)])) !== null) return;
  write([writeCounters(countersSeen())]);
  migrate();
};

const writeIndex = (events: readonly StoredEvent[], pairs: readonly StoredPair[]): void => {
  const buckets: Buckets = new Map();
  for (const event of events) for (const key of storedEventKeys(event)) file(key, event.n, buckets);
  for (const pair of pairs)
    for (const partner of [pair.partner, ownPartner(pair)])
      for (const key of pairKeys(pair.home, partner)) file(key, pair.m, buckets);
  inWrites(
    [...buckets].sort(([a], [b]) => a - b),
    (some) => some.map(([bucket, text]) => machineRow(INDEX, bucket, { 항목: { text } })),
  );
};

const inLines = (hashes: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(hashes.length / HASHES_A_ROW) }, (_, i) =>
    hashes.slice(i * HASHES_A_ROW, (i + 1) * HASHES_A_ROW).join(' '),
  );

/** One revision a row, after every one that a browser may know. */
const writeHashes = (events: readonly StoredEvent[], counters: Counters, grid: Grid): Counters => {
  const present = events.filter(({ life }) => life === 'present');
  const urls = present.flatMap(({ sources }) => sources.flatMap(({ article }) => article.url ?? []));
  const articles = inLines([...new Set(urls.map(articleHash))]);
  const exchanges = inLines([...new Set(present.flatMap(filedEventHashes))]);
  const lines = Math.max(articles.length, exchanges.length);
  const after = { ...counters, revision: counters.revision + lines };
  write([
    ...growth(CHANGES, after.revision, grid),
    ...Array.from({ length: lines }, (_, i) =>
      machineRow(CHANGES, counters.revision + 1 + i, {
        개정: { number: counters.revision + 1 + i },
        기사: { text: articles[i] ?? '' },
        교류: { text: exchanges[i] ?? '' },
      }),
    ),
    writeCounters(after),
  ]);
  return after;
};

/** With `_결연` the formulas that looked into it were lost. */
const writeFormulas = (): void => {
  const grid = read([{ sheetId: PARTNERSHIPS.id }, rowRange(PAIR_ROWS, 0), rowRange(TRASH, 0)]);
  const columns = grid.columns(PARTNERSHIPS);
  const rows = rowsIn(PARTNERSHIPS, grid, columns);
  const writes = rows.flatMap(({ row, cells }) => {
    const formulas = Object.entries(pairFormulas(row, columns, grid)).filter(([header]) => {
      const cell = cells[header];
      return cell !== undefined && 'formula' in cell;
    });
    return formulas.length > 0 ? [{ row, cells: Object.fromEntries(formulas) }] : [];
  });
  writeVisible(PARTNERSHIPS, columns, writes, new Map(rows.map(({ row, cells }) => [row, cells])), grid);
};

const spellingsSeen = (pairs: readonly StoredPair[]): Row[] => {
  const byM = new Map(pairs.map((pair) => [pair.m, pair]));
  return pairs.flatMap((pair) => {
    const place = (typeof pair.into === 'number' ? byM.get(pair.into) : pair)?.partner;
    const own = ownPartner(pair);
    return place && place.name !== own.name ? [spellingRow({ written: own.name, place, home: null })] : [];
  });
};

/** `made` are the sheets that were deleted, and stand again with their headers and what a cut-off filling got to. */
export const remake = (made: readonly SheetLayout[]): void => {
  const isNew = (sheet: SheetLayout): boolean => made.includes(sheet);
  repairCounters();
  migrate();
  let counters = readCounters(read([rowRange(COUNTERS, 1)]));
  const grid = read([EVENT_ROWS, PAIR_ROWS, CHANGES, HISTORY, SPELLINGS].map((sheet) => rowRange(sheet, 0)));
  const known = isNew(EVENT_ROWS) ? [] : eventsIn(readParts([allEvents(counters)], false), counters);
  const pairs = isNew(PAIR_ROWS)
    ? pairsSeen(known)
    : pairsIn(readParts([allPairs(counters)], false), counters);
  const events = isNew(EVENT_ROWS) ? eventsSeen(pairs) : known;
  if (isNew(EVENT_ROWS)) {
    write(growth(EVENT_ROWS, counters.events, grid));
    inWrites(events, (some) => some.map(writeEvent));
  }
  if (isNew(PAIR_ROWS)) {
    write(growth(PAIR_ROWS, counters.pairs, grid));
    inWrites(pairs, (some) =>
      some.map((pair) =>
        writePair(
          tally(
            pair,
            events.filter((event) => event.pair === pair.m),
          ),
        ),
      ),
    );
  }
  if (isNew(PAIR_ROWS)) writeFormulas();
  if (isNew(INDEX)) writeIndex(events, pairs);
  if (isNew(CHANGES)) counters = writeHashes(events, counters, grid);
  const titles = made.map(({ title }) => title).join(', ');
  const line = { what: '시트 복구', partner: '', field: '', before: '', after: titles, n: null };
  write([
    ...(isNew(SPELLINGS) ? insertRows(SPELLINGS, grid.columns(SPELLINGS), spellingsSeen(pairs)) : []),
    ...insertRows(HISTORY, grid.columns(HISTORY), [historyRow(line, { who: '교류대장', at: now() })]),
    noteUnfilled([]),
  ]);
};
