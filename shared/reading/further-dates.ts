/** What a date besides that of the news tells of: whose event it is, or nothing. */
import { type DatedClause, lastSerialOf, serialOf, wordsBehind } from './dated.ts';
import type { FoundEvent } from './event.ts';
import type { Mention } from './mentions.ts';
import { FORMAL, HOME_ACTS, isOccasion, isProgramme, isSightseeing } from './programme.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';
import { covers, isStay } from './stay-length.ts';
import { around, beside, within } from './taking-part.ts';

/** 9일, 이튿날; not 이날, which tells no day of its own. */
const isOfDay = ({ date }: DatedClause): boolean =>
  date.from.day !== null || (date.anaphor !== null && date.anaphor.days !== 0);

/** The clause of a date, and what follows it in the sentence. */
const wordsOf = ({ scene, clause }: DatedClause): string =>
  scene.text.slice(clause.start, scene.sentence.end);

/** A range that its own words tie to a partner: 24일부터 27일까지 B시에 머물렀다. */
const namesOwn = (one: DatedClause, near: readonly PartnerRole[]): boolean => {
  const end = one.date.end + wordsBehind(one).length;
  return near.some((partner) => within(partner, { start: one.clause.start, end }));
};

/** 9일부터 14일까지 … 또 한 무리는 12일부터 15일까지: days that do not end with those they begin in are others'. */
const staysOn = (one: DatedClause, main: DatedClause): boolean => {
  const [last, end] = [lastSerialOf(one), lastSerialOf(main)];
  return one.resolved.range !== null && last !== null && end !== null && last > end;
};

/** 8일 물품을 실어 보냈고 10일에는 빨래차를 세웠다: told in one breath with the news. */
const goesOn = (one: DatedClause, main: DatedClause): boolean =>
  one.scene === main.scene && one.clause.start > main.clause.start && one.date.from.day !== null;

/** 28일 헝가리로 이동해: the journey goes on to nobody's here. */
const MOVES_ON = /^[^.,]{0,24}?(?:으로|로)\s(?:이동|건너가|향[했하한]|넘어가)/;
/** 24일 난징에서 열린 30주년 기념행사: of the tie, in the country of a partner. */
const OF_THE_TIE = /주년|결연|환영|우호/;
const isInCountryOf = ({ head }: Mention, counterparts: readonly PartnerRole[]): boolean =>
  head.matches.some(({ place }) =>
    counterparts.some(({ entity }) => entity.kind === 'abroad' && entity.country === place.country),
  );

/** 6일에는 콜롬비아 보고타의 포럼에 참석해: at a place abroad that is nobody's here. */
const isElsewhere = ({ scene, date, clause }: DatedClause, counterparts: readonly PartnerRole[]): boolean =>
  scene.mentions.some(
    (mention) =>
      mention.nameStart > date.start &&
      mention.nameStart < clause.end &&
      mention.head.governments.length === 0 &&
      !(OF_THE_TIE.test(scene.text.slice(date.end, clause.end)) && isInCountryOf(mention, counterparts)) &&
      ['에서', '의', '으로', '로', '에', '을', '를'].includes(mention.head.tail.particle) &&
      !counterparts.some(({ entity }) => entity.mentions.includes(mention)),
  );

export interface News {
  /** The date of the news. */
  main: DatedClause;
  /** Who takes part in it. */
  taking: readonly PartnerRole[];
  counterparts: readonly PartnerRole[];
  scenes: readonly Scene[];
}

/** Who takes part on a further day, and by which rule; null where the day is no event. */
export const furtherEvent = (
  one: DatedClause,
  { main, taking, counterparts, scenes }: News,
): Pick<FoundEvent, 'partners' | 'rule'> | null => {
  const near = beside(one, counterparts);
  const day = serialOf(one);
  const mainDay = serialOf(main);
  const words = one.scene.text.slice(one.date.end, one.scene.sentence.end);
  if (day !== mainDay && covers(one.resolved.range, mainDay) && (isStay(one) || !namesOwn(one, near)))
    return { partners: [...new Set([...taking, ...near])], rule: 'together' };
  const inside = covers(main.resolved.range, day);
  if (near.length === 0 && MOVES_ON.test(wordsBehind(one))) return null;
  if (inside && near.length === 0 && isElsewhere(one, counterparts)) return null;
  if (near.length > 0) return isSightseeing(one) ? null : { partners: near, rule: inside ? 'within' : 'own' };
  const all = [...(taking.length > 0 ? taking : counterparts)];
  if (inside && isOccasion(one))
    return { partners: FORMAL.test(words) ? [...counterparts] : all, rule: 'within' };
  if (inside && staysOn(one, main)) return { partners: all, rule: 'within' };
  // Within a journey any other day is a day of its programme.
  if (inside && !isStay(main)) return null;
  if (one.date.anaphor !== null && FORMAL.test(words)) return { partners: all, rule: 'together' };
  const acts =
    one.scene.standing === 'lead' ||
    goesOn(one, main) ||
    isProgramme(one) ||
    (isOfDay(one) && HOME_ACTS.test(wordsOf(one)));
  if (!acts) return null;
  const other = around(one, scenes, counterparts);
  return { partners: other.length > 0 ? other : all, rule: inside ? 'within' : 'together' };
};
