/**
 * Longest key of a fixed set that begins at a place in a text, in time that does not grow with the set:
 * the first two characters say which lengths are worth trying.
 */
export type LongestMatch<Value> = (text: string, offset: number) => { length: number; value: Value } | null;

const MAX_LENGTH = 30;
/** Slots for each key: few pairs of characters share one, and who does costs a look in vain. */
const SPARSE = 8;

/** @param meaningOf what a key stands for; undefined for what is no key */
export const longestMatch = <Value>(
  keys: readonly string[],
  meaningOf: (key: string) => Value | undefined,
): LongestMatch<Value> => {
  const shift = Math.clz32(SPARSE * keys.length);
  const lengths = new Uint32Array(2 ** (32 - shift));
  /** `second` is 0 for a key of one character. */
  const slotOf = (first: number, second: number): number =>
    (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> shift;
  for (const key of keys) {
    if (key.length > MAX_LENGTH) continue;
    const slot = slotOf(key.charCodeAt(0), key.length > 1 ? key.charCodeAt(1) : 0);
    lengths[slot] = (lengths[slot] ?? 0) | (1 << key.length);
  }
  return (text, offset) => {
    const left = text.length - offset;
    if (left <= 0) return null;
    const first = text.charCodeAt(offset);
    const longer = left > 1 ? (lengths[slotOf(first, text.charCodeAt(offset + 1))] ?? 0) & ~3 : 0;
    const worth = longer | ((lengths[slotOf(first, 0)] ?? 0) & 2);
    for (let mask = worth; mask !== 0; ) {
      const length = 31 - Math.clz32(mask);
      mask ^= 1 << length;
      const value = length > left ? undefined : meaningOf(text.slice(offset, offset + length));
      if (value !== undefined) return { length, value };
    }
    return null;
  };
};
