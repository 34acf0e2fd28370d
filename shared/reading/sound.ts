/** How a name sounds when near vowels and tense consonants are not told apart: 센양 and 셴양, 쑤저우 and 수저우. */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;
/** By place in Unicode's order: ㅑ as ㅏ, ㅐ ㅒ ㅖ as ㅔ, ㅕ as ㅓ, ㅛ as ㅗ, ㅠ as ㅜ, ㅙ ㅚ as ㅞ. */
const NEAR_VOWEL: Readonly<Record<number, number>> = {
  1: 5,
  2: 0,
  3: 5,
  6: 4,
  7: 5,
  10: 15,
  11: 15,
  12: 8,
  17: 13,
};
/** ㄲ as ㅋ, ㄸ as ㅌ, ㅃ as ㅍ, ㅆ as ㅅ, ㅉ as ㅊ. */
const PLAIN_INITIAL: Readonly<Record<number, number>> = { 1: 15, 4: 16, 8: 17, 10: 9, 13: 14 };

/** Without final consonants too: 원싱턴 for 워싱턴. */
export const openSoundOf = (name: string): string =>
  [...soundOf(name)]
    .map((syllable) => {
      const at = syllable.charCodeAt(0) - FIRST_SYLLABLE;
      return at < 0 || at > LAST_SYLLABLE - FIRST_SYLLABLE
        ? syllable
        : String.fromCharCode(FIRST_SYLLABLE + at - (at % FINALS));
    })
    .join('');

export const soundOf = (name: string): string =>
  [...name]
    .map((syllable) => {
      const code = syllable.charCodeAt(0);
      if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return syllable;
      const at = code - FIRST_SYLLABLE;
      const initial = Math.floor(at / (VOWELS * FINALS));
      const vowel = Math.floor(at / FINALS) % VOWELS;
      const heard = (PLAIN_INITIAL[initial] ?? initial) * VOWELS + (NEAR_VOWEL[vowel] ?? vowel);
      return String.fromCharCode(FIRST_SYLLABLE + heard * FINALS + (at % FINALS));
    })
    .join('');
