/**
 * Longest key of a fixed set that begins at a place in a text, in time that does not grow with the set:
 * the first two characters say which lengths are worth trying.
 */
export type LongestMatch<Value> = (text: string, offset: number) => { length: number; value: Value } | null;

const MAX_LENGTH = 30;
/** Slots for each key: few pairs of characters share one, and who does costs a look in vain. */
const SPARSE = 4;

/** @param meaningOf what a key stands for; undefined for what is no key */
export const longestMatch = <Value>(
  keys: readonly string[],
  meaningOf: (key: string) => Value | undefined,
): LongestMatch<Value> => {
  const shift = Math.clz32(SPARSE * keys.length);
  const lengths = new Uint32Array(2 ** (32 - shift));
  const slotOf = (first: number, second: number): number =>
    (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> shift;
  const single = new Map<number, string>();
  for (const key of keys) {
    if (key.length === 1) single.set(key.charCodeAt(0), key);
    if (key.length < 2 || key.length > MAX_LENGTH) continue;
    const slot = slotOf(key.charCodeAt(0), key.charCodeAt(1));
    lengths[slot] = (lengths[slot] ?? 0) | (1 << key.length);
  }
  return (text, offset) => {
    const first = text.charCodeAt(offset);
    const left = text.length - offset;
    for (let mask = left > 1 ? (lengths[slotOf(first, text.charCodeAt(offset + 1))] ?? 0) : 0; mask !== 0; ) {
      const length = 31 - Math.clz32(mask);
      mask ^= 1 << length;
      const value = length > left ? undefined : meaningOf(text.slice(offset, offset + length));
      if (value !== undefined) return { length, value };
    }
    const key = single.get(first);
    const value = key === undefined ? undefined : meaningOf(key);
    return value === undefined ? null : { length: 1, value };
  };
};
