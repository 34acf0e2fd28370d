/** Which partners a dated sentence speaks of. */
import type { Span } from '../record/analysis.ts';
import type { DateExpression } from './date-expression.ts';
import { dateRole } from './date-roles.ts';
import type { DatedClause } from './dated.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';

export const within = (partner: PartnerRole, stretch: Span): boolean =>
  partner.entity.mentions.some(
    ({ sentence, nameStart }) => sentence >= 0 && nameStart >= stretch.start && nameStart < stretch.end,
  );
const named = (stretch: Span, counterparts: readonly PartnerRole[]): PartnerRole[] =>
  counterparts.filter((partner) => within(partner, stretch));

/** 두 곳에 부쳤다: all that were named. */
const BOTH_PLACES = /(?:두|세|네|다섯)\s?(?:곳|도시)(?:에|을|를|로)/;

/** The dates of a sentence that may share its names out: days for a day, months for a month. */
const likeDates = ({ scene, date }: DatedClause): DateExpression[] =>
  date.from.day === null
    ? scene.dates.filter(({ from }) => from.day === null && from.month !== null)
    : scene.dates.filter(
        // 18일 시에 따르면 X시가 9일, Y시가 15일: the day of saying is nobody's.
        (one) => one.from.day !== null && (one === date || dateRole(one, scene, null) !== 'announced'),
      );

/**
 * The words that belong to one of several days: 28일 X시에서 …, 30일에는 Y시를 … run from day to day;
 * X군에는 14일 …, Y군에는 18일 … run up to the day.
 */
const slotOf = (dated: DatedClause, partners: readonly PartnerRole[]): Span => {
  const { scene, date } = dated;
  const days = likeDates(dated);
  const at = days.indexOf(date);
  if (days.length < 2 || at < 0) return dated.clause;
  const first = Math.min(
    ...partners.flatMap(({ entity }) =>
      entity.mentions.flatMap(({ sentence, nameStart }) =>
        sentence === scene.sentence.index ? [nameStart] : [],
      ),
    ),
  );
  if (first > (days[0]?.start ?? 0))
    return { start: date.start, end: days[at + 1]?.start ?? scene.sentence.end };
  return { start: days[at - 1]?.end ?? scene.sentence.start, end: date.end };
};

/** A시와 B군은 각각 2일과 5일: the first did it on the first day. */
const inTurn = (dated: DatedClause, partners: readonly PartnerRole[]): PartnerRole | undefined => {
  const { scene, date } = dated;
  const days = likeDates(dated);
  if (!/각각/.test(scene.sentence.text) || days.length !== partners.length) return undefined;
  const placeOf = ({ entity }: PartnerRole): number =>
    entity.mentions.find(({ sentence }) => sentence === scene.sentence.index)?.nameStart ?? 0;
  return [...partners].sort((a, b) => placeOf(a) - placeOf(b))[days.indexOf(date)];
};

/** Partners named beside the date: in its clause, else in its sentence. */
export const beside = (dated: DatedClause, counterparts: readonly PartnerRole[]): PartnerRole[] => {
  const clause = named(dated.clause, counterparts);
  const words = dated.scene.text.slice(dated.date.end, dated.clause.end);
  if (BOTH_PLACES.test(words)) {
    const listed = named(dated.scene.sentence, counterparts);
    return listed.length > 1 ? listed : [...counterparts];
  }
  const sentence = named(dated.scene.sentence, counterparts);
  if (sentence.length > 1) {
    const turn = inTurn(dated, sentence);
    if (turn) return [turn];
    const own = named(slotOf(dated, sentence), sentence);
    if (own.length > 0) return own;
  }
  return clause.length > 0 ? clause : sentence;
};

const NUMBERS: readonly string[] = ['두', '세', '네', '다섯', '여섯', '일곱', '여덟'];
/** 세 대표단은 5일 기념식에 나간다 */
const COUNTED =
  /(?:^|\s)(두|세|네|다섯|여섯|일곱|여덟|\d{1,2}개?)\s?(?:나라|도시|곳|지역)?\s?(?:대표단|방문단|사절단|교류단|공연단|도시|나라|시|군|지역)(?:들)?[은는이가]\s/;
const saysAll = ({ sentence }: Scene, counterparts: readonly PartnerRole[]): boolean => {
  if (counterparts.length < 3) return false;
  const [, word = ''] = COUNTED.exec(sentence.text) ?? [];
  const at = NUMBERS.indexOf(word);
  return (at < 0 ? Number.parseInt(word, 10) : at + 2) === counterparts.length;
};

/** All, where the sentence counts them; partners of the sentence before; else of those behind, up to the next one with a day of its own. */
export const around = (
  dated: DatedClause,
  scenes: readonly Scene[],
  counterparts: readonly PartnerRole[],
): PartnerRole[] => {
  if (saysAll(dated.scene, counterparts)) return [...counterparts];
  const at = scenes.indexOf(dated.scene);
  const before = scenes[at - 1];
  const told = before ? named(before.sentence, counterparts) : [];
  if (told.length > 0) return told;
  const found: PartnerRole[] = [];
  for (const scene of scenes.slice(at + 1, at + 4)) {
    if (scene.dates.some((date) => date.from.day !== null)) break;
    for (const partner of named(scene.sentence, counterparts))
      if (!found.includes(partner)) found.push(partner);
  }
  return found;
};

/** 히다카시와도: the particle says that the same was done with another partner as well. */
export const parallel = (dated: DatedClause, partners: readonly PartnerRole[]): PartnerRole[] =>
  partners.filter((partner) =>
    partner.entity.mentions.some(
      ({ nameStart, head }) =>
        nameStart >= dated.clause.start &&
        nameStart < dated.clause.end &&
        /[와과]도$/.test(head.tail.particle),
    ),
  );

/** 올해는 유산시와: a partner whose own sentence gives another year or month took no part in the day told elsewhere. */
export const hasOwnYear = (partner: PartnerRole, dated: readonly DatedClause[]): boolean =>
  partner.entity.mentions.every(
    ({ sentence }) =>
      sentence < 0 ||
      dated.some(
        (one) =>
          one.role === 'event' &&
          one.scene.sentence.index === sentence &&
          one.date.anaphor === null &&
          one.date.from.day === null &&
          // 올해로 세 번째를 맞아: counted, no year of its own.
          one.scene.text.charAt(one.date.end) !== '로',
      ),
  );
