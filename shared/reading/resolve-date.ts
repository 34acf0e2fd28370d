/**
 * Places a date expression on the calendar. The anchor is the day of publication; where that is
 * missing, only what the words alone fix is said (`XXXX-XX-13`), never a guess from the page.
 */

import { edtfSpan } from '../record/edtf.ts';
import {
  type Day,
  isDay,
  isoDay,
  isoMonth,
  openDay,
  plusDays,
  plusMonths,
  serial,
  weekday,
} from './calendar.ts';
import type { DateExpression, DatePoint } from './date-expression.ts';
import { lastOf } from './last.ts';
import type { Tense } from './tense.ts';

export interface DateContext {
  published: Day | null;
  /** Tense of the clause that holds the expression. */
  tense: Tense | null;
  /** Year and month told last: for 같은 해, 같은 달. */
  told: { year: number | null; month: number | null } | null;
  /** The day told last: for 이날, 이튿날. */
  day: Day | null;
  /** Days already read: the same number again means the same day. */
  days: readonly Day[];
  /** Ranges already read: a bare day inside one of them is meant so. */
  ranges: readonly { first: Day; last: Day }[];
}

export interface ResolvedDate {
  /** EDTF, or null where neither words nor publication fix anything. */
  edtf: string | null;
  first: Partial<Day> | null;
  range: { first: Day; last: Day } | null;
}

const NOTHING: ResolvedDate = { edtf: null, first: null, range: null };

const yearOf = (point: DatePoint, context: DateContext): number | null => {
  const { published, told } = context;
  if (typeof point.year === 'number') return point.year;
  const base = published?.year ?? null;
  switch (point.year) {
    case 'this':
      return base;
    case 'last':
      return base === null ? null : base - 1;
    case 'before-last':
      return base === null ? null : base - 2;
    case 'next':
      return base === null ? null : base + 1;
    case 'same':
      return told?.year ?? null;
    case 'following':
      return told?.year == null ? null : told.year + 1;
    default:
      return null;
  }
};

/** Days: 4월 첫 만남에 이은, told in November, is of the same year. */
const FAR_MONTH = 250;

/** The year that makes a month (and day) with no year fit: by 지난/오는, by tense, else the nearest. */
const fittingYear = (
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
const fittingDay = (point: DatePoint, expression: DateExpression, context: DateContext): Day | null => {
  const { published } = context;
  if (!published || point.day === null) return null;
  const day = point.day;
  const today = serial(published);
  const candidates = [-2, -1, 0, 1, 2]
    .map((count) => ({ ...plusMonths(published.year, published.month, count), day }))
    .filter(isDay);
  const named = candidates.filter((one) => point.weekday === null || weekday(one) === point.weekday);
  const from = (named.length > 0 ? named : candidates).map((one) => ({ one, gap: serial(one) - today }));
  const latestPast = lastOf(from.filter(({ gap }) => gap <= 0))?.one ?? null;
  const nextFuture = from.find(({ gap }) => gap + lengthOf(expression) >= 0)?.one ?? null;
  if (expression.lead === 'past') return latestPast;
  if (expression.lead === 'future') return nextFuture;
  const inside = from.find(({ one }) =>
    context.ranges.some((range) => serial(one) >= serial(range.first) && serial(one) <= serial(range.last)),
  );
  if (inside) return inside.one;
  const again = from.find(({ one }) => context.days.some((told) => serial(told) === serial(one)));
  if (again) return again.one;
  const next = from.find(({ one }) => follows(one, context));
  if (next) return next.one;
  if (from.some(({ gap }) => gap === 0)) return published;
  if (context.tense === 'past') return latestPast;
  if (context.tense === 'future') return recentRather(latestPast, nextFuture, today);
  return [...from].sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap))[0]?.one ?? null;
};

const monthOf = (
  point: DatePoint,
  year: number | null,
  context: DateContext,
): { year: number | null; month: number } | null => {
  const { published, told } = context;
  if (typeof point.month === 'number') return { year, month: point.month };
  if (point.month === 'same') return told?.month == null ? null : { year: told.year, month: told.month };
  if (!published) return null;
  const shift = point.month === 'last' ? -1 : point.month === 'next' ? 1 : 0;
  return plusMonths(year ?? published.year, published.month, shift);
};

interface Placed {
  edtf: string;
  first: Partial<Day>;
  day: Day | null;
}

const placeDay = (day: Day): Placed | null => (isDay(day) ? { edtf: isoDay(day), first: day, day } : null);

const placePoint = (point: DatePoint, expression: DateExpression, context: DateContext): Placed | null => {
  const year = yearOf(point, context);
  if (point.month === null && point.day === null)
    return year === null ? null : { edtf: String(year), first: { year }, day: null };
  if (point.month === null && point.day !== null) {
    const day = fittingDay(point, expression, context);
    if (day) return placeDay(day);
    // With no day of publication, a day told in full before gives the month.
    if (!context.published && context.day) return placeDay({ ...context.day, day: point.day });
    return { edtf: openDay(null, point.day), first: { day: point.day }, day: null };
  }
  const placed = monthOf(point, year, context);
  if (!placed)
    return point.day === null
      ? null
      : { edtf: openDay(null, point.day), first: { day: point.day }, day: null };
  const { month } = placed;
  const fits = placed.year ?? fittingYear(month, point.day ?? 1, expression, context);
  if (fits === null)
    return point.day === null
      ? null
      : { edtf: openDay(month, point.day), first: { month, day: point.day }, day: null };
  if (point.day === null) return { edtf: isoMonth(fits, month), first: { year: fits, month }, day: null };
  return placeDay({ year: fits, month, day: point.day });
};

/** The last day of a range, reckoned from its first. */
const placeEnd = (to: NonNullable<DateExpression['to']>, first: Day, context: DateContext): Day | null => {
  if ('days' in to) return plusDays(first, to.days - 1);
  if (to.day === null) return null;
  const year = yearOf(to, { ...context, told: first });
  if (to.month === null) {
    const same = { year: first.year, month: first.month, day: to.day };
    return to.day >= first.day ? same : { ...plusMonths(first.year, first.month, 1), day: to.day };
  }
  const month = monthOf(to, year, { ...context, told: first })?.month ?? first.month;
  return { year: year ?? (month < first.month ? first.year + 1 : first.year), month, day: to.day };
};

export const resolveDate = (expression: DateExpression, context: DateContext): ResolvedDate => {
  const { anaphor, to } = expression;
  if (anaphor) {
    const untilNow = expression.ends && anaphor.days === 0;
    const base =
      anaphor.from === 'published' || untilNow
        ? context.published
        : (context.day ?? (anaphor.days === -1 ? context.published : null));
    if (!base) return NOTHING;
    const day = plusDays(base, anaphor.days);
    return { edtf: isoDay(day), first: day, range: null };
  }
  const placed = placePoint(expression.from, expression, context);
  if (!placed) return NOTHING;
  const { day: first } = placed;
  const single: ResolvedDate = { edtf: placed.edtf, first: placed.first, range: null };
  if (!to) return single;
  if (!first) {
    const open =
      'days' in to || to.day === null
        ? null
        : openDay(typeof to.month === 'number' ? to.month : null, to.day);
    return open && placed.edtf.startsWith('XXXX') ? { ...single, edtf: `${placed.edtf}/${open}` } : single;
  }
  if (expression.ends && 'days' in to) {
    const start = plusDays(first, 1 - to.days);
    return { edtf: `${isoDay(start)}/${isoDay(first)}`, first: start, range: { first: start, last: first } };
  }
  const last = placeEnd(to, first, context);
  if (!last || !isDay(last) || serial(last) <= serial(first)) return single;
  const edtf = `${isoDay(first)}/${isoDay(last)}`;
  return edtfSpan(edtf) ? { edtf, first, range: { first, last } } : single;
};
