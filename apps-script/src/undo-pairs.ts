/** 결연현황 after 되돌리기: what only the undone records told goes, and rows that nothing speaks for any more. */
import { isUntouched } from '../../shared/ledger/compare-cells.ts';
import { rowsUnder } from '../../shared/ledger/index-entries.ts';
import { tallyKeys } from '../../shared/ledger/index-keys.ts';
import { PAIR_ID, PARTNERSHIPS, TRASH } from '../../shared/ledger/layout.ts';
import { keepForGood, withoutLessons } from '../../shared/ledger/lessons.ts';
import { tally } from '../../shared/ledger/pair.ts';
import type { StoredEvent, StoredPair } from '../../shared/ledger/stored.ts';
import { pairsOf as pairsTold } from '../../shared/ledger/undo.ts';
import { bucketRanges, bucketsOf } from './buckets.ts';
import { type Grid, read, readShown, rowRange } from './grid.ts';
import { eventRanges, eventsOf, pairRanges, pairsOf } from './machine-rows.ts';
import { removeRows, rowsByNumber, targetsOf } from './visible-rows.ts';

/** True when the row says nothing but what the ledger wrote into it, in no column at all. */
export const saysOnlyOurs = (pair: StoredPair, row: number, grid: Grid): boolean => {
  const columns = grid.columns(PARTNERSHIPS);
  const ours = new Set(columns.values());
  const width = grid.size(PARTNERSHIPS).columns;
  for (let column = 0; column < width; column++)
    if (!ours.has(column) && grid.cell(PARTNERSHIPS, row, column) !== undefined) return false;
  return isUntouched(PARTNERSHIPS, pair.written, grid.row(PARTNERSHIPS, row, columns));
};

/** The pairs that stay `gone`: a row that a person worked in keeps its pair. */
const sparingEdited = (pairs: readonly StoredPair[]): StoredPair[] => {
  if (!pairs.some(({ gone }) => gone)) return [...pairs];
  const grid = readShown([{ sheetId: PARTNERSHIPS.id }]);
  const standing = rowsByNumber(PARTNERSHIPS, grid.columns(PARTNERSHIPS).get(PAIR_ID) ?? 0, grid);
  return pairs.map((pair) => {
    const rows = standing.get(pair.m) ?? [];
    if (!pair.gone || rows.every((row) => saysOnlyOurs(pair, row, grid))) return pair;
    const { gone, ...kept } = pair;
    return keepForGood(kept);
  });
};

/** Rows of `_결연` that the changed events' records told of, without what the taken records told, counted anew. */
export const pairsWithout = (
  recordIds: readonly string[],
  changed: ReadonlyMap<number, StoredEvent>,
): StoredPair[] => {
  const numbers = [...new Set([...changed.values()].flatMap(pairsTold))];
  if (numbers.length === 0) return [];
  const stored = pairsOf(read(pairRanges(numbers)), numbers);
  const keys = stored.flatMap(tallyKeys);
  const rows = rowsUnder(keys, bucketsOf(keys, read(bucketRanges(keys))));
  const grid = rows.length > 0 ? read(eventRanges(rows)) : null;
  const events = grid ? eventsOf(grid, rows).map((event) => changed.get(event.n) ?? event) : [];
  const counted = stored.map((pair) =>
    tally(
      withoutLessons(pair, recordIds),
      events.filter((event) => event.pair === pair.m),
    ),
  );
  return sparingEdited(counted);
};

/** Takes the rows of these pairs out of 결연현황. */
export const removePairRows = (numbers: readonly number[]): void => {
  if (numbers.length === 0) return;
  const grid = read([{ sheetId: PARTNERSHIPS.id }, rowRange(TRASH, 0)]);
  const column = grid.columns(PARTNERSHIPS).get(PAIR_ID) ?? 0;
  removeRows(PARTNERSHIPS, column, targetsOf(PARTNERSHIPS, column, numbers, grid), grid);
};
