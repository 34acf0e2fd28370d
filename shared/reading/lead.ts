/** What stands before a name and bears on it: a country, a region, a tie, the name before it in a list. */
import type { Atom } from './atom.ts';
import type { Resources } from './input.ts';
import { letters } from './letters.ts';
import { Opening } from './opening.ts';
import { holdsUnit } from './units.ts';

/** What stands directly before a name and lets an uncertain spelling count: nothing, a place, or a country (its code). */
export type Lead = 'none' | 'place' | `country ${string}`;

export const countryOf = (lead: Lead): string | null =>
  lead !== 'none' && lead.startsWith('country ') ? lead.slice(8) : null;

/** 카카메가 주, 산마테오 시 */
export const isApart = ({ unit, stem, start, end, governments }: Atom): boolean =>
  unit !== '' && governments.length === 0 && end - start > stem.length + unit.length;

export const leadOf = (atom: Atom): Lead => {
  if (atom.tail.office !== '' || !['', '의'].includes(atom.tail.particle)) return 'none';
  if (atom.country !== null) return atom.country === 'KR' ? 'none' : `country ${atom.country}`;
  const full = atom.unit !== '' || (atom.matches.length > 0 && holdsUnit(atom.stem));
  return atom.governments.length === 0 && full ? 'place' : 'none';
};

/** 캄차카주의 주도 X, 일본 자매도시 X: what a name is called between its region and itself. */
export const CALLED = new Opening(
  /\s(?:주도|수도|성도|(?:중심|항구|(?:국제\s?)?(?:자매|우호|교류)(?:결연|협력|교류)?)\s?도시)(?:인|이자)?(?=\s)/y,
);

/** 산마테오시와 GMA시 */
export const isNextAbroad = (last: Atom | null, at: number): boolean =>
  last !== null && last.unit !== '' && last.governments.length === 0 && at - last.tail.end < 3;

export const isVietnamese = (atom: Atom | null): boolean =>
  atom?.matches.some(({ place }) => place.country === 'VN') ?? false;

/** 국제자매도시셴양시, 자매도시인둥리구, 정협상해시위원회: no blank between a tie or a conference and its name. */
const GLUED_TIE = /(?:(?:자매|우호|교류|결연)도시인?|정협)$/;
export const isGlued = (text: string, at: number): boolean =>
  mayEndTie(text.charCodeAt(at - 1)) && GLUED_TIE.test(text.slice(Math.max(0, at - 5), at));
const mayEndTie = letters('시인협');
export const isSurelyNamed = ({ unit, short, governments, matches, tail }: Atom): boolean =>
  (governments.length > 0 && !short) ||
  (unit !== '' && matches.some(({ trust }) => trust === 'plain' || tail.office === '위원회'));

/** 경상북도 상주군: whatever unit a slip gives it, the province's own is meant. */
export const ofProvince = (province: Atom | null, name: Atom, { governments }: Resources): Atom => {
  if (name.governments.length > 0 || province === null || name.start !== province.tail.end + 1) return name;
  const own = governments
    .find(name.stem)
    .filter((one) => province.governments.some((upper) => upper.name === one.province));
  return own.length > 0 && ['시', '군', '구'].includes(name.unit)
    ? { ...name, governments: own, matches: [] }
    : name;
};
