/**
 * Likeness of texts (SimHash, Charikar 2002) over four-character shingles of the letters and digits:
 * the same press release in two papers differs in few of the 64 bits.
 * Four bands of 16 bits find every text within three bits by equality of at least one band.
 */
import { hashLanes } from './key-hash.ts';

const SHINGLE = 4;
export const NEAR_COPY_BITS = 3;

/** 16 hex digits; null for a text too short to tell apart. */
export const fingerprint = (text: string): string | null => {
  const letters = text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length < 80) return null;
  const votes = new Int32Array(64);
  for (let i = 0; i + SHINGLE <= letters.length; i++) {
    const [high, low] = hashLanes(letters.slice(i, i + SHINGLE));
    for (let bit = 0; bit < 32; bit++) {
      votes[bit] = (votes[bit] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
      votes[bit + 32] = (votes[bit + 32] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
    }
  }
  let hex = '';
  for (let nibble = 0; nibble < 16; nibble++) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) if ((votes[nibble * 4 + bit] ?? 0) > 0) value |= 1 << bit;
    hex += value.toString(16);
  }
  return hex;
};

/** The four bands, each with its place, so that equal bands of different places do not meet. */
export const bandsOf = (print: string): string[] =>
  [0, 1, 2, 3].map((n) => `${n}${print.slice(n * 4, n * 4 + 4)}`);

const BITS = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

/** Number of the 64 bits that differ. */
export const distance = (a: string, b: string): number =>
  [...a].reduce(
    (sum, digit, i) => sum + (BITS[Number.parseInt(digit, 16) ^ Number.parseInt(b.charAt(i), 16)] ?? 0),
    0,
  );
