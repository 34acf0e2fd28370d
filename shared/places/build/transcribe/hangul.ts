/** Composing Hangul syllables from jamo. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const FIRST = 0xac00;

/** One syllable; `final` empty for none. */
export const syllable = (initial: string, vowel: string, final = ''): string =>
  String.fromCharCode(
    FIRST +
      (INITIALS.indexOf(initial) * VOWELS.length + VOWELS.indexOf(vowel)) * FINALS.length +
      FINALS.indexOf(final || ' '),
  );

/** The syllable with `initial` in place of its ㅇ: ㅅ and 야오 → 샤오. */
export const withInitial = (initial: string, word: string): string =>
  String.fromCharCode(word.charCodeAt(0) + INITIALS.indexOf(initial) * 588 - INITIALS.indexOf('ㅇ') * 588) +
  word.slice(1);

/** The word with a final consonant under its last syllable, which has none. */
export const withFinal = (word: string, final: string): string =>
  word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) + FINALS.indexOf(final));

export const endsOpen = (word: string): boolean => {
  const code = word.charCodeAt(word.length - 1) - FIRST;
  return code >= 0 && code < 11172 && code % FINALS.length === 0;
};

export const isHangul = (text: string): boolean => /^[가-힣]+(?: [가-힣]+)*$/.test(text);
