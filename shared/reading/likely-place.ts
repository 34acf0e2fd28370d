/** Whether an unknown name is likely a place, or a person, a market, a district of a Korean city. */
import { citiesWithAppointedDistrict } from '../places/governments.ts';
import { compact, type ForeignEntity, inherited } from './entity.ts';
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';

/** 마데오시 등 두 지역과 */
const AND_OTHERS = new Opening(/^\s등\s(?:[두세네]|\d+개?)\s?(?:도시|지역|곳)/);

/** 국승현, 박성주: three syllables that end like a unit are a person's name more often than a place. */
const likePerson = (entity: ForeignEntity): boolean =>
  /^[가-힣]{2}[현성주구군도]$/.test(entity.name) &&
  entity.mentions.every(
    (mention) =>
      mention.country === null &&
      inherited(mention) === null &&
      mention.parents.length === 0 &&
      mention.called === null &&
      mention.head.matches.length === 0 &&
      // 담농군수와는
      !/^(?:수|청장|청|의회)/.test(mention.head.tail.office),
  );

/** 정성주 김제시장이, 박현성 시장은: a Korean name before an office that its own last syllable does not have. */
const NAMED_OFFICER = new Opening(
  /^\s(?:[가-힣]{1,6}\s)?[가-힣]{0,6}(?:시장|군수|구청장|도지사|의장|부시장|부군수|국장|과장)(?![가-힣]{2})/,
);
const isKoreanOfficer = (entity: ForeignEntity, text: string): boolean =>
  /^[가-힣]{2}[현성주구군도]$/.test(entity.name) &&
  entity.mentions.some(
    ({ country, parents, head, end }) =>
      country === null &&
      parents.length === 0 &&
      head.native === null &&
      NAMED_OFFICER.test(text.slice(end, end + 20)) &&
      !hasOfficer({ head, heading: false }, text),
  ) &&
  entity.mentions.every(({ country, parents }) => country === null && parents.length === 0);

const MARKET = /(?:^어|도매|수산|중앙|전통|재래|국제|세계|해외|수출|소비|농산물|신흥|글로벌|내수|야)$/;

/** 영동시장, 보저우시의 약재시장: a market, unless the city is named in another way too. */
const likeMarket = ({ mentions }: ForeignEntity, text: string): boolean =>
  mentions.some(({ head }) => head.unit === '시') &&
  mentions.every(
    ({ head, country, called, parents, nameStart }) =>
      // 문화와 수산, 의료: the same word without 시장.
      ((head.unit === '시' && head.tail.office === '장') || (head.unit === '' && MARKET.test(head.stem))) &&
      (MARKET.test(head.stem) ||
        (head.matches.length === 0 &&
          country === null &&
          text.slice(Math.max(0, nameStart - 2), nameStart) === '의 ') ||
        (called === null &&
          parents.length === 0 &&
          country === null &&
          head.matches.every(({ trust }) => trust === 'guarded'))),
  );

/** 고양시 덕양구: a district that a Korean city appoints. */
const isAppointed = (entity: ForeignEntity): boolean =>
  entity.rule !== 'stated' &&
  entity.mentions.some(({ country }) => country === null) &&
  citiesWithAppointedDistrict(compact(entity.name)).length > 0;

/** 노르트군의 로렌첸 군수: the office of the name's own unit. */
const OFFICER: Record<string, RegExp> = {
  시: /시장/,
  군: /군수/,
  구: /구청장|구장/,
  현: /지사|현장/,
  주: /지사/,
  성: /성장|지사/,
};
const hasOfficer = ({ head, heading }: Pick<Mention, 'head' | 'heading'>, text: string): boolean =>
  !heading &&
  head.stem.length > 1 &&
  ['', '의'].includes(head.tail.particle) &&
  (OFFICER[head.unit]?.test(text.slice(head.tail.end, head.tail.end + 14)) ?? false);

/** 리잘시, 미날린시, 마발라캇시: one of the list is known. */
const isListedWithPlace = (mention: Mention): boolean => {
  for (let one = mention.listed, steps = 0; one && steps < 12; one = one.listed, steps++)
    if (one.country !== null || one.head.matches.length + one.parents.length > 0) return true;
  return false;
};

/** Whether an unknown name has anything that speaks for a place. */
const supported = (entity: ForeignEntity, text: string): boolean =>
  entity.mentions.some(
    ({ sentence, head }) => sentence >= 0 && AND_OTHERS.test(text.slice(head.end, head.end + 12)),
  ) ||
  entity.mentions.some(
    (mention) =>
      mention.head.matches.length > 0 ||
      hasOfficer(mention, text) ||
      mention.country !== null ||
      mention.parents.length > 0 ||
      mention.called !== null ||
      isListedWithPlace(mention),
  ) ||
  entity.mentions.length > 1 ||
  entity.mentions.some(
    (mention) => /^[와과][의는도]?$/.test(mention.head.tail.particle) && mention.head.stem.length > 1,
  );

/** 교류단이 뱅크스타운시를 방문한다 */
const IS_VISITED = new Opening(/^[을를]\s(?:[가-힣\d]{1,6}\s){0,2}(?:방문|찾아|찾는|찾았|다녀)/);
const isVisited = ({ mentions }: ForeignEntity, text: string): boolean =>
  mentions.some(
    ({ head, sentence }) =>
      sentence >= 0 &&
      head.unit === '시' &&
      head.stem.length > 2 &&
      IS_VISITED.test(text.slice(head.end, head.end + 24)),
  );

/** 마르틴 호른(Martin Horn) 시장: a given name stands before, the whole name in the brackets. */
const PERSON_LATIN = /^[A-Z][a-z]+(?:\s[A-Z][a-z.]*)?\s[A-Z][a-z]+$/;
const GIVEN_NAME = /[가-힣]{2,6}\s$/;
const isLatinPerson = ({ mentions }: ForeignEntity, text: string): boolean =>
  mentions.some(
    ({ nameStart, head: { native, unit, end, matches } }) =>
      native !== null &&
      unit === '' &&
      PERSON_LATIN.test(native) &&
      HAS_OFFICE.test(text.slice(end, end + 8)) &&
      GIVEN_NAME.test(text.slice(Math.max(0, nameStart - 8), nameStart)) &&
      matches.every(({ place }) => place.native !== native),
  );

/** 교군(乔 军) 부구청장: in the gloss of a city stands its unit or the name that the gazetteer knows. */
const PERSON_GLOSS = /(?:^|,\s?)[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{1,2}$/;
const PLACE_GLOSS = /[市县縣省州区區郡道府町村旗盟镇鎭鎮乡鄕鄉島岛]$/;
const HAS_OFFICE = new Opening(
  /^\s?(?:부?(?:시장|구청장|구장|군수|현장|성장|국장|과장|주임|서기|위원장|의장|비서장|[가-힣]{0,2}단장)|당서기|위원|의원|씨)/,
);
const isHanjaPerson = ({ mentions }: ForeignEntity, text: string): boolean =>
  mentions.some(
    ({ head: { native, unit, end, matches } }) =>
      native !== null &&
      unit !== '' &&
      text.charAt(end - 1) === ')' &&
      PERSON_GLOSS.test(native) &&
      !PLACE_GLOSS.test(native) &&
      HAS_OFFICE.test(text.slice(end, end + 8)) &&
      matches.every(({ place }) => place.native?.includes(native) !== true),
  );

/** 히메지성: a castle, for Japan has no such unit. */
const isCastle = ({ country, mentions }: ForeignEntity): boolean =>
  country === 'JP' && mentions.every(({ head }) => head.unit === '성');

export const isLikelyPlace = (entity: ForeignEntity, text: string): boolean =>
  !isAppointed(entity) &&
  (supported(entity, text) || isVisited(entity, text)) &&
  !isHanjaPerson(entity, text) &&
  !isLatinPerson(entity, text) &&
  !isCastle(entity) &&
  !likePerson(entity) &&
  !isKoreanOfficer(entity, text) &&
  !likeMarket(entity, text);
