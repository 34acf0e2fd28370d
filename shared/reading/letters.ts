/** Whether a character is one of `characters`: asked by its code, for what is asked at every place of a text. */
export const letters = (characters: string): ((code: number) => boolean) => {
  const known = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) known[characters.charCodeAt(at)] = 1;
  return (code) => known[code] === 1;
};

/** Whether a code is of a composed syllable. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** A source has no other blanks. */
export const isBlank = (code: number): boolean => code === 32 || code === 10;
