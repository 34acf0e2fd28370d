/** Single names in the text: a country, a Korean government, a place abroad, or an unknown name with a unit. */
import type { Government, PlaceMatch, Trust } from '../places/place.ts';
import type { Resources } from './input.ts';
import { officeAfter, type Tail, tailAt } from './tails.ts';
import { isWeakUnit, isWord, mayBeginUnit, unitApartAt, unitAt } from './units.ts';

export interface Atom {
  start: number;
  /** Behind unit and gloss. */
  end: number;
  /** ISO code where the atom is a country's name. */
  country: string | null;
  governments: readonly Government[];
  /** True where the Korean government is called by its short name (남양주, 전남). */
  short: boolean;
  matches: readonly PlaceMatch[];
  /** Name without unit and gloss. */
  stem: string;
  unit: string;
  /** Hanzi or Latin in brackets behind the name. */
  native: string | null;
  tail: Tail;
  /** A bare spelling that is a word of the language too (위해, 지난): counts only where the article names the place elsewhere. */
  doubtful: boolean;
}

const GLOSS = /\s?\(([^()\n]{1,40})\)/y;
const HANJA_COUNTRIES: Record<string, string> = {
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
const LONGEST_NAME = 16;
/** Cities of one syllable that newspapers name without a unit behind their country. */
const KNOWN_SHORT = /^(?:빈|본|님|캉|낭트|곰|후에|훼)$/;
const HYPHEN = 45;
const NO_TAIL = (end: number): Tail => ({ office: '', particle: '', end });

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isWordUnit = (code: number): boolean =>
  isHangul(code) || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);

const glossAt = (text: string, at: number): { native: string; end: number } | null => {
  if (text.charAt(at) !== '(' && text.charAt(at + 1) !== '(') return null;
  GLOSS.lastIndex = at;
  const match = GLOSS.exec(text);
  const native = match?.[1] ?? '';
  return match && /[\u3400-\u9fff]|[A-Za-zÀ-ỹ]{3}/.test(native)
    ? { native: native.trim(), end: GLOSS.lastIndex }
    : null;
};

/** 군수 of a 군, 시장 of a 시, 구청장 of a 구: an office of one syllable needs its unit before it. */
const officeFits = (office: string, before: string): boolean =>
  office === '수' ? before === '군' : /^(?:장|민)$/.test(office) ? /[시군구현성주도촌]/.test(before) : true;

/** Tail fused to the name, or the office that follows as the next word. */
const tailOrOffice = (text: string, end: number): Tail | null => {
  const tail = tailAt(text, end);
  if (!tail || !officeFits(tail.office, text.charAt(end - 1))) return null;
  if (tail.office !== '' || tail.particle !== '') return tail;
  return officeAfter(text, end) ?? tail;
};

interface Named {
  stem: string;
  unit: string;
  native: string | null;
  end: number;
  tail: Tail;
}

/** Unit, gloss and tail behind a stem that ends at `at`. */
const nameBehind = (text: string, start: number, at: number, known: Trust | null): Named | null => {
  const stem = text.slice(start, at);
  const inner = glossAt(text, at);
  const from = inner?.end ?? at;
  const unit = unitAt(text, from);
  if (unit) {
    const outer = glossAt(text, unit.end);
    const end = outer?.end ?? unit.end;
    const tail = isWord(stem + unit.unit, known !== null) ? null : tailOrOffice(text, end);
    if (tail) return { stem, unit: unit.unit, native: inner?.native ?? outer?.native ?? null, end, tail };
  }
  const apart = stem.length > 1 && known !== 'guarded' ? unitApartAt(text, from) : null;
  if (apart) {
    const tail = tailAt(text, apart.end);
    if (tail && tail.office === '')
      return { stem, unit: apart.unit, native: inner?.native ?? null, end: apart.end, tail };
  }
  const tail = tailOrOffice(text, from);
  return tail && { stem, unit: '', native: inner?.native ?? null, end: from, tail };
};

/** 시민방문단도: a group of people and a particle. */
const GROUP = /(?:단|회|팀|자|들|원|생|측|장)$/;

/** An unknown name: the shortest stem behind which a unit and a proper tail stand. */
const unknownAt = (text: string, start: number, resources: Resources): Named | null => {
  for (let at = start + 1; at < start + LONGEST_NAME; at++) {
    const before = text.charCodeAt(at - 1);
    if (!isHangul(before) && (before !== HYPHEN || resources.governments.longestAt(text, at))) return null;
    if (!mayBeginUnit(text.charAt(at)) && text.charAt(at) !== '(') continue;
    const named = nameBehind(text, start, at, null);
    if (named && named.unit !== '') return GROUP.test(named.stem) ? null : named;
  }
  return null;
};

const JOINABLE = /[가-힣]{1,4}(?:[ -]|$)/y;
const FUNCTION_WORD =
  /(?:[의와과은는이가을를에인한로등적된할및]|정부|도시|지역|대표단|방문단|시장|소재|북부|남부|동부|서부|중부|수도|최대|출신|현지|국제|자매|우호|주요|여러|일부)[ -]?$/;

const TWO_WORDS = /([가-힣]{2,8})\s(아이막|카운티|자치구|자치주|특별자치주|시티|솜)/y;

/** Names of several words, 라고스 데 모레노시: only behind a country or a region. */
const joinedAt = (text: string, start: number, resources: Resources): Named | null => {
  TWO_WORDS.lastIndex = start;
  const two = TWO_WORDS.exec(text);
  if (two && !FUNCTION_WORD.test(two[1] ?? '')) {
    const end = start + two[0].length;
    const tail = tailOrOffice(text, end);
    if (tail) return { stem: two[1] ?? '', unit: two[2] ?? '', native: null, end, tail };
  }
  let at = start;
  for (let words = 0; words < 3; words++) {
    JOINABLE.lastIndex = at;
    const match = JOINABLE.exec(text);
    if (!match || FUNCTION_WORD.test(match[0])) return null;
    at = JOINABLE.lastIndex;
    if (!isHangul(text.charCodeAt(at))) return null;
    const named = unknownAt(text, at, resources);
    if (named && named.stem.length <= 8 && !isWeakUnit(named.unit))
      return { ...named, stem: text.slice(start, at) + named.stem };
  }
  return null;
};

const koreaAt = (
  text: string,
  start: number,
  { governments }: Resources,
): (Named & { governments: readonly Government[]; short: boolean }) | null => {
  const match = governments.longestAt(text, start);
  if (!match) return null;
  const special = match.short && text.startsWith('특례시', start + match.length);
  const end = start + match.length + (special ? 3 : 0);
  const gloss = glossAt(text, end);
  const behind = gloss?.end ?? end;
  const tail = tailOrOffice(text, behind);
  if (!tail) return null;
  return {
    stem: text.slice(start, end),
    unit: '',
    native: gloss?.native ?? null,
    end: behind,
    tail,
    governments: match.governments,
    short: match.short && !special,
  };
};

/** 부시장, 부성장 are offices; 한중, 한베 are pairs of countries. */
const NO_PLACE = /^부[시성주구군현도지]|^한(?:중|일|미|베|러|불|독|영|몽)/;

const abroadAt = (
  text: string,
  start: number,
  { places }: Resources,
): (Named & { matches: readonly PlaceMatch[] }) | null => {
  const match = places.longestAt(text, start);
  if (!match || NO_PLACE.test(text.slice(start, start + 2))) return null;
  const named = nameBehind(
    text,
    start,
    start + match.length,
    match.matches.some(({ trust }) => trust === 'plain') ? 'plain' : 'guarded',
  );
  return named && { ...named, matches: match.matches };
};

const atom = (start: number, named: Named, rest: Partial<Atom>): Atom => ({
  start,
  end: named.end,
  country: null,
  governments: [],
  short: false,
  matches: [],
  stem: named.stem,
  unit: named.unit,
  native: named.native,
  tail: named.tail,
  doubtful: false,
  ...rest,
});

const countryAt = (text: string, start: number, resources: Resources): Atom | null => {
  const hanja = HANJA_COUNTRIES[text.charAt(start)];
  if (
    hanja !== undefined &&
    isHangul(text.charCodeAt(text.charAt(start + 1) === ' ' ? start + 2 : start + 1))
  )
    return atom(
      start,
      { stem: text.charAt(start), unit: '', native: null, end: start + 1, tail: NO_TAIL(start + 1) },
      { country: hanja },
    );
  const match = resources.countries.longestAt(text, start);
  if (!match) return null;
  const end = start + match.length;
  const stem = text.slice(start, end);
  const tail = tailAt(text, end);
  const named = { stem, unit: '', native: null, end };
  if (tail) return atom(start, { ...named, tail }, { country: match.code });
  const fused = abroadAt(text, end, resources) ?? unknownAt(text, end, resources);
  return fused && fused.unit !== '' && !isWeakUnit(fused.unit)
    ? atom(start, { ...named, tail: NO_TAIL(end) }, { country: match.code })
    : null;
};

/** What stands directly before a name and lets an uncertain spelling count: nothing, a place, or a country (its code). */
type Lead = 'none' | 'place' | `country ${string}`;

/** The name that begins at `start`, if one does. */
const atomAt = (text: string, start: number, lead: Lead, resources: Resources): Atom | null => {
  const korea = koreaAt(text, start, resources);
  const abroad = abroadAt(text, start, resources);
  const country = countryAt(text, start, resources);
  if (country && country.end >= (abroad?.end ?? 0) && country.end >= (korea?.end ?? 0)) return country;
  const also = korea !== null && abroad?.unit === '도' && korea.tail.particle.startsWith('도');
  const longest = also ? korea.end : Math.max(korea?.end ?? 0, abroad?.end ?? 0);
  const own = korea?.end === longest ? korea : null;
  const strange =
    abroad?.unit === '' &&
    lead.startsWith('country') &&
    !abroad.matches.some(({ place }) => lead.endsWith(place.country));
  const joined =
    strange || (!own && !abroad && lead.startsWith('country')) ? joinedAt(text, start, resources) : null;
  if (joined) return atom(start, joined, {});
  const other = abroad?.end === longest ? abroad : null;
  const named = other ?? own;
  const unknown = named && (named.unit !== '' || own) ? null : unknownAt(text, start, resources);
  if (unknown && (!named || unknown.end > named.end))
    return atom(start, unknown, { doubtful: lead === 'none' && isWeakUnit(unknown.unit) });
  if (!named) return null;
  const guarded = other?.native === null && other.matches.every((match) => match.trust === 'guarded');
  const bare = other !== null && (other.unit === '' || isWeakUnit(other.unit));
  const agreed =
    (lead !== 'none' && other?.unit !== '') ||
    other?.matches.some(({ place }) => lead.endsWith(place.country));
  return atom(start, named, {
    governments: own?.governments ?? [],
    short: own?.short ?? false,
    matches: other?.matches ?? [],
    doubtful:
      guarded && bare && !own && (!agreed || (other.stem.length === 1 && !KNOWN_SHORT.test(other.stem))),
  });
};

const leadOf = (atom: Atom): Lead => {
  if (atom.tail.office !== '' || !['', '의'].includes(atom.tail.particle)) return 'none';
  if (atom.country !== null) return atom.country === 'KR' ? 'none' : `country ${atom.country}`;
  const full =
    atom.unit !== '' ||
    (atom.matches.length > 0 && /(?:..[시성주현구군도]|카운티|아이막|시티)$/.test(atom.stem));
  return atom.governments.length === 0 && full ? 'place' : 'none';
};

/** All names in `[from, to)` of the text, from left to right, without overlaps. */
export const atomsIn = (text: string, from: number, to: number, resources: Resources): Atom[] => {
  const atoms: Atom[] = [];
  let lead: Lead = 'none';
  let leadEnd = -1;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const begins = at === from || at === leadEnd || !isWordUnit(text.charCodeAt(at - 1));
    const found =
      begins && (isHangul(code) || isHan(code))
        ? atomAt(text, at, at <= leadEnd + 1 ? lead : 'none', resources)
        : null;
    if (!found || found.end > to) {
      at++;
      continue;
    }
    atoms.push(found);
    lead = leadOf(found);
    leadEnd = lead === 'none' ? -1 : found.tail.end;
    at = Math.max(found.tail.end, at + 1);
  }
  return atoms;
};
