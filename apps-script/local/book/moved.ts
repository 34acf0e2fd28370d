/** Moving a block of a list; `to` is the index before the move, as Google and people count it. */

export const moveInto = <T>(list: T[], start: number, count: number, to: number): void => {
  const block = list.splice(start, count);
  list.splice(to > start ? to - count : to, 0, ...block);
};

export const movedList = <T>(list: readonly T[], start: number, count: number, to: number): T[] => {
  const copy = [...list];
  moveInto(copy, start, count, to);
  return copy;
};

/** Where a span goes, both ends inclusive; an open end is infinite. */
export type SpanMove = (first: number, last: number) => readonly [first: number, last: number];

/** A span that is moved whole goes along; one that is moved in part keeps what stays, and what comes in between. */
export const spanMove = (start: number, count: number, to: number): SpanMove => {
  const end = start + count - 1;
  const isMoved = (index: number): boolean => index >= start && index <= end;
  const placeOf = (index: number): number => {
    if (isMoved(index)) return index - start + (to > start ? to - count : to);
    if (index > end && index < to) return index - count;
    return index < start && index >= to ? index + count : index;
  };
  return (first, last) =>
    isMoved(first) && isMoved(last)
      ? [placeOf(first), placeOf(last)]
      : [placeOf(isMoved(first) ? end + 1 : first), placeOf(isMoved(last) ? start - 1 : last)];
};
