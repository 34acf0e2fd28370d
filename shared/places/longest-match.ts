/**
 * Longest key of a fixed set that begins at a place in a text, in time that does not grow with the set:
 * the first three characters say which lengths are worth trying.
 */
export type LongestMatch<Value> = (text: string, offset: number) => { length: number; value: Value } | null;

const MAX_LENGTH = 30;
/** Bits for each key: one word in so many that begins with no key seems to, by its first characters. */
const BITS = 32;
const TWO = 1 << 2;

/** @param meaningOf what a key stands for; undefined for what is no key */
export const longestMatch = <Value>(
  keys: readonly string[],
  meaningOf: (key: string) => Value | undefined,
): LongestMatch<Value> => {
  // Small tables, for they are asked at each word: two beginnings may share a slot of the first, and the second tells them apart.
  const shift = Math.clz32(keys.length);
  const lengths = new Uint32Array(2 ** (32 - shift));
  const slotOf = (first: number, second: number): number =>
    (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> shift;
  const bitShift = Math.clz32(BITS * keys.length);
  const begun = new Uint32Array(2 ** (27 - bitShift));
  /** `third` is 0 for keys of two characters. */
  const bitOf = (first: number, second: number, third: number): number =>
    (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b) + Math.imul(third, 0xc2b2ae35)) >>>
    bitShift;
  const isBegun = (bit: number): boolean => ((begun[bit >>> 5] ?? 0) & (1 << bit)) !== 0;
  /** Half of all words begin with a syllable that is a name too: their meanings by the code of the syllable. */
  const singles: { key: string; value: Value | undefined }[] = [{ key: '', value: undefined }];
  const singleOf = new Uint16Array(0x10000);
  for (const key of keys) {
    if (key.length === 1) singleOf[key.charCodeAt(0)] = singles.push({ key, value: undefined }) - 1;
    if (key.length < 2 || key.length > MAX_LENGTH) continue;
    const slot = slotOf(key.charCodeAt(0), key.charCodeAt(1));
    lengths[slot] = (lengths[slot] ?? 0) | (1 << key.length);
    const bit = bitOf(key.charCodeAt(0), key.charCodeAt(1), key.length > 2 ? key.charCodeAt(2) : 0);
    begun[bit >>> 5] = (begun[bit >>> 5] ?? 0) | (1 << bit);
  }
  const lengthsAt = (text: string, offset: number, first: number): number => {
    if (offset + 1 >= text.length) return 0;
    const second = text.charCodeAt(offset + 1);
    const mask = lengths[slotOf(first, second)] ?? 0;
    const two = (mask & TWO) !== 0 && isBegun(bitOf(first, second, 0)) ? TWO : 0;
    return mask > TWO && isBegun(bitOf(first, second, text.charCodeAt(offset + 2)))
      ? (mask & ~TWO) | two
      : two;
  };
  return (text, offset) => {
    const first = text.charCodeAt(offset);
    const left = text.length - offset;
    for (let mask = lengthsAt(text, offset, first); mask !== 0; ) {
      const length = 31 - Math.clz32(mask);
      mask ^= 1 << length;
      const value = length > left ? undefined : meaningOf(text.slice(offset, offset + length));
      if (value !== undefined) return { length, value };
    }
    const single = singles[singleOf[first] ?? 0];
    if (single === undefined || single.key === '') return null;
    single.value ??= meaningOf(single.key);
    return single.value === undefined ? null : { length: 1, value: single.value };
  };
};
