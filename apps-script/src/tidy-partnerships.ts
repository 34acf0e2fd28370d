/** 정리 of 결연현황: rows typed by hand get a number, blanks are filled with what was learnt since. */
import type { Row } from '../../shared/ledger/cells.ts';
import { allTyped, compareCells, type Verdicts, withIntent } from '../../shared/ledger/compare-cells.ts';
import { homeOf, homesOf } from '../../shared/ledger/home-of.ts';
import { pairKeys } from '../../shared/ledger/index-keys.ts';
import { COUNTERS, PAIR_ID, PAIR_ROWS, PARTNERSHIPS, TRASH } from '../../shared/ledger/layout.ts';
import { keepForGood } from '../../shared/ledger/lessons.ts';
import { learn, newPair } from '../../shared/ledger/pair.ts';
import { pairRow } from '../../shared/ledger/pair-cells.ts';
import type { Counters, StoredPair } from '../../shared/ledger/stored.ts';
import { numberIn, partnershipOf, typedPartner, typedText } from '../../shared/ledger/typed.ts';
import type { Home } from '../../shared/record/exchange-record.ts';
import { homeKey, samePlace } from '../../shared/record/identity.ts';
import { fileRequests } from './file-requests.ts';
import { type Grid, readParts, readShown, rowRange } from './grid.ts';
import {
  allPairs,
  gonePairsIn,
  growth,
  pairsIn,
  readCounters,
  writeCounters,
  writePair,
} from './machine-rows.ts';
import { insertPairs, pairFormulas } from './pair-rows.ts';
import { write } from './platform.ts';
import { add, type Deadline, NOTHING, type TidyReport } from './tidy-report.ts';
import { removePairRows, saysOnlyOurs } from './undo-pairs.ts';
import { rowsIn, type Standing } from './wishes.ts';
import { writeVisible } from './write-visible.ts';

interface Numbered {
  readonly row: number;
  readonly cells: Row;
  readonly pair: StoredPair;
  /** What the row lacks: nothing, its number, or the pair as well. */
  readonly needs: 'nothing' | 'number' | 'pair';
}

/** A pair of a row that a person typed: all their cells stay theirs, blanks may be filled later. */
const typedPair = (m: number, cells: Row, homes: readonly Home[]): StoredPair | null => {
  const partner = typedPartner(cells);
  if (partner === null) return null;
  const home = homeOf(cells, homes);
  const typed = partnershipOf(cells, null);
  const pair = learn(newPair(m, home, partner), typed?.relation ?? null, typed?.since ?? null);
  return { ...pair, written: allTyped(PARTNERSHIPS, cells) };
};

/** The pair of the same government and place. */
const sameIn = (
  pairs: Iterable<StoredPair>,
  { home, partner }: Pick<StoredPair, 'home' | 'partner'>,
): StoredPair | undefined =>
  [...pairs].find(
    (pair) =>
      typeof pair.into !== 'number' &&
      homeKey(pair.home) === homeKey(home) &&
      samePlace(partner, pair.partner),
  );

/** Rows of numbered pairs, and those that a person typed or that lost their number, with the pair each is of. */
const rowsOf = (
  standing: readonly Standing[],
  pairs: ReadonlyMap<number, StoredPair>,
  firstNew: number,
): Numbered[] => {
  const found: Numbered[] = [];
  const taken = new Set<number>();
  for (const { row, cells } of standing) {
    const pair = pairs.get(numberIn(cells, PAIR_ID) ?? 0);
    if (pair === undefined || taken.has(pair.m)) continue;
    taken.add(pair.m);
    found.push({ row, cells, pair, needs: 'nothing' });
  }
  const known = [...pairs.values()];
  const numbered = new Set(found.map(({ row }) => row));
  let next = firstNew;
  for (const { row, cells } of standing) {
    if (numbered.has(row)) continue;
    const typed = typedPair(next, cells, homesOf(known));
    if (typed === null) continue;
    const same = sameIn(known, typed);
    if (same === undefined) {
      next += 1;
      known.push(typed);
      taken.add(typed.m);
      found.push({ row, cells, pair: typed, needs: 'pair' });
    } else if (!taken.has(same.m)) {
      taken.add(same.m);
      found.push({ row, cells, pair: same, needs: 'number' });
    }
  }
  return found;
};

/** Number and formulas of a row that a person typed, where they left those cells empty. */
const numbering = (one: Numbered, grid: Grid): Row => {
  const formulas = pairFormulas(one.row, grid.columns(PARTNERSHIPS), grid);
  const empty = Object.entries(formulas).filter(([header]) => typedText(one.cells[header]) === '');
  return { ...Object.fromEntries(empty), [PAIR_ID]: { number: one.pair.m } };
};

/** Rows that one step writes. */
const ROWS_A_STEP = 200;

interface Verdict extends Numbered {
  readonly verdict: Verdicts;
}

/** Tidies some rows; `grid` has the sizes, and the counters as they are. Returns the rows that are written now. */
const step = (
  rows: readonly Verdict[],
  before: ReadonlyMap<number, Row>,
  grid: Grid,
  counters: Counters,
): ReadonlySet<number> => {
  const columns = grid.columns(PARTNERSHIPS);
  const writes = rows.flatMap((one) => {
    const cells = { ...one.verdict.writes, ...(one.needs === 'nothing' ? {} : numbering(one, grid)) };
    return Object.keys(cells).length > 0 ? [{ row: one.row, cells }] : [];
  });
  const fresh = rows.flatMap(({ pair, needs }) => (needs === 'pair' ? [pair] : []));
  // A pair is known before its number is seen: should this execution be cut off, no capture gives it to another.
  write([
    ...(fresh.length > 0 ? [writeCounters({ ...counters, pairs: counters.pairs + fresh.length })] : []),
    ...fileRequests(
      fresh.flatMap((pair) => pairKeys(pair.home, pair.partner).map((key) => ({ key, row: pair.m }))),
    ),
    ...rows
      .filter(({ needs, verdict }) => needs === 'pair' || Object.keys(verdict.writes).length > 0)
      .map(({ pair, verdict }) =>
        writePair({ ...pair, written: withIntent(PARTNERSHIPS, pair.written, verdict.writes) }),
      ),
  ]);
  const done = writeVisible(PARTNERSHIPS, columns, writes, before, grid);
  const wanted = new Set(writes.map(({ row }) => row));
  write(
    rows
      .filter(({ row }) => !wanted.has(row) || done.has(row))
      .filter(({ verdict, pair }) => JSON.stringify(verdict.written) !== JSON.stringify(pair.written))
      .map(({ pair, verdict }) => writePair({ ...pair, written: { ...verdict.written } })),
  );
  return done;
};

export const tidyPartnerships = (isTimeUp: Deadline): TidyReport => {
  const grid = readShown([
    { sheetId: PARTNERSHIPS.id },
    rowRange(COUNTERS, 1),
    rowRange(TRASH, 0),
    { ...rowRange(PAIR_ROWS, 0), endColumnIndex: 1 },
  ]);
  const counters = readCounters(grid);
  const machine = readParts([allPairs(counters)], false);
  const pairs = new Map(pairsIn(machine, counters).map((pair) => [pair.m, pair]));
  const all = rowsIn(PARTNERSHIPS, grid, grid.columns(PARTNERSHIPS));
  const known = new Set(all.map(({ cells }) => numberIn(cells, PAIR_ID)));
  const alone = [...pairs.values()].flatMap(({ into, ...pair }) => (into === null ? [pair] : []));
  const rowless = alone.filter(({ m }) => !known.has(m));
  const withRow = alone.filter(({ m }) => known.has(m));
  write(withRow.map(writePair));
  for (const pair of withRow) pairs.set(pair.m, pair);
  const gone = new Map(gonePairsIn(machine, counters).map((pair) => [pair.m, pair]));
  const merged = new Map([...pairs].filter(([, { into }]) => typeof into === 'number'));
  const isLeftOver = ({ row, cells }: Standing): boolean => {
    const m = numberIn(cells, PAIR_ID) ?? 0;
    const pair = gone.get(m) ?? merged.get(m);
    return pair !== undefined && saysOnlyOurs(pair, row, grid);
  };
  const standing = all.filter((one) => !isLeftOver(one));
  // A person typed into the row after its pair was given up and before the row was taken out.
  const theirs = standing.flatMap(({ cells }) => {
    const pair = gone.get(numberIn(cells, PAIR_ID) ?? 0);
    return pair === undefined || sameIn(pairs.values(), pair)
      ? []
      : [keepForGood({ ...pair, gone: undefined })];
  });
  write(theirs.map(writePair));
  for (const pair of theirs) pairs.set(pair.m, pair);
  const before = new Map(standing.map(({ row, cells }) => [row, cells]));
  const numbered = rowsOf(standing, pairs, counters.pairs + 1);
  const todo = numbered
    .map((one) => ({
      ...one,
      verdict: compareCells(PARTNERSHIPS, one.pair.written, one.cells, pairRow(one.pair)),
    }))
    .filter(
      ({ needs, verdict, pair }) =>
        needs !== 'nothing' ||
        Object.keys(verdict.writes).length > 0 ||
        JSON.stringify(verdict.written) !== JSON.stringify(pair.written),
    );
  const isNew = ({ needs }: Numbered): boolean => needs === 'pair';
  write(growth(PAIR_ROWS, counters.pairs + numbered.filter(isNew).length, grid));
  let report = NOTHING;
  for (let from = 0; from < todo.length; from += ROWS_A_STEP) {
    if (from > 0 && isTimeUp()) return { ...report, left: todo.length - from };
    const rows = todo.slice(from, from + ROWS_A_STEP);
    const taken = counters.pairs + todo.slice(0, from).filter(isNew).length;
    const done = step(rows, before, grid, { ...counters, pairs: taken });
    const written = rows.filter(({ row }) => done.has(row));
    report = add(report, {
      ...NOTHING,
      numbered: written.filter(isNew).length,
      filled: written.reduce((sum, { verdict }) => sum + Object.keys(verdict.writes).length, 0),
    });
  }
  removePairRows(all.filter(isLeftOver).flatMap(({ cells }) => numberIn(cells, PAIR_ID) ?? []));
  write(insertPairs(rowless, grid));
  return report;
};
