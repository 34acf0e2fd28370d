/**
 * Which government each mention means: 상주시 is 常州 where 중국 or 강소성 stands before it or before
 * a namesake in the article, and the Korean city otherwise. Mentions of one government become one entity.
 */

import { compact, type ForeignEntity, inherited, type KoreanEntity, stemOf } from './entity.ts';
import { foreignEntities } from './foreign-entities.ts';
import type { ReadingContext, Resources } from './input.ts';
import { koreanEntities } from './korean-entities.ts';
import { isLikelyPlace } from './likely-place.ts';
import type { CountryMention, Doubtful, Mention } from './mentions.ts';
import { personsAmong } from './person-names.ts';

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

/** 마산구장: the name of a Korean city, even of one that is gone, with a unit that it never had. */
const isKoreanWard = (mention: Mention, { governments }: Resources): boolean =>
  mention.head.governments.length === 0 &&
  mention.head.unit === '구' &&
  mention.head.tail.office === '장' &&
  mention.head.native === null &&
  !statedAbroad(mention) &&
  inherited(mention) === null &&
  mention.head.matches.every(({ trust }) => trust === 'guarded') &&
  governments.find(mention.head.stem).length > 0;

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
    else if (isKoreanWard(mention, resources)) continue;
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
  const abroadMentions = new Set(abroad);
  const neighbours = (mention: Mention): Mention[] => [
    ...(mention.listed ? [mention.listed] : []),
    ...mentions.filter(({ listed }) => listed === mention),
  ];
  /** 곤산시, 양주시, 의오시: between cities abroad. */
  const amongAbroad = (mention: Mention): boolean => {
    const beside = neighbours(mention);
    return (
      beside.length > 1 &&
      mention.head.unit !== '' &&
      beside.every(
        (other) =>
          abroadMentions.has(other) &&
          other.head.matches.some(({ place }) =>
            mention.head.matches.some((match) => match.place.country === place.country),
          ),
      )
    );
  };
  const lead = Math.min(...korea.map((mention) => mention.nameStart));
  for (const mention of unsure) {
    const { governments, matches } = mention.head;
    const stem = stemOf(mention);
    const namesake =
      foreignNames.has(compact(mention.name)) || (mention.head.short && foreignStems.has(stem));
    const own = korea.some((other) => stemOf(other) === stem);
    const first =
      mention.nameStart < lead && mention.sentence <= 1 && !mention.head.short && mention.listed === null;
    const given = inherited(mention);
    // In a list of a city abroad and one of two meanings, somebody must be at home.
    const listedAbroad =
      korea.length > 0 &&
      given !== null &&
      given !== 'KR' &&
      mention.head.unit !== '' &&
      matches.some(({ place }) => place.country === given) &&
      governments.every(({ level }) => level !== 'metropolitan');
    const team = partners.has(compact(mention.name)) && korea.length > 0;
    if (
      (namesake && !own && !(first && korea.length === 0)) ||
      listedAbroad ||
      team ||
      (korea.length > 0 && amongAbroad(mention))
    )
      abroad.push(mention);
    else korea.push(mention);
  }
  return { korea, abroad };
};

export const entitiesOf = (
  mentions: readonly Mention[],
  doubtful: readonly Doubtful[],
  countries: readonly CountryMention[],
  resources: Resources,
  context: Partial<ReadingContext>,
  day: string | null,
  hints: readonly string[],
  text: string,
): { korea: KoreanEntity[]; abroad: ForeignEntity[] } => {
  const sides = divide(mentions, resources, context);
  const korea = koreanEntities(sides.korea, resources, day, hints, text);
  const homeNames = korea.map((entity) => entity.government.name);
  const clipped = (entity: ForeignEntity): boolean =>
    entity.rule !== 'stated' &&
    homeNames.some((name) => name !== compact(entity.name) && name.endsWith(compact(entity.name)));
  const stems = homeNames.map((name) =>
    name.replace(/(?:특별자치시|특별자치도|통합특별시|특별시|광역시|[시군구도])$/, ''),
  );
  /** 대구약령시 beside 대구시: something of its own. */
  const own = ({ name, rule, place }: ForeignEntity): boolean =>
    rule !== 'stated' &&
    place === null &&
    stems.some((stem) => stem.length > 1 && name.startsWith(stem) && name.length > stem.length + 1);
  const places = foreignEntities(sides.abroad, doubtful, countries, context, text).filter(
    (entity) => isLikelyPlace(entity, text) && !clipped(entity) && !own(entity) && entity.country !== 'KR',
  );
  const persons = personsAmong(places, text);
  return { korea, abroad: places.filter((entity) => !persons.has(entity)) };
};
