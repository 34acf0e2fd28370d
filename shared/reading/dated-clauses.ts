/** The dates of an article on the calendar, each with its clause and what it is a date of. */
import { type Day, dayOf, plusDays } from './calendar.ts';
import type { DateContext } from './date-context.ts';
import type { DateExpression } from './date-expression.ts';
import { dateRole } from './date-roles.ts';
import type { DatedClause } from './dated.ts';
import { resolveDate } from './resolve-date.ts';
import { clauseAt, clausesOf, type Scene } from './scenes.ts';
import { joinStays } from './stays.ts';
import { tenseOf } from './tense.ts';

const isNoEarlier = ({ from: { month } }: DateExpression, { from: before }: DateExpression): boolean =>
  typeof month === 'number' && typeof before.month === 'number' && month >= before.month;

/** 올해 방문은 6월 13일부터; 내년 6월 보내고 10월 부른다; 올해 3월과 5월: a year said before in the sentence holds for a month without one. */
const withYear = (date: DateExpression, scene: Scene): DateExpression => {
  if (date.from.year !== null || typeof date.from.month !== 'number' || date.lead !== null) return date;
  const before = scene.dates.find(
    (other) =>
      other.end <= date.start &&
      other.from.year !== null &&
      (other.from.month === null || isNoEarlier(date, other)),
  );
  return before ? { ...date, from: { ...date.from, year: before.from.year } } : date;
};

/** 최근 협약을 맺었다고 18일 밝혔다: 이날 is the day of the deed, which nobody tells. */
const LATELY = /(?:^|\s)(?:최근|얼마 전)\s/;

export const datedClauses = (scenes: readonly Scene[], publishedAt: string | null): DatedClause[] => {
  const published = dayOf(publishedAt);
  const found: DatedClause[] = [];
  const ranges: { first: Day; last: Day }[] = [];
  const days: Day[] = [];
  let told: DateContext['told'] = null;
  let day: Day | null = null;
  /** The day of saying, from which 전날 and 이날 count while no other day is told: 3일 구에 따르면 이날 오전. */
  let said: Day | null = null;
  for (const scene of scenes) {
    if (scene.dates.length === 0) continue;
    const clauses = clausesOf(scene.sentence);
    for (const date of scene.dates) {
      const role = dateRole(date, scene, published);
      const behind = scene.text.slice(date.end, scene.sentence.end);
      const tense = role === 'announced' ? 'past' : tenseOf(behind, date.from.day !== null);
      const base = day ?? said;
      const resolved = resolveDate(withYear(date, scene), {
        published,
        tense,
        told,
        day: base,
        ranges,
        days,
      });
      const dated: DatedClause = {
        date,
        resolved,
        role,
        tense,
        scene,
        clause: clauseAt(clauses, date.start),
        closes: false,
      };
      found.push(dated);
      const { first } = dated.resolved;
      if (role === 'announced')
        said = LATELY.test(scene.text.slice(scene.sentence.start, date.start))
          ? null
          : (dayOf(resolved.edtf) ?? said);
      if (role === 'announced' || !first) continue;
      told = { year: first.year ?? null, month: first.month ?? null };
      if (role !== 'event') continue;
      if (dated.resolved.range) ranges.push(dated.resolved.range);
      const known = dayOf(dated.resolved.edtf?.split('/')[0]);
      // 전날 대사를 만난 군수는 이날: the eve is told from the day that stays 이날.
      day = known && date.anaphor?.days === -1 ? plusDays(known, 1) : (known ?? day);
      if (known) days.push(known);
    }
  }
  joinStays(found);
  return found;
};
