/**
 * Which government each mention means: 상주시 is 常州 where 중국 or 강소성 stands before it or before
 * a namesake in the article, and the Korean city otherwise. Mentions of one government become one entity.
 */

import { citiesWithAppointedDistrict } from '../places/governments.ts';
import type { Government, Place, PlaceMatch } from '../places/place.ts';
import type { MissionEntity } from './bodies.ts';
import type { ReadingContext, Resources } from './input.ts';
import type { CountryMention, Mention } from './mentions.ts';

export interface KoreanEntity {
  kind: 'korea';
  government: Government;
  /** Several governments bear the name (중구) and nothing in the article tells which. */
  uncertain: boolean;
  mentions: Mention[];
}

export interface ForeignEntity {
  kind: 'abroad';
  /** As first written, with its unit. */
  name: string;
  country: string | null;
  region: string | null;
  native: string | null;
  place: Place | null;
  mentions: Mention[];
  /** Rule that gave the country. */
  rule: 'stated' | 'listed' | 'region' | 'gazetteer' | 'article' | 'team' | 'unknown';
}

export type Entity = KoreanEntity | ForeignEntity | MissionEntity;

/** 마데오시 등 두 지역과 */
const AND_OTHERS = /^\s등\s(?:[두세네]|\d+개?)\s?(?:도시|지역|곳)/;

const compact = (name: string): string => name.replace(/[\s-]/g, '');
const stemOf = (mention: Mention): string => compact(mention.head.stem);

const statedAbroad = (mention: Mention): boolean =>
  (mention.country !== null && mention.country !== 'KR') ||
  (mention.province.length === 0 &&
    mention.parents.some((parent) => parent.matches.length > 0 && parent.governments.length === 0));

const glossAgrees = (mention: Mention, resources: Resources): boolean => {
  const { native } = mention.head;
  if (native === null) return false;
  const meant = resources.places.findNative(native);
  return meant.some(({ place }) => mention.head.matches.some((match) => match.place.id === place.id));
};

const inherited = (mention: Mention): string | null => {
  for (let one: Mention | null = mention.listed, steps = 0; one && steps < 12; one = one.listed, steps++)
    if (one.country !== null) return one.country;
  return null;
};

/** Mentions on the Korean side and abroad; the doubtful go where their namesakes in the article are. */
const divide = (
  mentions: readonly Mention[],
  resources: Resources,
  context: Partial<ReadingContext>,
): { korea: Mention[]; abroad: Mention[] } => {
  const korea: Mention[] = [];
  const abroad: Mention[] = [];
  const unsure: Mention[] = [];
  for (const mention of mentions) {
    const { governments, matches } = mention.head;
    if (mention.country === 'KR' || mention.province.length > 0) korea.push(mention);
    else if (
      statedAbroad(mention) ||
      governments.length === 0 ||
      (matches.length > 0 && glossAgrees(mention, resources))
    )
      abroad.push(mention);
    else if (matches.length === 0) korea.push(mention);
    else unsure.push(mention);
  }
  const foreignStems = new Set(abroad.map(stemOf));
  const foreignNames = new Set(abroad.map((mention) => compact(mention.name)));
  const partners = new Set([
    ...(context.partnerships ?? []).map(({ place }) => compact(place.asWritten)),
    ...(context.spellings ?? []).map(({ written }) => compact(written)),
  ]);
  const lead = Math.min(...korea.map((mention) => mention.nameStart));
  for (const mention of unsure) {
    const stem = stemOf(mention);
    const namesake =
      foreignNames.has(compact(mention.name)) || (mention.head.short && foreignStems.has(stem));
    const own = korea.some((other) => stemOf(other) === stem);
    const first =
      mention.nameStart < lead && mention.sentence <= 1 && !mention.head.short && mention.listed === null;
    const listedAbroad =
      inherited(mention) !== null && inherited(mention) !== 'KR' && mention.head.unit !== '';
    const team = partners.has(compact(mention.name)) && korea.length > 0;
    if ((namesake && !own && !(first && korea.length === 0)) || listedAbroad || team) abroad.push(mention);
    else korea.push(mention);
  }
  return { korea, abroad };
};

const isFull = (mention: Mention): boolean =>
  !mention.head.short || mention.province.length > 0 || /[시군구도]/.test(mention.head.tail.office.charAt(0));

/** Korean governments with their mentions; a bare short name (제주, 평택) only beside a full one or an office. */
const koreanEntities = (
  mentions: readonly Mention[],
  resources: Resources,
  day: string | null,
  hints: readonly string[],
): KoreanEntity[] => {
  const entities: KoreanEntity[] = [];
  const provinces = new Map<string, number>();
  for (const name of [
    ...mentions.flatMap((mention) => [
      ...mention.province.map((one) => one.name),
      ...mention.head.governments.filter((one) => one.level === 'metropolitan').map((one) => one.name),
    ]),
    ...hints,
  ])
    provinces.set(name, (provinces.get(name) ?? 0) + 1);
  const standing = (governments: readonly Government[]): readonly Government[] => {
    if (day === null) return governments;
    const stood = governments.filter((one) => (one.validFrom ?? '') <= day && day <= (one.validTo ?? '9999'));
    return stood.length > 0 ? stood : governments;
  };
  const choose = (mention: Mention): { government: Government; uncertain: boolean } | null => {
    let candidates = mention.head.governments;
    if (mention.province.length > 0) {
      const within = candidates.filter((one) =>
        mention.province.some((province) => province.name === one.province),
      );
      if (within.length > 0) candidates = within;
    } else if (/구청장?$/.test(mention.head.tail.office))
      candidates = candidates.filter((one) => one.name.endsWith('구'));
    const stood = standing(candidates);
    const areas = new Set(stood.map((one) => resources.governments.successorOf(one.code)?.code ?? one.code));
    const ranked = [...stood].sort((a, b) => weight(b) - weight(a));
    const [first, second] = ranked;
    if (!first) return null;
    return {
      government: first,
      uncertain: areas.size > 1 && second !== undefined && weight(first) === weight(second),
    };
  };
  const weight = (one: Government): number =>
    (provinces.get(one.province ?? one.name) ?? 0) * 4 +
    (one.level === 'metropolitan' ? 2 : 0) +
    (one.validTo === null ? 1 : 0);
  const place = (mention: Mention, known: KoreanEntity | undefined): void => {
    if (known) {
      known.mentions.push(mention);
      return;
    }
    const chosen = choose(mention);
    if (!chosen) return;
    const same = entities.find((entity) => entity.government.code === chosen.government.code);
    if (same) same.mentions.push(mention);
    else entities.push({ kind: 'korea', ...chosen, mentions: [mention] });
  };
  const byName = (mention: Mention): KoreanEntity | undefined =>
    mention.province.length > 0
      ? undefined
      : entities.find((entity) =>
          mention.head.governments.some((one) => one.code === entity.government.code),
        );
  for (const mention of mentions) if (mention.province.length > 0) place(mention, undefined);
  for (const mention of mentions)
    if (mention.province.length === 0 && isFull(mention)) place(mention, byName(mention));
  for (const mention of mentions) {
    if (isFull(mention)) continue;
    const known = byName(mention);
    const metropolitan = mention.head.governments.some((one) => one.level === 'metropolitan');
    const listed = mention.listed !== null && mention.listed.head.governments.length > 0;
    if (known || mention.head.tail.office !== '' || metropolitan || listed || mention.sentence < 0)
      place(mention, known);
  }
  for (const entity of entities)
    entity.mentions.sort((a, b) => a.sentence - b.sentence || a.nameStart - b.nameStart);
  return entities;
};

/** 록클랜드시 for 클레어런스-록클랜드시, 킹스턴구 for 킹스턴어폰템즈왕립자치구, 무장단 for 무단장. */
const sameStem = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (
    short.length >= 3 &&
    long.length - short.length >= 2 &&
    (long.startsWith(short) || long.endsWith(short))
  )
    return true;
  return (
    short.length >= 3 &&
    long.length === short.length &&
    [...long].sort().join('') === [...short].sort().join('')
  );
};

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

const regionOf = (mentions: readonly Mention[], country: string | null): string | null => {
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

const countryOf = (
  mentions: readonly Mention[],
  matches: readonly PlaceMatch[],
  countries: readonly CountryMention[],
): { country: string | null; rule: ForeignEntity['rule'] } => {
  const stated = commonest(mentions.flatMap((mention) => (mention.country ? [mention.country] : [])));
  if (stated !== null) return { country: stated, rule: 'stated' };
  const known = new Set(matches.map(({ place }) => place.country));
  for (const mention of mentions) {
    const region = mention.parents.flatMap((parent) => parent.matches.map(({ place }) => place.country));
    const agreed = region.find((code) => known.has(code)) ?? region[0];
    if (agreed !== undefined) return { country: agreed, rule: 'region' };
  }
  for (const mention of mentions) {
    const code = inherited(mention);
    if (code !== null && (known.size === 0 || known.has(code))) return { country: code, rule: 'listed' };
  }
  const named = countries.filter(({ code }) => code !== 'KR');
  const agreed = commonest(named.map(({ code }) => code).filter((code) => known.has(code)));
  if (agreed !== null) return { country: agreed, rule: 'gazetteer' };
  if (known.size > 0) {
    const best = [...matches].sort(
      (a, b) => rank(b, mentions[0]?.head.unit ?? '', null) - rank(a, mentions[0]?.head.unit ?? '', null),
    )[0];
    const plain = best?.trust === 'plain' || known.size === 1;
    if (best && (plain || named.length === 0)) return { country: best.place.country, rule: 'gazetteer' };
  }
  const first = mentions[0];
  const before =
    named.find(({ start, sentence }) => first && sentence === first.sentence && start <= first.nameStart) ??
    named[0];
  if (before) return { country: before.code, rule: 'article' };
  return { country: matches[0]?.place.country ?? null, rule: matches.length > 0 ? 'gazetteer' : 'unknown' };
};

/** The region before a place, as a mention of its own: 광시좡족자치구 in 중국 광시좡족자치구 난닝시. */
const regionsOf = (mention: Mention): Mention[] =>
  mention.parents
    .filter((parent) => parent.unit !== '')
    .map((parent) => ({
      ...mention,
      end: parent.end,
      name: parent.stem + parent.unit,
      nameStart: parent.start,
      head: parent,
      parents: [],
      called: null,
      listed: null,
      over: true,
    }));

const foreignEntities = (
  mentions: readonly Mention[],
  doubtful: readonly Mention[],
  countries: readonly CountryMention[],
  context: Partial<ReadingContext>,
): ForeignEntity[] => {
  const groups: { stem: string; mentions: Mention[] }[] = [];
  const byStem = new Map<string, { stem: string; mentions: Mention[] }>();
  for (const mention of mentions) {
    const stem = stemOf(mention);
    const known =
      byStem.get(stem) ??
      (groups.length < 60 ? groups.find((group) => sameStem(group.stem, stem)) : undefined);
    if (known) {
      known.mentions.push(mention);
      byStem.set(stem, known);
    } else {
      const group = { stem, mentions: [mention] };
      groups.push(group);
      byStem.set(stem, group);
    }
  }
  for (const mention of doubtful) byStem.get(stemOf(mention))?.mentions.push(mention);
  for (const mention of mentions)
    for (const region of regionsOf(mention)) byStem.get(stemOf(region))?.mentions.push(region);
  for (const group of groups)
    group.mentions.sort((a, b) => a.sentence - b.sentence || a.nameStart - b.nameStart);
  const entities = groups.map(({ mentions: own }): ForeignEntity => {
    const first = own.find(isProseName) ?? own.find((mention) => mention.head.unit !== '') ?? own[0];
    const matches = own.flatMap((mention) => mention.head.matches);
    const { country, rule } = countryOf(own, matches, countries);
    const region = regionOf(own, country);
    const unit = first?.head.unit ?? '';
    const place =
      matches
        .filter((match) => match.place.country === country)
        .sort((a, b) => rank(b, unit, region) - rank(a, unit, region))[0]?.place ?? null;
    const gloss = own.find((mention) => mention.head.native !== null)?.head.native ?? null;
    return {
      kind: 'abroad',
      name: first?.name ?? '',
      country,
      region: region ?? place?.region ?? null,
      native: gloss ?? place?.native ?? null,
      place,
      mentions: own,
      rule,
    };
  });
  return merge(entities).map((entity) => corrected(entity, context));
};

const isProseName = ({ sentence, heading, over, head }: Mention): boolean =>
  sentence >= 0 && !heading && !over && head.unit !== '' && head.matches.length > 0;

/** Two spellings of one place in one article: 루산시 and 유산시 are 乳山. */
const merge = (entities: readonly ForeignEntity[]): ForeignEntity[] => {
  const merged: ForeignEntity[] = [];
  const byPlace = new Map<string, ForeignEntity>();
  for (const entity of entities) {
    const known = entity.place ? byPlace.get(entity.place.id) : undefined;
    if (known) {
      known.mentions.push(...entity.mentions);
      known.mentions.sort((a, b) => a.sentence - b.sentence || a.nameStart - b.nameStart);
      known.name = (known.mentions.find(isProseName) ?? known.mentions[0])?.name ?? known.name;
    } else {
      merged.push(entity);
      if (entity.place) byPlace.set(entity.place.id, entity);
    }
  }
  return merged;
};

/** The team's word on a spelling outranks the gazetteer. */
const corrected = (entity: ForeignEntity, context: Partial<ReadingContext>): ForeignEntity => {
  const written = new Set(entity.mentions.map((mention) => compact(mention.name)));
  const place =
    context.spellings?.find((spelling) => written.has(compact(spelling.written)))?.place ??
    context.partnerships?.find(
      ({ place: partner }) => written.has(compact(partner.asWritten)) || written.has(compact(partner.name)),
    )?.place;
  if (!place || (entity.rule === 'stated' && entity.country !== place.country)) return entity;
  return {
    ...entity,
    country: place.country,
    region: place.region ?? entity.region,
    native: place.native ?? entity.native,
    rule: 'team',
  };
};

/** 국승현, 박성주: three syllables that end like a unit are a person's name more often than a place. */
const likePerson = (entity: ForeignEntity): boolean =>
  /^[가-힣]{2}[현성주구군도]$/.test(entity.name) &&
  entity.mentions.every(
    (mention) =>
      mention.country === null &&
      mention.parents.length === 0 &&
      mention.called === null &&
      mention.head.matches.length === 0,
  );

const MARKET = /(?:도매|수산|중앙|전통|재래|국제|세계|해외|수출|소비|농산물|신흥|글로벌|내수|야)$/;

/** 영동시장: a market, unless the city is named in another way too. */
const likeMarket = (entity: ForeignEntity): boolean =>
  entity.mentions.every(
    ({ head, country, called, parents }) =>
      head.unit === '시' &&
      head.tail.office === '장' &&
      called === null &&
      parents.length === 0 &&
      (MARKET.test(head.stem) ||
        (country === null && head.matches.every(({ trust }) => trust === 'guarded'))),
  );

/** 고양시 덕양구: a district that a Korean city appoints. */
const isAppointed = (entity: ForeignEntity): boolean =>
  entity.rule !== 'stated' &&
  entity.mentions.some(({ country }) => country === null) &&
  citiesWithAppointedDistrict(compact(entity.name)).length > 0;

/** Whether an unknown name has anything that speaks for a place. */
const supported = (entity: ForeignEntity, text: string): boolean =>
  entity.mentions.some(
    ({ sentence, head }) => sentence >= 0 && AND_OTHERS.test(text.slice(head.end, head.end + 12)),
  ) ||
  entity.mentions.some(
    (mention) =>
      mention.head.matches.length > 0 ||
      (mention.country !== null && mention.head.unit !== '') ||
      mention.parents.length > 0 ||
      mention.called !== null ||
      (mention.listed !== null && mention.listed.head.matches.length + mention.listed.parents.length > 0) ||
      (mention.listed?.country ?? null) !== null,
  ) ||
  entity.mentions.length > 1 ||
  entity.mentions.some(
    (mention) => /^(?:와|과|와의|과의)$/.test(mention.head.tail.particle) && mention.head.stem.length > 1,
  );

export const entitiesOf = (
  mentions: readonly Mention[],
  doubtful: readonly Mention[],
  countries: readonly CountryMention[],
  resources: Resources,
  context: Partial<ReadingContext>,
  day: string | null,
  hints: readonly string[],
  text: string,
): { korea: KoreanEntity[]; abroad: ForeignEntity[] } => {
  const sides = divide(mentions, resources, context);
  const korea = koreanEntities(sides.korea, resources, day, hints);
  const homeNames = korea.map((entity) => entity.government.name);
  const clipped = (entity: ForeignEntity): boolean =>
    entity.rule !== 'stated' &&
    homeNames.some((name) => name !== compact(entity.name) && name.endsWith(compact(entity.name)));
  const abroad = foreignEntities(sides.abroad, doubtful, countries, context).filter(
    (entity) =>
      !isAppointed(entity) &&
      supported(entity, text) &&
      !likePerson(entity) &&
      !likeMarket(entity) &&
      !clipped(entity) &&
      entity.country !== 'KR',
  );
  return { korea, abroad };
};
