/** Whether two names stand in one phrase: 중국 강소성 상주시, 서울 강북구, 버지니아주 비엔나시. */
import type { Atom } from './atom.ts';
import { Opening } from './opening.ts';

const RELATION_GAP = new Opening(
  /^\s(?:의\s)?(?:국제|해외|국외|또\s?다른|첫|새로운)?\s?(?:자매|우호|친선|교류|결연|협력)[가-힣·]{0,8}(?:\s?(?:도시|지역|지방정부|지자체))?(?:인|이자)?\s$/,
);
const isProvince = (atom: Atom): boolean => atom.governments.some((one) => one.level === 'metropolitan');
export const isKorea = (atom: Atom): boolean => atom.governments.length > 0;

export const sharesCountry = (a: Atom, b: Atom): boolean =>
  a.matches.some((one) => b.matches.some((other) => one.place.country === other.place.country));

/** 아리조나주: one that the gazetteer spells otherwise, too. */
const isRegionName = ({ stem, unit, tail, matches }: Atom): boolean =>
  ['주', '성', '현'].includes(unit) &&
  tail.particle === '' &&
  (matches.length === 0 ? stem.length > 2 : matches.some(({ place }) => place.kind === 'region'));
const isCityName = ({ unit, governments }: Atom): boolean =>
  ['시', '정', '촌', '마치', '무라'].includes(unit) && governments.length === 0;

/** 캄차카주의 주도 X */
const CAPITAL_GAP = /^\s(?:주도|수도|성도|(?:중심|항구)\s?도시)(?:인|이자)?\s$/;

/** Characters between two names of one phrase. */
const LONGEST_GAP = 30;

/** Whether `next` continues the phrase that `previous` began. */
export const attaches = (previous: Atom, next: Atom, text: string, country: string | null): boolean => {
  if (previous.tail.office !== '' || !['', '의'].includes(previous.tail.particle)) return false;
  if (next.country !== null) return false;
  if (next.start - previous.tail.end > LONGEST_GAP) return false;
  const gap = text.slice(previous.tail.end, next.start);
  const near = /^ ?['"]?$/.test(gap) || (next.unit !== '' && CAPITAL_GAP.test(gap));
  if (previous.country !== null) {
    if (previous.country === 'KR') return near && isKorea(next);
    return near || RELATION_GAP.test(gap);
  }
  if (!near || gap === '') return false;
  if ((country === null || country === 'KR') && isKorea(previous)) {
    if (
      isProvince(previous) &&
      next.governments.some((one) => previous.governments.some((p) => p.name === one.province))
    )
      return true;
    return false;
  }
  if (previous.matches.length === 0 && previous.unit === '') return false;
  if (previous.matches.length > 0 && /구$|^[군현진향]$/.test(next.unit) && !isKorea(next)) return true;
  // 베를린 주 슈테글리츠-젤렌도르프(Steglitz-Zehlendorf)
  if (
    ['주', '성', '현'].includes(previous.unit) &&
    next.unit === '' &&
    next.native !== null &&
    !isKorea(next)
  )
    return true;
  if (previous.unit === '카운티' && next.unit !== '' && !isKorea(next)) return true;
  // 버지니아주 비엔나시: two names with their units and nothing between them are a region and a city of it.
  if (next.matches.length > 0)
    return country !== null || sharesCountry(previous, next) || (isRegionName(previous) && isCityName(next));
  return (
    next.unit !== '' &&
    !isKorea(next) &&
    (country !== null || previous.matches.length > 0 || (isRegionName(previous) && isCityName(next)))
  );
};
