/** The country, region and place of a name abroad. */
import type { Place, PlaceMatch } from '../places/place.ts';
import { type ForeignEntity, inherited } from './entity.ts';
import type { CountryMention, Mention } from './mentions.ts';
import { inName } from './person-names.ts';

const FITTING: Record<string, readonly Place['kind'][]> = {
  성: ['region'],
  주: ['region'],
  현: ['region', 'county', 'city'],
  구: ['district', 'city'],
  군: ['county', 'district'],
  시: ['city', 'region', 'county', 'district'],
};

const rank = (match: PlaceMatch, unit: string, region: string | null): number => {
  const kinds = FITTING[unit.slice(-1)] ?? ['city'];
  const kind = kinds.indexOf(match.place.kind);
  return (
    (region !== null && match.place.region === region ? 100 : 0) +
    (kind < 0 ? 0 : 20 - 4 * kind) +
    (match.trust === 'plain' ? 5 : 0) +
    Math.log10(match.place.population + 1)
  );
};

/** The match of the highest rank, the first of several. */
export const bestOf = (
  matches: readonly PlaceMatch[],
  unit: string,
  region: string | null,
): PlaceMatch | undefined => {
  let best: PlaceMatch | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const own = rank(match, unit, region);
    if (own > highest) [best, highest] = [match, own];
  }
  return best;
};

export const regionOf = (mentions: readonly Mention[], country: string | null): string | null => {
  for (const mention of mentions)
    for (const parent of mention.parents) {
      const known = parent.matches.find(({ place }) => country === null || place.country === country)?.place;
      if (known) return known.kind === 'region' ? known.name : (known.region ?? known.name);
      if (parent.unit !== '') return parent.stem;
    }
  return null;
};

const commonest = (codes: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** Countries whose governments Korean calls so, the commonest first. */
const UNIT_OF: Readonly<Record<string, readonly string[]>> = {
  카운티: ['US', 'GB', 'IE', 'KE', 'HU', 'SE', 'RO', 'HR', 'NO', 'EE', 'TW'],
  아이막: ['MN'],
  솜: ['MN'],
  마치: ['JP'],
  쵸: ['JP'],
  무라: ['JP'],
};

export const countryOf = (
  mentions: readonly Mention[],
  matches: readonly PlaceMatch[],
  countries: readonly CountryMention[],
  free: readonly CountryMention[],
  alone: readonly CountryMention[],
): { country: string | null; rule: ForeignEntity['rule'] } => {
  const stated = commonest(mentions.flatMap((mention) => (mention.country ? [mention.country] : [])));
  if (stated !== null) return { country: stated, rule: 'stated' };
  const known = new Set(matches.map(({ place }) => place.country));
  const said = new Set(countries.map(({ code }) => code));
  for (const mention of mentions) {
    const region = mention.parents.flatMap((parent) => parent.matches.map(({ place }) => place.country));
    // 온타리오주 is in Canada where the article speaks of Canada, a city of that name in California.
    const agreed =
      region.find((code) => said.has(code)) ?? region.find((code) => known.has(code)) ?? region[0];
    if (agreed !== undefined) return { country: agreed, rule: 'region' };
  }
  for (const mention of mentions) {
    const code = inherited(mention);
    if (code !== null && (known.size === 0 || known.has(code))) return { country: code, rule: 'listed' };
  }
  const named = countries.filter(({ code }) => code !== 'KR');
  const agreed =
    commonest(named.map(({ code }) => code).filter((code) => known.has(code))) ??
    commonest(free.map(({ code }) => code).filter((code) => known.has(code)));
  if (agreed !== null) return { country: agreed, rule: 'gazetteer' };
  const unit = mentions[0]?.head.unit ?? '';
  const best = bestOf(matches, unit, null);
  if (best?.trust === 'plain') return { country: best.place.country, rule: 'gazetteer' };
  const first = mentions[0];
  const may = UNIT_OF[unit];
  const called =
    may === undefined ? undefined : (free.find(({ code }) => may.includes(code))?.code ?? may[0]);
  if (best === undefined && called !== undefined) return { country: called, rule: 'article' };
  const away = ({ sentence }: CountryMention): number => Math.abs(sentence - (first?.sentence ?? 0));
  const before =
    free.find(({ start, sentence }) => first && sentence === first.sentence && start <= first.nameStart) ??
    free.reduce<CountryMention | undefined>(
      (near, one) => (near === undefined || away(one) < away(near) ? one : near),
      undefined,
    );
  if (before) return { country: before.code, rule: 'article' };
  // 서퍽시 beside 일본 오바마시: what the gazetteer knows outweighs the country of another.
  if (best) return { country: best.place.country, rule: 'gazetteer' };
  const other = alone.find(({ code }) => code !== 'KR');
  return other ? { country: other.code, rule: 'article' } : { country: null, rule: 'unknown' };
};

/** 브라질, 러시아, 프랑스, 중국 등 여러 나라: none of them is an unknown name's more than another. */
const A_LIST = 4;
export const apartFromLists = (countries: readonly CountryMention[]): CountryMention[] => {
  const codes = new Map<number, Set<string>>();
  for (const { sentence, code } of countries)
    codes.set(sentence, (codes.get(sentence) ?? new Set()).add(code));
  return countries.filter(({ sentence }) => (codes.get(sentence)?.size ?? 0) < A_LIST);
};

/**
 * Countries that may be an unknown name's: not that of 일본 고텐바, which is another place's own;
 * behind them the countries of places that are known by name alone (포틀랜드); 마르틴 호른 시장 is a person, not 마르틴.
 */
export const freeCountries = (
  countries: readonly CountryMention[],
  mentions: readonly Mention[],
  text: string,
): CountryMention[] => {
  const bound = new Set(mentions.flatMap(({ country, start }) => (country === null ? [] : [start])));
  const known = mentions.flatMap((mention) => {
    const { head, country, start, end, sentence } = mention;
    const [match] = head.matches;
    return country === null &&
      match?.trust === 'plain' &&
      head.governments.length === 0 &&
      !(sentence >= 0 && inName(mention, text))
      ? [{ start, end, sentence, code: match.place.country }]
      : [];
  });
  return [...countries.filter(({ start, code }) => code !== 'KR' && !bound.has(start)), ...known];
};
