/**
 * A 64-bit hash of a text as 16 hex digits: FNV-1a over UTF-16 units in two lanes, each finished
 * with MurmurHash3's fmix32. No secret: it only keeps `sync` short and bucket look-ups even.
 */
const lane = (text: string, basis: number): number => {
  let h = basis;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const HIGH = 0x811c9dc5;
const LOW = 0x9e3779b9;

/** The two 32-bit halves of the hash. */
export const hashLanes = (text: string): readonly [number, number] => [lane(text, HIGH), lane(text, LOW)];

const hex = (half: number): string => half.toString(16).padStart(8, '0');

export const keyHash = (text: string): string => hashLanes(text).map(hex).join('');

/** The first half of `keyHash`, at half its price. */
export const halfHash = (text: string): string => hex(lane(text, HIGH));
