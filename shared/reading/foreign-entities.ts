/** Names abroad, gathered by government: short forms, second spellings and the regions over them. */
import { apartFromLists, bestOf, countryOf, freeCountries, regionOf } from './country-of.ts';
import { compact, type ForeignEntity, stemOf } from './entity.ts';
import type { ReadingContext } from './input.ts';
import type { CountryMention, Doubtful, Mention } from './mentions.ts';
import { openSoundOf, soundOf } from './sound.ts';

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

/** 환인현 for 환인만족자치현, 옌볜주 for 옌볜조선족자치주. */
const isShortened = (one: Mention, other: Mention): boolean => {
  const [long, short] =
    one.head.stem.length > other.head.stem.length ? [one.head, other.head] : [other.head, one.head];
  return (
    short.stem.length > 1 &&
    short.unit !== '' &&
    long.unit === `자치${short.unit}` &&
    long.stem.startsWith(short.stem) &&
    long.stem.endsWith('족')
  );
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

export const foreignEntities = (
  mentions: readonly Mention[],
  doubtful: readonly Doubtful[],
  countries: readonly CountryMention[],
  context: Partial<ReadingContext>,
  text: string,
): ForeignEntity[] => {
  const groups: { stem: string; mentions: Mention[] }[] = [];
  const byStem = new Map<string, { stem: string; mentions: Mention[] }>();
  for (const mention of mentions) {
    const stem = stemOf(mention);
    const known =
      byStem.get(stem) ??
      (groups.length < 60
        ? groups.find(
            (group) => sameStem(group.stem, stem) || group.mentions.some((one) => isShortened(one, mention)),
          )
        : undefined);
    if (known) {
      known.mentions.push(mention);
      byStem.set(stem, known);
    } else {
      const group = { stem, mentions: [mention] };
      groups.push(group);
      byStem.set(stem, group);
    }
  }
  for (const { head, mention } of doubtful) {
    const group = byStem.get(compact(head.stem));
    const meant = group && mention();
    if (meant) group.mentions.push(meant);
  }
  for (const mention of mentions)
    for (const region of regionsOf(mention)) byStem.get(stemOf(region))?.mentions.push(region);
  for (const group of groups)
    group.mentions.sort((a, b) => a.sentence - b.sentence || a.nameStart - b.nameStart);
  const alone = apartFromLists(countries);
  const free = freeCountries(alone, mentions, text);
  const entities = groups.map(({ mentions: own }): ForeignEntity => {
    const full =
      own.find((one) => isFull(one) && one.head.unit.startsWith('자치')) ??
      own.find(isProseName) ??
      own.find((mention) => mention.head.unit !== '') ??
      own[0];
    const first = full && isSpaced(full) ? (own.find((one) => isFull(one) && !isSpaced(one)) ?? full) : full;
    const matches = own.flatMap((mention) => mention.head.matches);
    const { country, rule } = countryOf(own, matches, countries, free, alone);
    const region = regionOf(own, country);
    const unit = first?.head.unit ?? '';
    const place =
      bestOf(
        matches.filter((match) => match.place.country === country),
        unit,
        region,
      )?.place ?? null;
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

const isFull = ({ sentence, heading, over, head }: Mention): boolean =>
  sentence >= 0 && !heading && !over && head.unit !== '';
const isProseName = (mention: Mention): boolean => isFull(mention) && mention.head.matches.length > 0;
/** 고주프 비엘코폴스키시, which the article calls 고주프시 too. */
const isSpaced = ({ head }: Mention): boolean => head.stem.includes(' ');

/** 중국 자오저우시: the spelling beside the country's name introduces the place. */
const introduced = ({ mentions }: ForeignEntity): Mention | undefined =>
  mentions.find((mention) => isProseName(mention) && mention.country !== null) ?? mentions.find(isProseName);

/** 원싱턴주 where the article writes 워싱턴주: unknown, and another of the country sounds so but for a final consonant. */
const slipOf = (entity: ForeignEntity, others: readonly ForeignEntity[]): ForeignEntity | undefined => {
  const { stem = '', unit = '' } = entity.mentions[0]?.head ?? {};
  if (entity.place !== null || stem.length < 3) return undefined;
  const sound = openSoundOf(stem);
  return others.find(
    ({ country, mentions }) =>
      country === entity.country &&
      mentions.some(
        ({ head }) =>
          head.unit === unit && head.stem.length === stem.length && openSoundOf(head.stem) === sound,
      ),
  );
};

/** Two spellings of one place in one article: 루산시 and 유산시 are 乳山, 센양시 a slip for 셴양시. */
const merge = (entities: readonly ForeignEntity[]): ForeignEntity[] => {
  const merged: ForeignEntity[] = [];
  const byPlace = new Map<string, ForeignEntity>();
  const bySound = new Map<string, ForeignEntity>();
  for (const entity of entities) {
    // 대마도 is 対馬 alone, 쓰시마 could be 津島 too.
    const may = entity.mentions
      .flatMap(({ head }) => head.matches)
      .filter(({ place }) => place.country === entity.country);
    const { stem = '', unit = '' } = entity.mentions[0]?.head ?? {};
    const sound = stem.length < 2 ? null : `${entity.country} ${soundOf(compact(stem))} ${unit}`;
    const known =
      may.map(({ place }) => byPlace.get(place.id)).find((one) => one !== undefined) ??
      (sound === null ? undefined : bySound.get(sound)) ??
      slipOf(entity, merged);
    if (known) {
      known.mentions.push(...entity.mentions);
      known.mentions.sort((a, b) => a.sentence - b.sentence || a.nameStart - b.nameStart);
      known.name = (introduced(known) ?? known.mentions[0])?.name ?? known.name;
    } else {
      merged.push(entity);
      if (sound !== null) bySound.set(sound, entity);
      for (const { place } of may) if (!byPlace.has(place.id)) byPlace.set(place.id, entity);
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
