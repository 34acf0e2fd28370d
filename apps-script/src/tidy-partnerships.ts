/** 정리 of 결연현황: rows typed by hand get a number, blanks are filled with what was learnt since. */
import { pairRow, type Row } from '../../shared/ledger/cells.ts';
import { compareCells, withEdits, withIntent } from '../../shared/ledger/compare-cells.ts';
import { pairKeys } from '../../shared/ledger/index-keys.ts';
import { COUNTERS, PAIR_ID, PAIR_ROWS, PARTNERSHIPS, TRASH } from '../../shared/ledger/layout.ts';
import { learn, newPair } from '../../shared/ledger/pair.ts';
import type { StoredPair } from '../../shared/ledger/stored.ts';
import { homeOf } from '../../shared/ledger/tidy.ts';
import { partnershipOf, typedPartner, typedText } from '../../shared/ledger/typed.ts';
import { homeKey, samePlace } from '../../shared/record/identity.ts';
import { fileRequests } from './file-requests.ts';
import { type Grid, read, readShown, rowRange } from './grid.ts';
import { allPairs, growth, pairsIn, readCounters, writeCounters, writePair } from './machine-rows.ts';
import { pairFormulas } from './pair-rows.ts';
import { write } from './platform.ts';
import { writeVisible } from './write-visible.ts';

interface Numbered {
  readonly row: number;
  readonly cells: Row;
  readonly pair: StoredPair;
  /** What the row lacks: nothing, its number, or the pair as well. */
  readonly needs: 'nothing' | 'number' | 'pair';
}

const numberIn = (cells: Row): number | null => {
  const cell = cells[PAIR_ID];
  return cell !== undefined && 'number' in cell ? cell.number : null;
};

/** A pair of a row that a person typed: all their cells stay theirs, blanks may be filled later. */
const typedPair = (m: number, cells: Row, pairs: Iterable<StoredPair>): StoredPair | null => {
  const partner = typedPartner(cells);
  if (partner === null) return null;
  const named = typedText(cells.지자체);
  const known = homeOf(cells, pairs);
  const home = named === '' || known.name === named ? known : { name: named, code: '', province: null };
  const typed = partnershipOf(cells, null);
  const pair = learn(newPair(m, home, partner), typed?.relation ?? null, typed?.since ?? null);
  const theirs = PARTNERSHIPS.columns
    .map(({ header }) => header)
    .filter((header) => typedText(cells[header]) !== '')
    .map((header) => ({ header, before: '', after: '' }));
  return { ...pair, written: withEdits(PARTNERSHIPS, {}, cells, theirs) };
};

interface Standing {
  readonly row: number;
  readonly cells: Row;
}

/** Rows of numbered pairs, and those that a person typed or that lost their number, with the pair each is of. */
const rowsOf = (
  standing: readonly Standing[],
  pairs: ReadonlyMap<number, StoredPair>,
  firstNew: number,
): Numbered[] => {
  const found: Numbered[] = [];
  const taken = new Set<number>();
  for (const { row, cells } of standing) {
    const pair = pairs.get(numberIn(cells) ?? 0);
    if (pair === undefined || taken.has(pair.m)) continue;
    taken.add(pair.m);
    found.push({ row, cells, pair, needs: 'nothing' });
  }
  const known = [...pairs.values()];
  const numbered = new Set(found.map(({ row }) => row));
  let next = firstNew;
  for (const { row, cells } of standing) {
    if (numbered.has(row)) continue;
    const typed = typedPair(next, cells, known);
    if (typed === null) continue;
    const same = known.find(
      (pair) => homeKey(pair.home) === homeKey(typed.home) && samePlace(typed.partner, pair.partner),
    );
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

export const tidyPartnerships = (): { numbered: number; filled: number } => {
  const grid = readShown([
    { sheetId: PARTNERSHIPS.id },
    rowRange(COUNTERS, 1),
    rowRange(TRASH, 0),
    { ...rowRange(PAIR_ROWS, 0), endColumnIndex: 1 },
  ]);
  const counters = readCounters(grid);
  const machine = counters.pairs > 0 ? read(allPairs(counters)) : null;
  const pairs = new Map(machine ? pairsIn(machine, counters).map((pair) => [pair.m, pair]) : []);

  const columns = grid.columns(PARTNERSHIPS);
  const standing = Array.from({ length: grid.lastRow(PARTNERSHIPS) }, (_, i) => ({
    row: i + 1,
    cells: grid.row(PARTNERSHIPS, i + 1, columns),
  }));
  const rows = rowsOf(standing, pairs, counters.pairs + 1);
  const verdicts = rows.map((one) => ({
    ...one,
    verdict: compareCells(PARTNERSHIPS, one.pair.written, one.cells, pairRow(one.pair)),
  }));
  const writes = verdicts.flatMap((one) => {
    const cells = { ...one.verdict.writes, ...(one.needs === 'nothing' ? {} : numbering(one, grid)) };
    return Object.keys(cells).length > 0 ? [{ row: one.row, cells }] : [];
  });
  const before = new Map(standing.map(({ row, cells }) => [row, cells]));
  const fresh = rows.flatMap(({ pair, needs }) => (needs === 'pair' ? [pair] : []));
  const last = counters.pairs + fresh.length;
  // A pair is known before its number is seen: should this execution be cut off, no capture gives it to another.
  write([
    ...(fresh.length > 0
      ? [...growth(PAIR_ROWS, last, grid), writeCounters({ ...counters, pairs: last })]
      : []),
    ...fileRequests(
      fresh.flatMap((pair) => pairKeys(pair.home, pair.partner).map((key) => ({ key, row: pair.m }))),
    ),
    ...verdicts
      .filter(({ needs, verdict }) => needs === 'pair' || Object.keys(verdict.writes).length > 0)
      .map(({ pair, verdict }) =>
        writePair({ ...pair, written: withIntent(PARTNERSHIPS, pair.written, verdict.writes) }),
      ),
  ]);
  const done = writeVisible(PARTNERSHIPS, columns, writes, before, grid);
  const wanted = new Set(writes.map(({ row }) => row));
  write(
    verdicts
      .filter(
        ({ row, verdict, pair }) =>
          (!wanted.has(row) || done.has(row)) &&
          JSON.stringify(verdict.written) !== JSON.stringify(pair.written),
      )
      .map(({ pair, verdict }) => writePair({ ...pair, written: { ...verdict.written } })),
  );
  return {
    numbered: rows.filter(({ row, needs }) => needs === 'pair' && done.has(row)).length,
    filled: verdicts
      .filter(({ row }) => done.has(row))
      .reduce((sum, { verdict }) => sum + Object.keys(verdict.writes).length, 0),
  };
};
