/** Which rows a commit wrote: most stand untouched before and behind it. */
import type { Row } from '../book/book.ts';

export interface RowChanges {
  /** New or rewritten rows with the place each is to have. */
  readonly written: readonly { readonly row: Row; readonly position: number }[];
  readonly gone: readonly number[];
}

const commonEnds = (old: readonly Row[], rows: readonly Row[]): { head: number; tail: number } => {
  const shorter = Math.min(old.length, rows.length);
  let head = 0;
  while (head < shorter && old[head] === rows[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === rows[rows.length - 1 - tail]) tail++;
  return { head, tail };
};

/**
 * Positions that rise strictly between `above` and `below`, keeping those the rows already have: a row
 * inserted on top costs one write, not one for each row below. Null where there is no room left.
 */
const placed = (
  rows: readonly Row[],
  known: ReadonlyMap<number, number>,
  above: number | undefined,
  below: number | undefined,
): number[] | null => {
  const positions: number[] = [];
  let i = 0;
  while (i < rows.length) {
    const at = known.get(rows[i]?.id ?? -1);
    const last = positions.at(-1) ?? above;
    if (at !== undefined && (last === undefined || at > last) && (below === undefined || at < below)) {
      positions.push(at);
      i++;
      continue;
    }
    let end = i + 1;
    while (end < rows.length && known.get(rows[end]?.id ?? -1) === undefined) end++;
    const next = known.get(rows[end]?.id ?? -1) ?? below;
    const count = end - i;
    const low = last ?? (next === undefined ? -1e9 : next - count - 1e9);
    const room = next !== undefined && next > low;
    const step = room ? Math.min(1, (next - low) / (count + 1)) : 1;
    const first = room ? next - step * count : low + 1;
    for (let k = 0; k < count; k++) positions.push(first + step * k);
    i = end;
  }
  const all = [
    ...(above === undefined ? [] : [above]),
    ...positions,
    ...(below === undefined ? [] : [below]),
  ];
  return all.every((position, k) => k === 0 || position > (all[k - 1] ?? position)) ? positions : null;
};

/** Rows that were rewritten where they stand; null when rows came, went or moved. */
const inPlace = (
  old: readonly Row[],
  rows: readonly Row[],
  known: ReadonlyMap<number, number>,
): RowChanges | null => {
  if (old.length !== rows.length || rows.some((row, i) => row.id !== old[i]?.id)) return null;
  const changed = rows.filter((row, i) => row !== old[i]);
  return { written: changed.map((row) => ({ row, position: known.get(row.id) ?? 0 })), gone: [] };
};

export const rowChanges = (
  old: readonly Row[],
  rows: readonly Row[],
  known: ReadonlyMap<number, number>,
): RowChanges => {
  const rewritten = inPlace(old, rows, known);
  if (rewritten) return rewritten;
  const { head, tail } = commonEnds(old, rows);
  const before = new Map(old.slice(head, old.length - tail).map((row) => [row.id, row]));
  const middle = rows.slice(head, rows.length - tail);
  const above = known.get(rows[head - 1]?.id ?? -1);
  const below = known.get(rows[rows.length - tail]?.id ?? -1);
  const positions = placed(middle, known, above, below);
  const ids = new Set(middle.map((row) => row.id));
  const gone = [...before.keys()].filter((id) => !ids.has(id));
  if (!positions) return { written: rows.map((row, i) => ({ row, position: i === 0 ? -1e9 : i })), gone };
  const written = middle
    .map((row, i) => ({ row, position: positions[i] ?? i }))
    .filter(({ row, position }) => before.get(row.id) !== row || known.get(row.id) !== position);
  return { written, gone };
};
