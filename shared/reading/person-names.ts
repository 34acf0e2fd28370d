/** Foreign persons whose family name sounds like a place: 후시미 다카시 시장, 미무라 신고 지사, 오하시 겐이치 와카야마시장. */
import type { ForeignEntity } from './entity.ts';
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';

const OFFICE =
  '(?:부?시장|부?군수|부?구청장|부?지사|부?성장|도지사|주지사|촌장|정장|의장|부의장|대표|회장|단장|총영사|대사|주석|위원장|국장|과장|서기)';
/** A given name and an office: 신고 지사와. */
const NAME_AND_OFFICE = new Opening(new RegExp(`^\\s[가-힣]{2,6}\\s(?:[가-힣]{1,6}\\s)?${OFFICE}`));
/** 겐이치 와카야마시장: a given name, a place and its office. */
const NAME_AND_PLACE = new Opening(new RegExp(`^\\s(?:[가-힣]{2,6}\\s)?[가-힣]{2,10}\\s?${OFFICE}`));
const OFFICE_NEXT = new Opening(new RegExp(`^\\s?${OFFICE}`));
/** A word with no particle before it: the family name of 후시미 다카시. */
const FAMILY = /(?:^|\s)[가-힣]{1,5}\s$/;

/** 테리 매콜리프 버지니아 주지사, 앤서니 윌리엄스 워싱턴 시장: the person's whole name stands before the place. */
const WHOLE_NAME =
  /(?:^|\s)[가-힣]{1,5}[^은는이가을를의에서로와과한고며여아어된온\s]\s[가-힣]{1,5}[^은는이가을를의에서로와과한고며여아어된온\s]\s$/;
const GREAT = 300_000;
const isKnown = ({ unit, matches }: Mention['head']): boolean =>
  unit === '' &&
  matches.some(
    ({ trust, place }) => trust === 'plain' && (place.kind === 'region' || place.population >= GREAT),
  );

const isPersonOf = ({ parents, head }: Mention): boolean =>
  head.native === null && parents.every(({ unit, stem }) => /시$/.test(stem + unit));

/** The mention stands where a person's name does: bare, within name and office. */
export const inName = (mention: Mention, text: string): boolean => {
  const { head, start, end } = mention;
  if (mention.country !== null || mention.called !== null) return false;
  const behind = text.slice(end, end + 24);
  // 고바야시 츠네요시 아츠기시장: the family name is a city too.
  if (mention.parents.length > 0)
    return head.matches.length === 0 && isPersonOf(mention) && NAME_AND_PLACE.test(behind);
  const withOfficial = mention.listed === null || /장$|지사$/.test(mention.listed.head.tail.office);
  if (!withOfficial || head.native !== null || text.charAt(end) !== ' ') return false;
  // 지사는 가나가와현 지사와: a known region with its unit is its governor's.
  if (['현', '성', '주'].includes(head.unit) && head.matches.some(({ place }) => place.kind === 'region'))
    return false;
  if (NAME_AND_OFFICE.test(behind) || NAME_AND_PLACE.test(behind)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  return FAMILY.test(before) && OFFICE_NEXT.test(behind) && !(isKnown(head) && WHOLE_NAME.test(before));
};

/** 다카시마 시장이: the person again, where the whole name stood before. */
const hasOffice = ({ head, country, parents, called, end }: Mention, text: string): boolean =>
  country === null &&
  parents.length === 0 &&
  called === null &&
  (head.unit === '' || head.matches.length === 0) &&
  OFFICE_NEXT.test(text.slice(end, end + 8));

/** A spelling that the gazetteer knows in another country alone. */
const isElsewhere = ({ country, mentions }: ForeignEntity): boolean =>
  mentions.some(({ head }) => head.matches.length > 0) &&
  mentions.every(({ head }) => head.matches.every(({ place }) => place.country !== country));

/** 말릭시 시장: no gazetteer has such a city. */
const isUnheardOf = ({ mentions }: ForeignEntity): boolean =>
  mentions.every(
    ({ head, parents, country }) => head.matches.length + parents.length === 0 && country === null,
  );

/** 신트라시를 찾아 바실리오 오르타 시장과: one name before it, and the mayor's city stands there. */
const ONE_NAME = /(?:^|[은는이가을를의에서와과아어여고며,.\n]\s)[가-힣]{2,6}\s$/;
const isSurname = ({ mentions }: ForeignEntity, others: readonly ForeignEntity[], text: string): boolean =>
  mentions.some(
    ({ start, sentence }) =>
      ONE_NAME.test(text.slice(Math.max(0, start - 12), start)) &&
      others.some((other) =>
        other.mentions.some(
          (one) =>
            one.sentence === sentence &&
            one.head.unit !== '' &&
            one.nameStart < start &&
            start - one.end < 24,
        ),
      ),
  );

/** Names that the article uses for persons alone, where it names its foreign governments in full. */
export const personsAmong = (
  entities: readonly ForeignEntity[],
  text: string,
): ReadonlySet<ForeignEntity> => {
  const suspects = entities.filter(
    (entity) =>
      entity.mentions.some((mention) => inName(mention, text)) &&
      entity.mentions.every(
        (mention) => mention.sentence >= 0 && (inName(mention, text) || hasOffice(mention, text)),
      ),
  );
  const governments = entities.filter(
    (entity) =>
      !suspects.includes(entity) &&
      entity.country !== null &&
      entity.mentions.some(
        ({ head }) => head.unit !== '' || head.matches.some(({ trust }) => trust === 'plain'),
      ),
  );
  if (governments.length === 0) return new Set();
  const stems = governments.flatMap(({ mentions }) => mentions.map(({ head }) => head.stem));
  const isOfficerOf = ({ mentions }: ForeignEntity): boolean =>
    mentions.some(({ end }) => stems.some((stem) => text.slice(end, end + 16).includes(` ${stem}`)));
  return new Set(
    suspects.filter(
      (entity) =>
        entity.country === null ||
        isUnheardOf(entity) ||
        isSurname(entity, governments, text) ||
        isElsewhere(entity) ||
        entity.country === 'JP' ||
        governments.every(({ country }) => country !== entity.country) ||
        isOfficerOf(entity),
    ),
  );
};
