/** Japanese names in Hangul by 외래어표기법 (표 4), from Hepburn romaji. */
import { endsOpen, withFinal } from './hangul.ts';

/** Kana by their Hepburn spelling: at a word's beginning, and elsewhere where that differs. */
const KANA: Readonly<Record<string, string>> = {
  a: '아',
  i: '이',
  u: '우',
  e: '에',
  o: '오',
  ka: '가카',
  ki: '기키',
  ku: '구쿠',
  ke: '게케',
  ko: '고코',
  sa: '사',
  shi: '시',
  su: '스',
  se: '세',
  so: '소',
  ta: '다타',
  chi: '지치',
  tsu: '쓰',
  te: '데테',
  to: '도토',
  na: '나',
  ni: '니',
  nu: '누',
  ne: '네',
  no: '노',
  ha: '하',
  hi: '히',
  fu: '후',
  he: '헤',
  ho: '호',
  ma: '마',
  mi: '미',
  mu: '무',
  me: '메',
  mo: '모',
  ya: '야',
  yu: '유',
  yo: '요',
  ra: '라',
  ri: '리',
  ru: '루',
  re: '레',
  ro: '로',
  wa: '와',
  wo: '오',
  ga: '가',
  gi: '기',
  gu: '구',
  ge: '게',
  go: '고',
  za: '자',
  ji: '지',
  zu: '즈',
  ze: '제',
  zo: '조',
  da: '다',
  de: '데',
  do: '도',
  ba: '바',
  bi: '비',
  bu: '부',
  be: '베',
  bo: '보',
  pa: '파',
  pi: '피',
  pu: '푸',
  pe: '페',
  po: '포',
  kya: '갸캬',
  kyu: '규큐',
  kyo: '교쿄',
  sha: '샤',
  shu: '슈',
  sho: '쇼',
  cha: '자차',
  chu: '주추',
  cho: '조초',
  nya: '냐',
  nyu: '뉴',
  nyo: '뇨',
  hya: '햐',
  hyu: '휴',
  hyo: '효',
  mya: '먀',
  myu: '뮤',
  myo: '묘',
  rya: '랴',
  ryu: '류',
  ryo: '료',
  gya: '갸',
  gyu: '규',
  gyo: '교',
  ja: '자',
  ju: '주',
  jo: '조',
  bya: '뱌',
  byu: '뷰',
  byo: '뵤',
  pya: '퍄',
  pyu: '퓨',
  pyo: '표',
};
const LONG: Readonly<Record<string, string>> = {
  ā: 'a',
  ī: 'i',
  ū: 'u',
  ē: 'e',
  ō: 'o',
  â: 'a',
  î: 'i',
  û: 'u',
  ê: 'e',
  ô: 'o',
};

/** 니가타 for Niigata: a long i inside one kanji is not written twice. */
const withoutLongVowels = (romaji: string): string =>
  romaji
    .replace(/[āīūēōâîûêô]/g, (letter) => LONG[letter] ?? letter)
    .replace(/ii/g, 'i')
    .replace(/uu/g, 'u');

/** Hepburn with or without macrons; null where it is not romaji. */
export const japaneseName = (romaji: string): string | null => {
  let rest = withoutLongVowels(
    romaji
      .toLowerCase()
      .normalize('NFC')
      .replace(/[\s'’-]/g, ''),
  );
  let word = '';
  while (rest !== '') {
    const doubled = /^(?:([kstpgdbz])\1|(t)ch)/.exec(rest);
    const nasal = /^(?:n(?![aiueoy])|m(?=[bmp]))/.exec(rest);
    if ((doubled || nasal) && word !== '' && endsOpen(word)) {
      word = withFinal(word, doubled ? 'ㅅ' : 'ㄴ');
      rest = rest.slice(1);
      continue;
    }
    const kana = [3, 2, 1].map((length) => rest.slice(0, length)).find((letters) => letters in KANA);
    const sounds = kana === undefined ? undefined : KANA[kana];
    if (kana === undefined || sounds === undefined) return null;
    word += word === '' ? sounds.charAt(0) : sounds.charAt(sounds.length - 1);
    rest = rest.slice(kana.length);
  }
  return word === '' ? null : word;
};
