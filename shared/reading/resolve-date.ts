/**
 * Places a date expression on the calendar. The anchor is the day of publication; where that is
 * missing, only what the words alone fix is said (`XXXX-XX-13`), never a guess from the page.
 */

import { edtfSpan } from '../record/edtf.ts';
import { type Day, isDay, isoDay, isoMonth, openDay, plusDays, plusMonths, serial } from './calendar.ts';
import type { DateContext } from './date-context.ts';
import type { DateExpression, DatePoint } from './date-expression.ts';
import { fittingDay, fittingYear } from './fitting-day.ts';

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
