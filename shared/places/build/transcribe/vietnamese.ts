/** Vietnamese names in Hangul by 외래어표기법 (표 9), from the spelling with diacritics. */
import { endsOpen, syllable, withFinal } from './hangul.ts';

/** Longest first. ㅑ… after nh, and ㅈ before a vowel for gi, are told by the vowel. */
const INITIALS: readonly (readonly [string, string])[] = [
  ['ngh', '응'],
  ['ng', '응'],
  ['nh', '니'],
  ['gh', 'ㄱ'],
  ['gi', 'ㅈ'],
  ['kh', 'ㅋ'],
  ['ph', 'ㅍ'],
  ['th', 'ㅌ'],
  ['tr', 'ㅉ'],
  ['ch', 'ㅉ'],
  ['qu', '꾸'],
  ['b', 'ㅂ'],
  ['c', 'ㄲ'],
  ['k', 'ㄲ'],
  ['d', 'ㅈ'],
  ['đ', 'ㄷ'],
  ['g', 'ㄱ'],
  ['h', 'ㅎ'],
  ['l', 'ㄹ'],
  ['m', 'ㅁ'],
  ['n', 'ㄴ'],
  ['p', 'ㅃ'],
  ['r', 'ㄹ'],
  ['s', 'ㅅ'],
  ['t', 'ㄸ'],
  ['v', 'ㅂ'],
  ['x', 'ㅆ'],
];
const FINALS: Readonly<Record<string, string>> = {
  ng: 'ㅇ',
  nh: 'ㄴ',
  ch: 'ㄱ',
  c: 'ㄱ',
  k: 'ㄱ',
  m: 'ㅁ',
  n: 'ㄴ',
  p: 'ㅂ',
  t: 'ㅅ',
  '': '',
};
const VOWELS: Readonly<Record<string, string>> = {
  a: 'ㅏ',
  ă: 'ㅏ',
  â: 'ㅓ',
  e: 'ㅐ',
  ê: 'ㅔ',
  i: 'ㅣ',
  y: 'ㅣ',
  o: 'ㅗ',
  ô: 'ㅗ',
  ơ: 'ㅓ',
  u: 'ㅜ',
  ư: 'ㅡ',
};
const AFTER_NH: Readonly<Record<string, string>> = {
  ㅏ: 'ㅑ',
  ㅓ: 'ㅕ',
  ㅗ: 'ㅛ',
  ㅜ: 'ㅠ',
  ㅔ: 'ㅖ',
  ㅐ: 'ㅒ',
};

/** Without tones, keeping ă â ê ô ơ ư đ. */
const withoutTones = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

const vowelsOf = (letters: string): string[] | null => {
  // yê is one syllable, 예 (푸옌, 응우옌); uy and the rest go letter by letter.
  const jamo = [...letters.replace('yê', 'Ê')].map((letter) => (letter === 'Ê' ? 'ㅖ' : VOWELS[letter]));
  return jamo.every((vowel) => vowel !== undefined) ? jamo.filter((vowel) => vowel !== undefined) : null;
};

const vietnameseWord = (word: string): string | null => {
  const [letters, initial] = INITIALS.find(([letters]) => word.startsWith(letters)) ?? ['', 'ㅇ'];
  let rest = word.slice(letters.length);
  if (letters === 'gi' && /^(?:$|[^aăâeêioôơuưy])/.test(rest)) rest = `i${rest}`;
  const ending = /(ng|nh|ch|c|k|m|n|p|t)?$/.exec(rest)?.[1] ?? '';
  const vowels = vowelsOf(rest.slice(0, rest.length - ending.length));
  const final = FINALS[ending];
  if (!vowels || final === undefined) return null;
  // 타인 for thanh: the glide before nh is heard as 이 after a.
  if (ending === 'nh' && vowels.at(-1) === 'ㅏ') vowels.push('ㅣ');
  const [first, ...others] = vowels;
  if (first === undefined) return null;
  const head = headOf(initial, first);
  const whole = head + others.map((vowel) => syllable('ㅇ', vowel)).join('');
  return final === '' ? whole : withFinal(whole, final);
};

const headOf = (initial: string, vowel: string): string => {
  if (initial === '응') return `응${syllable('ㅇ', vowel)}`;
  if (initial === '니') return syllable('ㄴ', AFTER_NH[vowel] ?? vowel);
  if (initial === '꾸') return vowel === 'ㅏ' ? '꽈' : `꾸${syllable('ㅇ', vowel)}`;
  return syllable(initial, vowel);
};

/**
 * Đà Lạt → 달랏, 다랏: the rule doubles l between vowels, the press often does not.
 * Empty where it is not Vietnamese spelling.
 */
export const vietnameseNames = (name: string): readonly string[] => {
  let doubled = '';
  let single = '';
  for (const word of withoutTones(name).split(/[\s-]+/)) {
    const part = vietnameseWord(word);
    if (part === null) return [];
    const between = word.startsWith('l') && doubled !== '' && endsOpen(doubled);
    doubled = (between ? withFinal(doubled, 'ㄹ') : doubled) + part;
    single += part;
  }
  return doubled === '' ? [] : [...new Set([doubled, single])];
};
