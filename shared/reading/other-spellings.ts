/**
 * Names spelt with sounds that hardly any Korean noun has: tense consonants, and ㅈ ㅊ ㅅ before a glide.
 * 꽝저우 is 광저우, 쟈싱 자싱, 후꾸야마 후쿠야마, 쪤쟝 전장.
 */
import type { PlaceMatch, Places } from '../places/place.ts';
import { isHangul } from './letters.ts';

const FIRST_SYLLABLE = 0xac00;
const VOWELS = 21;
const FINALS = 28;
const LONGEST = 6;
const MOST = 64;
/** By place in Unicode's order: ㄲ as ㅋ or ㄱ, ㄸ as ㅌ or ㄷ, ㅃ as ㅍ or ㅂ, ㅆ as ㅅ, ㅉ as ㅊ or ㅈ; 쾅남 is 꽝남. */
const PLAIN: Readonly<Record<number, readonly number[]>> = {
  1: [0, 15],
  4: [3, 16],
  8: [7, 17],
  10: [9],
  13: [12, 14],
  15: [1],
  16: [4],
  17: [7],
};
/** ㅑ as ㅏ, ㅕ as ㅓ, ㅛ as ㅗ, ㅠ as ㅜ. */
const WITHOUT_GLIDE: Readonly<Record<number, number>> = { 2: 0, 6: 4, 12: 8, 17: 13 };
/** ㅅ ㅆ ㅈ ㅉ ㅊ. */
const SIBILANT = new Set([9, 10, 12, 13, 14]);

/** The same syllable in other spellings, itself first. */
const spellingsOf = (code: number): readonly number[] => {
  const at = code - FIRST_SYLLABLE;
  const initial = Math.floor(at / (VOWELS * FINALS));
  const vowel = Math.floor(at / FINALS) % VOWELS;
  const initials = [initial, ...(PLAIN[initial] ?? [])];
  const glideless = SIBILANT.has(initial) ? WITHOUT_GLIDE[vowel] : undefined;
  const vowels = glideless === undefined ? [vowel] : [vowel, glideless];
  return initials.flatMap((one) =>
    vowels.map((other) => FIRST_SYLLABLE + (one * VOWELS + other) * FINALS + (at % FINALS)),
  );
};

/** How many syllables stand at `start`, none where all are spelt as Korean words are. */
export const markedAt = (text: string, start: number): number => {
  let marked = false;
  let length = 0;
  for (; length < LONGEST; length++) {
    const code = text.charCodeAt(start + length);
    if (!isHangul(code)) break;
    marked ||= spellingsOf(code).length > 1;
  }
  return marked ? length : 0;
};

/** Places that the name may mean in another spelling; of `country` alone where it is known. */
export const otherwiseSpelt = (
  name: string,
  country: string | null,
  places: Places,
): readonly PlaceMatch[] => {
  if (name.length < 2 || markedAt(name, 0) < name.length) return [];
  let spellings = [''];
  for (let at = 0; at < name.length; at++)
    spellings = spellings
      .flatMap((begun) => spellingsOf(name.charCodeAt(at)).map((code) => begun + String.fromCharCode(code)))
      .slice(0, MOST);
  for (const spelling of spellings) {
    const matches = places
      .find(spelling)
      .filter(({ place, trust }) => (country === null ? trust === 'plain' : place.country === country));
    if (matches.length > 0) return matches;
  }
  return [];
};
