/** A name with what is written behind it: unit, gloss in brackets, office and particle. */
import type { Trust } from '../places/place.ts';
import { soundsForeign } from './foreign-sound.ts';
import type { Resources } from './input.ts';
import { isHangul } from './letters.ts';
import { Opening } from './opening.ts';
import { behindAside, mayBeTail, officeAfter, type Tail, tailAt } from './tails.ts';
import { isWord, mayBeginUnit, unitApartAt, unitAt } from './units.ts';

const GLOSS = /\s?\(([^()\n]{1,40})\)/y;
export const LONGEST_NAME = 16;
const HYPHEN = 45;
const BRACKET = 40;

export const glossAt = (text: string, at: number): { native: string; end: number } | null => {
  if (text.charCodeAt(at) !== BRACKET && text.charCodeAt(at + 1) !== BRACKET) return null;
  GLOSS.lastIndex = at;
  const match = GLOSS.exec(text);
  const native = match?.[1] ?? '';
  // 우타르프라데시(UP)주
  const short = text.charAt(GLOSS.lastIndex) === '주' && /^[A-Z]{2}$/.test(native);
  return match && (short || /[\u3400-\u9fff]|[A-Za-zÀ-ỹ]{3}/.test(native))
    ? { native: native.trim(), end: GLOSS.lastIndex }
    : null;
};

/** 군수 of a 군, 시장 of a 시, 구청장 of a 구: an office of one syllable needs its unit before it. */
const officeFits = (office: string, before: string): boolean =>
  office === '수'
    ? before === '군'
    : office === '장' || office === '민'
      ? '시군구현성주도촌'.includes(before)
      : true;

/** 해남군 역시, 무안군수 또한: as good as 해남군도. */
const ALSO = [' 역시 ', ' 또한 '];
const alsoBehind = (text: string, tail: Tail): Tail =>
  tail.particle === '' && ALSO.some((word) => text.startsWith(word, tail.end))
    ? { ...tail, particle: '도', end: tail.end + 3 }
    : tail;

/** Tail fused to the name, or the office that follows as the next word. */
export const tailOrOffice = (text: string, end: number): Tail | null => {
  const tail = tailAt(text, end);
  if (!tail || !officeFits(tail.office, text.charAt(end - 1))) return null;
  if (tail.office !== '' || tail.particle !== '') return behindAside(text, tail);
  return alsoBehind(text, behindAside(text, officeAfter(text, end) ?? tail));
};

export interface Named {
  stem: string;
  unit: string;
  native: string | null;
  end: number;
  tail: Tail;
}

/** By the code of the character behind a stem: whether it may end there. */
export const mayStandBehind = (code: number): boolean => mayBeginUnit(code) || mayBeTail(code);

/** Unit, gloss and tail behind a stem that ends at `at`. */
export const nameBehind = (text: string, start: number, at: number, known: Trust | null): Named | null => {
  const stem = text.slice(start, at);
  const inner = glossAt(text, at);
  const from = inner?.end ?? at;
  const unit = unitAt(text, from);
  if (unit) {
    const outer = glossAt(text, unit.end);
    const end = outer?.end ?? unit.end;
    const tail = tailOrOffice(text, end);
    if (tail && !isWord(stem + unit.unit, known !== null))
      return { stem, unit: unit.unit, native: inner?.native ?? outer?.native ?? null, end, tail };
  }
  const apart = stem.length > 1 ? unitApartAt(text, from) : null;
  if (apart && (known !== 'guarded' || apart.unit.length > 1)) {
    const long = apart.unit.length > 1;
    const tail = long ? tailOrOffice(text, apart.end) : tailAt(text, apart.end);
    if (tail && (long || tail.office === ''))
      return { stem, unit: apart.unit, native: inner?.native ?? null, end: apart.end, tail };
  }
  // An unknown name is a name by its unit alone.
  const tail = known === null ? null : tailOrOffice(text, from);
  return tail && { stem, unit: '', native: inner?.native ?? null, end: from, tail };
};

/** 시민방문단도: a group of people and a particle. */
const GROUP = /(?:단|회|팀|자|들|원|생|측|장)$/;
/** 베트남 띠엔장성: no group of people has a province's unit. */
const isGroup = ({ stem, unit }: Named): boolean =>
  GROUP.test(stem) && !(unit === '성' && stem.length > 2 && soundsForeign(stem));

/** 압력에도, 앞으로도: a noun with its particles. */
const isParticle = ({ stem, unit }: Named): boolean => unit === '도' && /(?:에|으로|에서|[와과])$/.test(stem);

/** 안성민, 박주민: a family name and a given name. */
const isKoreanName = ({ stem, unit, native, tail }: Named): boolean =>
  stem.length === 1 && native === null && /^[성주]$/.test(unit) && /^[장수민]$/.test(tail.office);

/** 상무부성장, 국제부시장: an office. */
const isDeputy = ({ stem, unit, tail }: Named): boolean =>
  unit === '부'
    ? /^(?:시장|군수|지사|성장|구청장|의장)/.test(tail.office)
    : stem.endsWith('부') && /^[장수]/.test(tail.office);

/** An unknown name: the shortest stem behind which a unit and a proper tail stand. */
export const unknownAt = (
  text: string,
  start: number,
  resources: Resources,
  /** Directly behind a city: 베이징시 취안장구. */
  inCity = false,
): Named | null => {
  for (let at = start + 1; at < start + LONGEST_NAME; at++) {
    const before = text.charCodeAt(at - 1);
    if (!isHangul(before) && (before !== HYPHEN || resources.governments.longestAt(text, at))) return null;
    const code = text.charCodeAt(at);
    // 군민-군 장병: a hyphen joins words, no word to its unit.
    if (before === HYPHEN || (!mayBeginUnit(code) && code !== BRACKET)) continue;
    const named = nameBehind(text, start, at, null);
    if (named && named.unit !== '')
      return /도시|^정협/.test(named.stem) ||
        (isGroup(named) && !(inCity && named.unit === '구')) ||
        isParticle(named) ||
        isDeputy(named) ||
        isKoreanName(named)
        ? null
        : named;
  }
  return null;
};

/** Words before a unit that stands apart: 이번 주, 해당 시, 자매도시 군. */
const NO_NAME =
  /(?:이번|지난|다음|저번|해당|관내|인근|광역|기초|다른|모든|여러|일부|국내|해외|현지|당시|즉|우리|각|양|두|세|네|[은는을를의와과]|도시|에서|으로|하고|하는)$/;
const APART_NAME = new Opening(
  /[가-힣]{2,9}(?=\s(?:[시군구주현성]|솜|아이막))|[A-Z][A-Za-z.'-]*(?:\s[A-Z][A-Za-z.'-]*){0,3}(?=\s?(?:[시군구주현성]|카운티))/y,
);

/**
 * 미국 Salt Lake City와 자매결연을, 독일 슈테글리츠-젤렌도르프(Steglitz-Zehlendorf)와 우호협약을: no unit, but Latin
 * letters and a tie.
 */
const TIED_NAME = new Opening(
  /(?:[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,3}|[가-힣]{2,8}(?:-[가-힣]{2,8})?(?=\([A-Z][A-Za-zÀ-ỹ .-]{3,40}\)))(?=(?:\([^)]{4,41}\))?(?:와|과|와의|과의)\s[^.]{0,30}(?:자매|우호|결연))/y,
);
export const tiedAt = (text: string, start: number): Named | null => {
  const stem = TIED_NAME.at(text, start)?.[0];
  // 빈푹성 인민의회(Hoang Thi Thuy Lan)와
  if (stem === undefined || /(?:의회|위원회|정부|협회|대학교?|청|재단)$/.test(stem)) return null;
  const gloss = glossAt(text, start + stem.length);
  const end = gloss?.end ?? start + stem.length;
  const tail = tailAt(text, end);
  return tail && { stem, unit: '', native: gloss?.native ?? null, end, tail };
};

/** 엘도렛 시와, GMA 시: a name with its unit apart, or in Latin letters; only behind a country or beside such a name. */
export const apartAt = (text: string, start: number): Named | null => {
  const stem = APART_NAME.at(text, start)?.[0];
  if (stem === undefined || NO_NAME.test(stem)) return null;
  const end = start + stem.length;
  const unit = unitAt(text, end) ?? unitApartAt(text, end);
  const tail = unit && tailAt(text, unit.end);
  return tail && tail.office === '' ? { stem, unit: unit.unit, native: null, end: unit.end, tail } : null;
};
