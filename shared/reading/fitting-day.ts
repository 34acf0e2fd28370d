/** Which year a month without one means, and which month a bare day: by 지난 and 오는, by tense, by the days told before. */
import { type Day, isDay, plusMonths, serial, weekday } from './calendar.ts';
import type { DateContext } from './date-context.ts';
import type { DateExpression, DatePoint } from './date-expression.ts';
import { lastOf } from './last.ts';

/** Days: 4월 첫 만남에 이은, told in November, is of the same year. */
const FAR_MONTH = 250;

/** The year that makes a month (and day) with no year fit: by 지난/오는, by tense, else the nearest. */
export const fittingYear = (
  month: number,
  day: number,
  expression: DateExpression,
  context: DateContext,
): number | null => {
  const { published } = context;
  if (!published) return null;
  const at = (year: number): number => serial({ year, month, day });
  const today = serial(published);
  const side = expression.lead ?? context.tense;
  const years = [published.year - 1, published.year, published.year + 1];
  if (expression.lead === 'past') return [...years].reverse().find((year) => at(year) <= today + 27) ?? null;
  if (expression.lead === 'future') return years.find((year) => at(year) >= today - 27) ?? null;
  const nearest = [...years].sort((a, b) => Math.abs(at(a) - today) - Math.abs(at(b) - today))[0] ?? null;
  if (side === 'past' && nearest !== null && at(nearest) > today + 31) return nearest - 1;
  if (side === 'future' && nearest !== null && at(nearest) < today - 100) return nearest + 1;
  if (side === null && Math.abs(at(published.year) - today) < FAR_MONTH) return published.year;
  return nearest;
};

/** Days after the first that a range lasts: a range that is not over yet is still to come. */
const lengthOf = ({ from, to }: DateExpression): number => {
  if (to === null) return 0;
  if ('days' in to) return to.days - 1;
  return to.month === null && to.day !== null && from.day !== null ? Math.max(0, to.day - from.day) : 0;
};

const RECENT = 7;
const FAR = 14;
/** 16일 … 끊는다고 선언했다: the day just past, where the coming one is weeks away. */
const recentRather = (past: Day | null, future: Day | null, today: number): Day | null =>
  past && future && today - serial(past) <= RECENT && serial(future) - today > FAR ? past : future;

const CLOSE = 7;
/** 25일 뜬다. … 26일 찾는다: a day within the week behind the one told last, in the same tense. */
const follows = (one: Day, { day, tense, published }: DateContext): boolean => {
  if (!day || !published) return false;
  const gap = serial(one) - serial(day);
  const ahead = serial(one) > serial(published);
  return gap > 0 && gap <= CLOSE && (tense === null || (tense === 'future') === ahead);
};

/** Months in which a bare day may lie, the likeliest first. */
export const fittingDay = (
  point: DatePoint,
  expression: DateExpression,
  context: DateContext,
): Day | null => {
  const { published } = context;
  if (!published || point.day === null) return null;
  const day = point.day;
  const today = serial(published);
  const candidates = [-2, -1, 0, 1, 2]
    .map((count) => ({ ...plusMonths(published.year, published.month, count), day }))
    .filter(isDay);
  const named = candidates.filter((one) => point.weekday === null || weekday(one) === point.weekday);
  const from = (named.length > 0 ? named : candidates).map((one) => {
    const at = serial(one);
    return { one, at, gap: at - today };
  });
  const latestPast = lastOf(from.filter(({ gap }) => gap <= 0))?.one ?? null;
  const nextFuture = from.find(({ gap }) => gap + lengthOf(expression) >= 0)?.one ?? null;
  if (expression.lead === 'past') return latestPast;
  if (expression.lead === 'future') return nextFuture;
  const inside = from.find(({ at }) =>
    context.ranges.some((range) => at >= serial(range.first) && at <= serial(range.last)),
  );
  if (inside) return inside.one;
  const told = new Set(context.days.map(serial));
  const again = from.find(({ at }) => told.has(at));
  if (again) return again.one;
  const next = from.find(({ one }) => follows(one, context));
  if (next) return next.one;
  if (from.some(({ gap }) => gap === 0)) return published;
  if (context.tense === 'past') return latestPast;
  if (context.tense === 'future') return recentRather(latestPast, nextFuture, today);
  return [...from].sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap))[0]?.one ?? null;
};
