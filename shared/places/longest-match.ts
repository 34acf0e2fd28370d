/**
 * Longest key of a fixed set that begins at a place in a text, in time that does not grow with the set:
 * the first two characters say which lengths are worth trying.
 */
export interface LongestMatch {
  /** Length of the longest key at `offset`; 0 for none. */
  lengthAt(text: string, offset: number): number;
}

const MAX_LENGTH = 30;

/** Two UTF-16 units as one number; the second is 0 where the key or the text has one unit only. */
const pairAt = (text: string, offset: number, size: number): number =>
  text.charCodeAt(offset) * 0x10000 + (size > 1 ? text.charCodeAt(offset + 1) : 0);

export const longestMatch = (keys: Iterable<string>, has: (key: string) => boolean): LongestMatch => {
  const lengths = new Map<number, number>();
  for (const key of keys) {
    if (key.length > MAX_LENGTH) continue;
    const pair = pairAt(key, 0, key.length);
    lengths.set(pair, (lengths.get(pair) ?? 0) | (1 << key.length));
  }
  const singles = new Set([...lengths.keys()].filter((pair) => pair % 0x10000 === 0));
  const lengthAt = (text: string, offset: number): number => {
    const left = text.length - offset;
    if (left <= 0) return 0;
    const mask = left > 1 ? (lengths.get(pairAt(text, offset, 2)) ?? 0) : 0;
    if (mask !== 0)
      for (let length = Math.min(31 - Math.clz32(mask), left); length > 1; length--)
        if (mask & (1 << length) && has(text.slice(offset, offset + length))) return length;
    return singles.size > 0 && singles.has(pairAt(text, offset, 1)) ? 1 : 0;
  };
  return { lengthAt };
};
