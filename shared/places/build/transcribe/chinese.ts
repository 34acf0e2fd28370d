/** Chinese names in Hangul by 외래어표기법 (표 5), from pinyin, and their Sino-Korean readings, from hanzi. */
import { translate } from 'hanja/lib/translate.js';
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { withInitial } from './hangul.ts';

const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'ㅈ'],
  ['ch', 'ㅊ'],
  ['sh', 'ㅅ'],
  ['b', 'ㅂ'],
  ['p', 'ㅍ'],
  ['m', 'ㅁ'],
  ['f', 'ㅍ'],
  ['d', 'ㄷ'],
  ['t', 'ㅌ'],
  ['n', 'ㄴ'],
  ['l', 'ㄹ'],
  ['g', 'ㄱ'],
  ['k', 'ㅋ'],
  ['h', 'ㅎ'],
  ['j', 'ㅈ'],
  ['q', 'ㅊ'],
  ['x', 'ㅅ'],
  ['r', 'ㄹ'],
  ['z', 'ㅉ'],
  ['c', 'ㅊ'],
  ['s', 'ㅆ'],
];
const FINALS: Readonly<Record<string, string>> = {
  a: '아',
  o: '오',
  e: '어',
  i: '이',
  u: '우',
  v: '위',
  ai: '아이',
  ei: '에이',
  ao: '아오',
  ou: '어우',
  an: '안',
  en: '언',
  ang: '앙',
  eng: '엉',
  er: '얼',
  ia: '야',
  ie: '예',
  iai: '야이',
  iao: '야오',
  iu: '유',
  ian: '옌',
  in: '인',
  iang: '양',
  ing: '잉',
  ua: '와',
  uo: '워',
  uai: '와이',
  ui: '우이',
  uan: '완',
  un: '운',
  uang: '왕',
  ong: '웅',
  ue: '웨',
  ve: '웨',
  van: '위안',
  vn: '윈',
  iong: '융',
};
const ALONE: Readonly<Record<string, string>> = {
  yi: '이',
  wu: '우',
  yu: '위',
  ya: '야',
  yo: '요',
  ye: '예',
  yao: '야오',
  you: '유',
  yan: '옌',
  yin: '인',
  yang: '양',
  ying: '잉',
  wa: '와',
  wo: '워',
  wai: '와이',
  wei: '웨이',
  wan: '완',
  wen: '원',
  wang: '왕',
  weng: '웡',
  yue: '웨',
  yuan: '위안',
  yun: '윈',
  yong: '융',
  zhi: '즈',
  chi: '츠',
  shi: '스',
  ri: '르',
  zi: '쯔',
  ci: '츠',
  si: '쓰',
};
/** After ㅈ, ㅉ, ㅊ the glide is not written: 장 for jiang, 첸 for qian. */
const WITHOUT_GLIDE: Readonly<Record<string, string>> = {
  야: '아',
  예: '에',
  야오: '아오',
  유: '우',
  옌: '엔',
  양: '앙',
  융: '웅',
  야이: '아이',
};

/** One pinyin syllable without tone mark (`lü` as `lv`); null where it is none. */
export const pinyinSyllable = (syllable: string): string | null => {
  const alone = ALONE[syllable] ?? FINALS[syllable];
  if (alone !== undefined) return alone;
  const [letters, initial] = INITIALS.find(([letters]) => syllable.startsWith(letters)) ?? ['', ''];
  const rest = syllable.slice(letters.length);
  const front = 'jqx'.includes(letters) && letters !== '' ? rest.replace(/^u/, 'v') : rest;
  const final = FINALS[front];
  if (initial === '' || final === undefined) return null;
  return withInitial(initial, 'ㅈㅉㅊ'.includes(initial) ? (WITHOUT_GLIDE[final] ?? final) : final);
};

export const pinyinOf = (hanzi: string): string[] =>
  pinyin(hanzi, { toneType: 'none', type: 'array', v: true });

/** 常州 → Changzhou. */
export const latinName = (hanzi: string): string => {
  const letters = pinyinOf(hanzi).join('').replaceAll('v', 'u');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
};

/** 常州 → 창저우; null where a character has no reading. */
export const mandarinName = (hanzi: string): string | null => {
  const syllables = pinyinOf(hanzi).map((s) => pinyinSyllable(s.replace('ü', 'v')));
  return syllables.every((s) => s !== null) ? syllables.join('') : null;
};

const traditional = OpenCC.Converter({ from: 'cn', to: 't' });
const fromJapanese = OpenCC.Converter({ from: 'jp', to: 't' });
const simplified = OpenCC.Converter({ from: 't', to: 'cn' });

/** Readings of habit beside the dictionary's: 牡丹江 is 목단강, 莆田 포전, 樂清 악청. */
const HABIT: Readonly<Record<string, string>> = { 牡: '목', 莆: '포', 樂: '악' };

/** Characters that are read in two ways: 台 stands for 臺 too (연태, 연대), 寧 is 녕 and 령. */
const readings = (hanzi: string): string[] => {
  const full = traditional(hanzi);
  const plain = translate(full, 'SUBSTITUTION');
  const ning = [...full].map((han, i) => (han === '寧' && i > 0 ? '녕' : plain.charAt(i))).join('');
  const habit = [...full].map((han, i) => HABIT[han] ?? plain.charAt(i)).join('');
  // The Koreans of China keep the first sound: 룡정, 려순, 래산.
  const kept = translate(`一${full}`, 'SUBSTITUTION').slice(1);
  return [plain, ning, habit, translate(full.replaceAll('臺', '台'), 'SUBSTITUTION'), kept];
};

/** 常州 → 상주, with the initial-sound rule; several where a character has two readings. */
export const sinoKoreanNames = (hanzi: string): readonly string[] =>
  [...new Set(readings(hanzi))].filter((reading) => /^[가-힣]+$/.test(reading));

export const toTraditional = (hanzi: string): string => traditional(hanzi);
export const toSimplified = (hanzi: string): string => simplified(hanzi);
/** 広島 → 廣島. */
export const kyujitai = (kanji: string): string => fromJapanese(kanji);
