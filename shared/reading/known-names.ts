/** Names that the gazetteers know: Korean governments, places abroad, countries. */

import { COUNTRY_LETTERS } from '../places/countries.ts';
import type { Government, PlaceMatch } from '../places/place.ts';
import type { Atom } from './atom.ts';
import type { Resources } from './input.ts';
import { isHangul, letters } from './letters.ts';
import { glossAt, mayStandBehind, type Named, nameBehind, tailOrOffice, unknownAt } from './named.ts';
import { Opening } from './opening.ts';
import { type Tail, tailAt } from './tails.ts';
import { isWeakUnit } from './units.ts';

const NO_TAIL = (end: number): Tail => ({ office: '', particle: '', end });

/** The unit over which each head of government stands. */
const HEADED: Readonly<Record<string, string>> = {
  시장: '시',
  군수: '군',
  구청장: '구',
  도지사: '도',
  지사: '도',
};

type Korea = NonNullable<ReturnType<Resources['governments']['longestAt']>>;

/** 부산 진구 is 부산진구 written apart, 서울광진구 a city and its district written together. */
const withUpper = (text: string, start: number, upper: Korea, { governments }: Resources): Korea | null => {
  const end = start + upper.length;
  if (upper.governments.every(({ level }) => level !== 'metropolitan')) return null;
  if (text.charAt(end) === ' ') {
    const joined = governments.longestAt(text.slice(start, end) + text.slice(end + 1, end + 8), 0);
    return joined && joined.length > upper.length && !joined.short
      ? { ...joined, length: joined.length + 1 }
      : null;
  }
  const inner = isHangul(text.charCodeAt(end)) ? governments.longestAt(text, end) : null;
  const own = inner?.governments.filter(({ province }) =>
    upper.governments.some(({ name }) => name === province),
  );
  return inner && !inner.short && own && own.length > 0
    ? { length: upper.length + inner.length, governments: own, short: false }
    : null;
};

/** 경기 is a game too: the province stands before a government of its own, or in a list of provinces. */
const PROVINCE_CALLED_GAME = new Opening(/^경기(?:[·/=\])]|[와과]\s|\s?(?:북부|남부|지역|지사))/);
const isGame = (text: string, start: number, end: number, { governments }: Resources): boolean =>
  text.slice(start, end) === '경기' &&
  text.charAt(start - 1) !== '·' &&
  !PROVINCE_CALLED_GAME.test(text.slice(start, end + 4)) &&
  !(governments.longestAt(text, end + 1)?.governments.some(({ province }) => province === '경기도') ?? false);

/** 안성민, 홍성수: the short name of 안성시 with an office of one syllable is a person's. */
const isGivenName = (text: string, end: number, { office }: Tail): boolean =>
  /^[장수민]$/.test(office) && /[성주]/.test(text.charAt(end - 1));

export const koreaAt = (
  text: string,
  start: number,
  resources: Resources,
): (Named & { governments: readonly Government[]; short: boolean }) | null => {
  const found = resources.governments.longestAt(text, start);
  if (!found || isGame(text, start, start + found.length, resources)) return null;
  const match = (found.short ? withUpper(text, start, found, resources) : null) ?? found;
  const special = match.short && text.startsWith('특례시', start + match.length);
  const end = start + match.length + (special ? 3 : 0);
  const gloss = glossAt(text, end);
  const behind = gloss?.end ?? end;
  const tail = tailOrOffice(text, behind);
  if (!tail || (match.short && isGivenName(text, end, tail))) return null;
  // 동대문시장 is a market: 동대문 has no mayor of a city.
  const unit = text.charAt(behind) === ' ' ? undefined : HEADED[tail.office];
  const meant =
    unit === undefined ? match.governments : match.governments.filter(({ name }) => name.endsWith(unit));
  if (meant.length === 0) return null;
  return {
    stem: text.slice(start, end),
    unit: '',
    native: gloss?.native ?? null,
    end: behind,
    tail,
    governments: meant,
    short: match.short && !special,
  };
};

/** 부시장, 부성장 are offices; 한중, 한베 are pairs of countries. */
const NO_PLACE = new Opening(/부[시성주구군현도지]|한(?:중|일|미|베|러|불|독|영|몽)/y);

/** What stands two characters before the name, for most names stand behind neither. */
const mayEndLead = letters('풍인론시역 ');
/** 태풍 하이옌: storms have names of their own. */
const STORM = /(?:태풍|허리케인|사이클론)\s['"]?$/;
/** 자매도시 세부 주 */
const SISTER = /(?:자매|우호|교류|결연|협력)(?:도시|지역)(?:인)?\s$/;

/** 도(道)와 성(省)은 */
const isBareUnit = ({ stem, unit, native }: Named): boolean =>
  stem.length === 1 && unit === '' && native !== null && /^[省市縣县郡區区道州]$/.test(native);

/** @param country stated directly before it: 필리핀 나가 시 is no word of the language */
export const abroadAt = (
  text: string,
  start: number,
  { places }: Resources,
  country: string | null = null,
): (Named & { matches: readonly PlaceMatch[] }) | null => {
  const match = places.longestAt(text, start);
  if (!match || !mayStandBehind(text.charCodeAt(start + match.length)) || NO_PLACE.at(text, start))
    return null;
  const before = mayEndLead(text.charCodeAt(start - 2)) ? text.slice(Math.max(0, start - 9), start) : '';
  if (before !== '' && STORM.test(before)) return null;
  const named = nameBehind(
    text,
    start,
    start + match.length,
    match.matches.some(
      ({ trust, place }) => trust === 'plain' || (country !== null && place.country === country),
    ) ||
      (before !== '' && SISTER.test(before))
      ? 'plain'
      : 'guarded',
  );
  const given =
    named !== null &&
    (named.unit === '' || named.stem.length === 1) &&
    match.matches.every(({ trust }) => trust === 'guarded') &&
    isGivenName(text, named.end, named.tail);
  return named && !given && !isBareUnit(named) ? { ...named, matches: match.matches } : null;
};

type Meaning = Pick<Atom, 'country' | 'governments' | 'short' | 'matches' | 'doubtful'>;
export const atom = (start: number, named: Named, meaning: Partial<Meaning>): Atom => ({
  start,
  end: named.end,
  country: meaning.country ?? null,
  governments: meaning.governments ?? [],
  short: meaning.short ?? false,
  matches: meaning.matches ?? [],
  stem: named.stem,
  unit: named.unit,
  native: named.native,
  tail: named.tail,
  doubtful: meaning.doubtful ?? false,
});

/** 키르기스공화국, 캄보디아왕국 */
const STATE = new Opening(/(?:사회주의|민주|연방)?(?:공화국|왕국|연방)(?![가-힣]{3})/y);

export const countryAt = (text: string, start: number, resources: Resources): Atom | null => {
  const hanja = isHangul(text.charCodeAt(start)) ? undefined : COUNTRY_LETTERS[text.charAt(start)];
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
  const end = start + match.length + (STATE.at(text, start + match.length)?.[0].length ?? 0);
  const stem = text.slice(start, end);
  const tail = tailAt(text, end);
  const named = { stem, unit: '', native: null, end };
  if (tail) return atom(start, { ...named, tail }, { country: match.code });
  const fused = abroadAt(text, end, resources) ?? unknownAt(text, end, resources);
  return fused && fused.unit !== '' && !isWeakUnit(fused.unit)
    ? atom(start, { ...named, tail: NO_TAIL(end) }, { country: match.code })
    : null;
};
