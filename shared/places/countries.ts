/** Countries by their Korean names. */
import { COUNTRY_NAMES } from './country-names.ts';
import { longestMatch } from './longest-match.ts';
import type { Countries } from './place.ts';

/** Names that press and government use where CLDR has another. */
const DISPLAY: Readonly<Record<string, string>> = {
  AU: '호주',
  CD: '콩고민주공화국',
  CF: '중앙아프리카공화국',
  CG: '콩고공화국',
  HK: '홍콩',
  KR: '한국',
  MO: '마카오',
  PS: '팔레스타인',
  VA: '바티칸',
  ZA: '남아프리카공화국',
};

/** Other names by code; older and longer ones too. */
const ALIASES: Readonly<Record<string, string>> = {
  AE: 'UAE 아랍에미레이트 아랍에미리트연합',
  AT: '오지리',
  AU: '오스트레일리아',
  BA: '보스니아',
  BY: '벨로루시',
  CD: '콩고-킨샤사',
  CG: '콩고-브라자빌',
  CI: '아이보리코스트',
  CN: '중화인민공화국',
  CZ: '체코공화국 체코슬로바키아',
  DE: '도이칠란트 독일연방공화국',
  DO: '도미니카공화국',
  EG: '애굽',
  ES: '에스파냐',
  ET: '이디오피아',
  GB: '잉글랜드 스코틀랜드 웨일스 UK',
  GE: '그루지야',
  ID: '인니',
  IN: '인디아',
  KG: '키르기즈스탄 키르기스 키르기즈',
  KH: '캄푸치아',
  KP: '조선민주주의인민공화국',
  KR: '대한민국 우리나라',
  KZ: '카자흐',
  LK: '실론',
  MK: '마케도니아',
  MM: '버마',
  MN: '몽고 몽골국',
  NL: '화란 홀란드',
  NZ: '뉴질란드',
  PG: '파푸아뉴기니',
  PH: '필리핀공화국',
  RU: '러시아연방 소련 로서아',
  SA: '사우디',
  SE: '스웨덴왕국',
  SG: '싱가폴',
  SZ: '스와질란드',
  TH: '타이 타일랜드',
  TJ: '타지크',
  TL: '티모르',
  TM: '투르크멘',
  TR: '터키 튀르키에 터어키',
  TW: '타이완 중화민국',
  US: '미합중국 USA',
  UZ: '우즈벡 우즈베크 우즈베키스탄공화국',
  VN: '월남 베트남사회주의공화국',
  ZA: '남아공 남아프리카',
};

/**
 * One-character forms of headlines (中 창저우시). Doubtful alone, so `find` and `longestAt` leave them out: they count
 * directly before a place name.
 */
export const COUNTRY_LETTERS: Readonly<Record<string, string>> = {
  中: 'CN',
  日: 'JP',
  美: 'US',
  英: 'GB',
  獨: 'DE',
  佛: 'FR',
  露: 'RU',
  泰: 'TH',
  越: 'VN',
  臺: 'TW',
  蒙: 'MN',
  印: 'IN',
  加: 'CA',
  濠: 'AU',
  豪: 'AU',
  伊: 'IT',
  比: 'PH',
};

/** Country names that are also everyday words (인도 위를, 다양한 수단, 이란 particle): they need a place or 국 words near. */
export const DOUBTFUL_COUNTRY_NAMES: ReadonlySet<string> = new Set(
  '인도 수단 이란 오만 가나 말리 피지 타이 기니 차드 통가 저지 건지 사우디 카자흐 우리나라 도미니카 인니 티모르 조지아'.split(
    ' ',
  ),
);

/** 저지 (to stop) and 건지 are verbs wherever Korean local news writes them. */
const NEVER_IN_TEXT: ReadonlySet<string> = new Set(['저지', '건지', '타이']);

const shown = new Map<string, string>();
const byName = new Map<string, string>();
const add = (name: string, code: string): void => {
  byName.set(name, code);
  byName.set(name.replaceAll(' ', ''), code);
};
for (const row of COUNTRY_NAMES.trim().split('\n')) {
  const code = row.slice(0, 2);
  const name = row.slice(3).replace(/\([^()]*\)$/, '');
  add(name, code);
  shown.set(code, DISPLAY[code] ?? name);
}
for (const [code, name] of Object.entries(DISPLAY)) add(name, code);
for (const [code, names] of Object.entries(ALIASES)) for (const name of names.split(' ')) add(name, code);

const longest = longestMatch(
  [...byName.keys()].filter((name) => !NEVER_IN_TEXT.has(name)),
  (name) => (NEVER_IN_TEXT.has(name) ? undefined : byName.get(name)),
);

const find = (name: string): string | null => byName.get(name.trim()) ?? null;

export const countries: Countries = {
  find,
  longestAt: (text, offset) => {
    const found = longest(text, offset);
    return found && { length: found.length, code: found.value };
  },
  nameOf: (code) => shown.get(code) ?? code,
};
