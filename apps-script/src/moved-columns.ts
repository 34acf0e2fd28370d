/** Where the columns of a row that was cut out of a sheet stand there now. */

/** Neighbouring columns that still are neighbours. */
export interface Move {
  readonly from: number;
  readonly to: number;
  width: number;
}

/**
 * By header: of several alike the first is the first. A cell whose header is gone, or that never had one, goes right of
 * its left neighbour, where people named that column anew; undefined where no column is left for it.
 */
export const placesOf = (
  then: readonly string[],
  now: readonly string[],
  isFilled: (column: number) => boolean,
): (number | undefined)[] => {
  const free = new Set(now.keys());
  const byHeader = then.map((header) => {
    const to = header === '' ? undefined : [...free].find((column) => now[column] === header);
    if (to !== undefined) free.delete(to);
    return to;
  });
  let beside = 0;
  return byHeader.map((known, column) => {
    const isOurs = free.has(beside) && (now[beside] === then[column] || isFilled(column));
    const to = known ?? (isOurs ? beside : undefined);
    if (to !== undefined) beside = to + 1;
    return to;
  });
};

export const movesOf = (places: readonly (number | undefined)[]): Move[] => {
  const moves: Move[] = [];
  places.forEach((to, from) => {
    if (to === undefined) return;
    const last = moves[moves.length - 1];
    if (last && last.from + last.width === from && last.to + last.width === to) last.width += 1;
    else moves.push({ from, to, width: 1 });
  });
  return moves;
};
