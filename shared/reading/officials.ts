/** Officials named behind their government: their names are no places, and where a governor was met is no partner. */
import type { Atom } from './atom.ts';
import { lastOf } from './last.ts';
import { isHangul } from './letters.ts';
import { Opening } from './opening.ts';

const PERSON_AGE = new Opening(/^\s?\(\d\d[),\s·]/);
const PERSON_OFFICE = new Opening(
  /^\s(?:[가-힣]{1,6}\s)?(?:[가-힣]{0,2}?부)?([시구군현성주촌정])(?:청?장|수)(?![가-힣]{2})|^\s(?:[가-힣]{1,6}\s)?(?:[가-힣]{0,2}?부)?(?:당?서기|도?지사|주임|의장|국장|과장|주석)(?![가-힣]{2})/,
);
/** 사야마시의 마쓰모토 하루오 부시장: a family name that is a city too. */
const GIVEN_NAME =
  /^\s[가-힣]{2,5}\s(?:[가-힣]{1,4}\s)?(?:부?시장|부?구청장|부?군수|부?구장|정장|촌장|의장|부의장|국장|과장)(?![가-힣]{2})/;
/** 鎭江市, but not 高建軍 */
const UNIT_HANZI = /[市县縣省州区區郡道府町村旗盟镇鎭鎮乡鄕鄉島岛]\)?$|[A-Za-z]/;
/** 자르갈랑트 솜 군수: whom Korean calls so stands over a unit of another name. */
const headedAs = (unit: string): string => (/^[솜숨]$|카운티$/.test(unit) ? '군' : unit.slice(-1));

/** 수흐바타르구: the unit is part of the gazetteer's spelling. */
const unitOf = ({ unit, stem, matches }: Atom): string =>
  unit === '' && matches.length > 0 ? (/..([시구군])$/.exec(stem)?.[1] ?? '') : unit;

/** 환취구의 상홍군 구장, 개봉시의 고건군(高建軍) 시장, 마쓰야마시 노시 가쓰히토 시장, 셴닝시 칸시(39): the official of the place before. */
export const isOfficialOf = (previous: Atom, next: Atom, text: string): boolean => {
  if (next.governments.length > 0) return false;
  const unit = unitOf(previous);
  // 더반 쏠리시 카운다 시장: no city within a city.
  if (unit === '')
    return (
      next.unit === '시' &&
      next.matches.length === 0 &&
      next.native === null &&
      previous.matches.some(({ place }) => place.kind === 'city') &&
      text.slice(previous.tail.end, next.start) === ' ' &&
      PERSON_OFFICE.test(text.slice(next.end, next.end + 24))
    );
  if (next.unit === '')
    return GIVEN_NAME.test(text.slice(next.end, next.end + 24)) && /(?:[시구군정촌쵸]|마치|무라)$/.test(unit);
  if (text.slice(previous.tail.end, next.start) !== ' ' || isHangul(text.charCodeAt(next.end))) return false;
  if (
    (next.native !== null && UNIT_HANZI.test(next.native)) ||
    next.matches.some(({ trust }) => trust === 'plain')
  )
    return false;
  const behind = text.slice(next.end, next.end + 24);
  if (PERSON_AGE.test(behind)) return true;
  const office = PERSON_OFFICE.exec(behind);
  // 황석시의 장자성 부서기: no province lies in a city.
  if (office !== null && unit === '시' && next.unit === '성') return true;
  return (
    office !== null && (next.unit === unit || (office[1] !== undefined && office[1] !== headedAs(next.unit)))
  );
};

/** 유카탄주 메리다시에서 빌라 주지사를 만나: the province's governor, met in its city. */
const GOVERNOR: Readonly<Record<string, RegExp>> = {
  주: /^[^,.]{0,24}?주지사(?:를|와)\s/,
  성: /^[^,.]{0,24}?(?:부?성장|당서기)(?:을|과|를|와)\s/,
  현: /^[^,.]{0,24}?(?<!주|도)지사(?:를|와)\s/,
};
export const governedBy = (text: string, chain: readonly Atom[]): readonly Atom[] => {
  const city = lastOf(chain);
  const region = chain[chain.length - 2];
  if (!city || !region || city.tail.particle !== '에서' || region.country !== null) return chain;
  const met = GOVERNOR[region.unit]?.test(text.slice(city.tail.end, city.tail.end + 40)) ?? false;
  return met ? [...chain.slice(0, -2), { ...region, tail: city.tail }] : chain;
};
