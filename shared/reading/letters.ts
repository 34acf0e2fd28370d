/** Codes from … to, both included. */
export type CodeRange = readonly [from: number, to: number];

/** A set of characters, asked by their codes (NaN behind the end of a text). */
export class CodeSet {
  readonly #known: Uint32Array;
  readonly #bit: number;

  constructor(known: Uint32Array, bit: number) {
    this.#known = known;
    this.#bit = bit;
  }

  has(code: number): boolean {
    return ((this.#known[code >>> 0] ?? 0) & this.#bit) !== 0;
  }
}

/** 32 sets share a table, a bit each: what different rules ask of one character stands in one place of the memory. */
let table = new Uint32Array(0x10000);
let sets = 0;

export const codesIn = (ranges: readonly CodeRange[]): CodeSet => {
  if (sets === 32) {
    table = new Uint32Array(0x10000);
    sets = 0;
  }
  const bit = 1 << sets++;
  for (const [from, to] of ranges)
    for (let code = from; code <= to; code++) table[code] = (table[code] ?? 0) | bit;
  return new CodeSet(table, bit);
};

/** Whether a character is one of `characters`: asked by its code, for what is asked at every place of a text. */
export const letters = (characters: string): ((code: number) => boolean) => {
  const set = codesIn(
    [...characters].map((letter): CodeRange => [letter.charCodeAt(0), letter.charCodeAt(0)]),
  );
  return (code) => set.has(code);
};

/** Whether a code is of a composed syllable. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A source has no other blanks. */
export const isBlank = (code: number): boolean => code === 32 || code === 10;
