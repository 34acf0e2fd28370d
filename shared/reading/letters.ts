/** Whether a character is one of `characters`: asked by its code, for what is asked at every place of a text. */
export const letters = (characters: string): ((code: number) => boolean) => {
  // A bit for each: what is asked so often must stay in the processor's nearest memory.
  const known = new Uint32Array(0x10000 / 32);
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    known[code >>> 5] = (known[code >>> 5] ?? 0) | (1 << code);
  }
  return (code) => ((known[code >>> 5] ?? 0) & (1 << code)) !== 0;
};

/** Whether a code is of a composed syllable. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** A source has no other blanks. */
export const isBlank = (code: number): boolean => code === 32 || code === 10;
