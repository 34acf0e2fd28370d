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
