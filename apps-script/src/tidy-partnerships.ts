/** 정리 of 결연현황: rows typed by hand get a number, blanks are filled with what was learnt since. */
import { pairRow, type Row } from '../../shared/ledger/cells.ts';
import { compareCells, withEdits, withIntent } from '../../shared/ledger/compare-cells.ts';
import { type IndexKey, pairKeys } from '../../shared/ledger/index-keys.ts';
import { COUNTERS, PAIR_ID, PAIR_ROWS, PARTNERSHIPS, TRASH } from '../../shared/ledger/layout.ts';
import { learn, newPair } from '../../shared/ledger/pair.ts';
import type { StoredPair } from '../../shared/ledger/stored.ts';
import { homeOf } from '../../shared/ledger/tidy.ts';
import { partnershipOf, typedPartner, typedText } from '../../shared/ledger/typed.ts';
import { homeKey, samePlace } from '../../shared/record/identity.ts';
import { fileRequests } from './file-requests.ts';
import { type Grid, read, readShown, rowRange } from './grid.ts';
import { write } from './platform.ts';
import { growth, pairFormulas, pairsIn, readCounters, writeCounters, writePair } from './store.ts';
import { writeVisible } from './write-visible.ts';

interface Numbered {
  readonly row: number;
  readonly cells: Row;
  readonly pair: StoredPair;
  readonly isNew: boolean;
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

const rowsOf = (grid: Grid, pairs: ReadonlyMap<number, StoredPair>, firstNew: number): Numbered[] => {
  const columns = grid.columns(PARTNERSHIPS);
  const known = [...pairs.values()];
  const taken = new Set<number>();
  const found: Numbered[] = [];
  for (let row = 1; row <= grid.lastRow(PARTNERSHIPS); row++) {
    const cells = grid.row(PARTNERSHIPS, row, columns);
    const m = numberIn(cells);
    const own = m === null || taken.has(m) ? undefined : pairs.get(m);
    if (own) {
      taken.add(own.m);
      found.push({ row, cells, pair: own, isNew: false });
      continue;
    }
    const typed = typedPair(firstNew + found.filter(({ isNew }) => isNew).length, cells, known);
    const isKnown = (pair: StoredPair) =>
      typed !== null && homeKey(pair.home) === homeKey(typed.home) && samePlace(typed.partner, pair.partner);
    if (typed === null || known.some(isKnown)) continue;
    known.push(typed);
    found.push({ row, cells, pair: typed, isNew: true });
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
  const machine = counters.pairs > 0 ? read([rowRange(PAIR_ROWS, 1, counters.pairs)]) : null;
  const pairs = new Map(machine ? pairsIn(machine, counters).map((pair) => [pair.m, pair]) : []);

  const rows = rowsOf(grid, pairs, counters.pairs + 1);
  const verdicts = rows.map((one) => ({
    ...one,
    verdict: compareCells(PARTNERSHIPS, one.pair.written, one.cells, pairRow(one.pair)),
  }));
  const writes = verdicts.flatMap((one) => {
    const cells = { ...one.verdict.writes, ...(one.isNew ? numbering(one, grid) : {}) };
    return Object.keys(cells).length > 0 ? [{ row: one.row, cells }] : [];
  });
  const before = new Map(rows.map(({ row, cells }) => [row, cells]));
  write(
    verdicts
      .filter(({ isNew, verdict }) => !isNew && Object.keys(verdict.writes).length > 0)
      .map(({ pair, verdict }) =>
        writePair({ ...pair, written: withIntent(PARTNERSHIPS, pair.written, verdict.writes) }),
      ),
  );
  const done = writeVisible(PARTNERSHIPS, grid.columns(PARTNERSHIPS), writes, before, grid);
  const wanted = new Set(writes.map(({ row }) => row));
  const changed = verdicts.filter(
    ({ row, isNew, verdict, pair }) =>
      (!wanted.has(row) || done.has(row)) &&
      (isNew || JSON.stringify(verdict.written) !== JSON.stringify(pair.written)),
  );
  const fresh = changed.filter(({ isNew }) => isNew);
  if (changed.length > 0) {
    const last = Math.max(counters.pairs, ...fresh.map(({ pair }) => pair.m));
    const file = fresh.flatMap(({ pair }) =>
      pairKeys(pair.home, pair.partner).map((key: IndexKey) => ({ key, row: pair.m })),
    );
    write([
      ...growth(PAIR_ROWS, last, grid),
      ...changed.map(({ pair, verdict }) => writePair({ ...pair, written: { ...verdict.written } })),
      ...fileRequests(file),
      writeCounters({ ...counters, pairs: last }),
    ]);
  }
  return {
    numbered: fresh.length,
    filled: verdicts
      .filter(({ row }) => done.has(row))
      .reduce((sum, { verdict }) => sum + Object.keys(verdict.writes).length, 0),
  };
};
