/** Single names in the text: a country, a Korean government, a place abroad, or an unknown name with a unit. */

import type { PlaceMatch } from '../places/place.ts';
import type { Atom } from './atom.ts';
import { behindPlaceAt, wardAt } from './behind-country.ts';
import { countedAt, countedListEnd } from './counted-list.ts';
import type { Resources } from './input.ts';
import { introducedAt } from './introduced.ts';
import { countyAt, joinedAt } from './joined-names.ts';
import { abroadAt, atom, countryAt, koreaAt } from './known-names.ts';
import {
  CALLED,
  countryOf,
  isApart,
  isGlued,
  isNextAbroad,
  isSurelyNamed,
  isVietnamese,
  type Lead,
  leadOf,
  ofProvince,
} from './lead.ts';
import { isHangul } from './letters.ts';
import { apartAt, nameBehind, tiedAt, unknownAt } from './named.ts';
import { Opening } from './opening.ts';
import { markedAt, otherwiseSpelt } from './other-spellings.ts';
import { begunAt, numberedAt, spacedAt } from './spaced-names.ts';
import { isWeakUnit } from './units.ts';

/** Cities of one syllable that newspapers name without a unit behind their country. */
const KNOWN_SHORT = new Opening(/^(?:빈|본|님|캉|낭트|곰|후에|훼)$/);

/** 중국 여성과, 중국 회원 도시: a county of few readers, in a Korean reading that is a word. */
const LITTLE = 300_000;
const isLittleKnown = ({ place, spelling, trust }: PlaceMatch): boolean =>
  trust === 'guarded' && place.country === 'CN' && place.population < LITTLE && spelling !== place.name;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isWordUnit = (code: number): boolean =>
  isHangul(code) || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);

/** A bare name in another spelling: 중국 쟈싱. */
const otherwiseAt = (
  text: string,
  start: number,
  country: string | null,
  resources: Resources,
): Atom | null => {
  // 실무단을 꾸린다: without a country before it, a verb.
  if (country === null) return null;
  for (let length = markedAt(text, start); length > 1; length--) {
    const matches = otherwiseSpelt(text.slice(start, start + length), country, resources.places);
    const named = matches.length > 0 ? nameBehind(text, start, start + length, 'plain') : null;
    if (named) return atom(start, named, { matches });
  }
  return null;
};

/** The name that begins at `start`, if one does. */
const atomAt = (
  text: string,
  start: number,
  lead: Lead,
  /** The name before it in a list has its unit apart. */
  apart: boolean,
  /** Directly behind a place of Vietnam. */
  inVietnam: boolean,
  resources: Resources,
  introduced: readonly string[],
): Atom | null => {
  if (!isHangul(text.charCodeAt(start)) && !isHan(text.charCodeAt(start))) {
    const latin = tiedAt(text, start) ?? apartAt(text, start);
    return latin && atom(start, latin, {});
  }
  const korea = koreaAt(text, start, resources);
  const known = abroadAt(text, start, resources, countryOf(lead));
  const spaced = spacedAt(text, start, countryOf(lead), resources);
  const abroad = spaced && spaced.end > (known?.end ?? 0) ? spaced : known;
  const numbered = abroad && numberedAt(text, start, abroad);
  if (numbered) return atom(start, numbered, {});
  const country = countryAt(text, start, resources);
  if (country && country.end >= (abroad?.end ?? 0) && country.end >= (korea?.end ?? 0)) return country;
  const begun =
    abroad || korea
      ? null
      : (begunAt(text, start, (at) => apartAt(text, at)) ?? introducedAt(text, start, introduced, ' '));
  if (begun) return atom(start, begun, {});
  const also = korea !== null && abroad?.unit === '도' && korea.tail.particle.startsWith('도');
  const longest = also ? korea.end : Math.max(korea?.end ?? 0, abroad?.end ?? 0);
  const own = korea?.end === longest ? korea : null;
  const behindCountry = lead !== 'none' && lead !== 'place';
  const strange =
    abroad?.unit === '' && behindCountry && !abroad.matches.some(({ place }) => lead.endsWith(place.country));
  const joined =
    strange || (!own && !abroad && behindCountry)
      ? joinedAt(text, start, countryOf(lead), resources)
      : !own && abroad?.unit === '' && lead === 'place'
        ? behindPlaceAt(text, start, null, resources)
        : null;
  if (joined) return atom(start, joined, {});
  const other = abroad?.end === longest ? abroad : null;
  const named = other ?? own;
  const unknown =
    named && (named.unit !== '' || own) ? null : unknownAt(text, start, resources, lead === 'place');
  if (unknown && (!named || unknown.end > named.end || (strange && unknown.end === named.end)))
    return atom(start, unknown, {
      matches: otherwiseSpelt(unknown.stem, countryOf(lead), resources.places),
      doubtful:
        isWeakUnit(unknown.unit) &&
        !unknown.stem.includes('-') &&
        (lead === 'none' || (unknown.unit === '도' && lead === 'place')),
    });
  if (!named) {
    const other =
      (apart ? apartAt(text, start) : null) ??
      (lead === 'none' ? null : tiedAt(text, start)) ??
      countyAt(text, start) ??
      introducedAt(text, start, introduced) ??
      (inVietnam ? wardAt(text, start) : null) ??
      (lead === 'none' ? null : behindPlaceAt(text, start, countryOf(lead), resources));
    return other ? atom(start, other, {}) : otherwiseAt(text, start, countryOf(lead), resources);
  }
  const guarded = other?.native === null && other.matches.every((match) => match.trust === 'guarded');
  const bare = other !== null && (other.unit === '' || isWeakUnit(other.unit));
  const agreed =
    (lead !== 'none' && other?.unit !== '') ||
    other?.matches.some((match) => lead.endsWith(match.place.country) && !isLittleKnown(match));
  return atom(start, named, {
    governments: own?.governments ?? [],
    short: own?.short ?? false,
    matches: other?.matches ?? [],
    doubtful:
      guarded && bare && !own && (!agreed || (other.stem.length === 1 && !KNOWN_SHORT.test(other.stem))),
  });
};

/** All names in `[from, to)` of the text, from left to right, without overlaps; `introduced` ones bare as well. */
export const atomsIn = (
  text: string,
  from: number,
  to: number,
  resources: Resources,
  introduced: readonly string[] = [],
): Atom[] => {
  const atoms: Atom[] = [];
  let lead: Lead = 'none';
  let leadEnd = -1;
  let listEnd = -1;
  let last: Atom | null = null;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const begins = at === from || at === leadEnd || !isWordUnit(text.charCodeAt(at - 1));
    const glued = !begins && isGlued(text, at);
    if (!begins && !glued) {
      at++;
      continue;
    }
    const next = at <= leadEnd + 1 ? lead : 'none';
    const apart: boolean = last !== null && at - last.tail.end < 3 && isApart(last);
    const found: Atom | null =
      isHangul(code) ||
      isHan(code) ||
      (isCapital(code) && (next.startsWith('country') || apart || isNextAbroad(last, at)))
        ? atomAt(text, at, next, apart, next === 'place' && isVietnamese(last), resources, introduced)
        : null;
    if (begins && next !== 'none') listEnd = Math.max(listEnd, countedListEnd(text, at));
    if (!found && begins && at < listEnd && isHangul(code)) {
      last = atom(at, countedAt(text, at), {});
      atoms.push(last);
      at = last.end;
      continue;
    }
    if (!found || found.end > to || (glued && !isSurelyNamed(found))) {
      at++;
      continue;
    }
    const meant: Atom = ofProvince(last, found, resources);
    atoms.push(meant);
    lead = leadOf(meant);
    last = meant;
    leadEnd = lead === 'none' ? -1 : meant.tail.end + (CALLED.at(text, meant.tail.end)?.[0].length ?? 0);
    at = Math.max(meant.tail.end, leadEnd, at + 1);
  }
  return atoms;
};
