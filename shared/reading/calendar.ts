/** Days as `YYYY-MM-DD` and what can be reckoned with them. */
import { daysInMonth } from '../record/edtf.ts';

export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** Days since 1970; reckoned here, for no `Date` is as quick. */
export const serial = ({ year, month, day }: Day): number => {
  // Years from March on, so that the odd day of February is the last of all.
  const marches = month > 2 ? year : year - 1;
  const leaps = Math.floor(marches / 4) - Math.floor(marches / 100) + Math.floor(marches / 400);
  return 365 * marches + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 719_469;
};

export const plusDays = (day: Day, count: number): Day => {
  const moved = new Date((serial(day) + count) * DAY_MS);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
};

/** 0 is Sunday. */
export const weekday = (day: Day): number => new Date(serial(day) * DAY_MS).getUTCDay();

export const isDay = (day: Day): boolean =>
  day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month);

/** The month that lies `count` months from `month` of `year`. */
export const plusMonths = (year: number, month: number, count: number): { year: number; month: number } => {
  const at = year * 12 + (month - 1) + count;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
};

export const isoDay = (day: Day): string => `${isoMonth(day.year, day.month)}-${two(day.day)}`;
export const isoMonth = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}`;
export const openDay = (month: number | null, day: number): string =>
  `XXXX-${month === null ? 'XX' : two(month)}-${two(day)}`;

/** A number written in digits alone; NaN for anything else, and beyond the end. */
const digits = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
};

/** The day in front of `2022-05-19T16:23+09:00`; null for anything else. */
export const dayOf = (iso: string | null | undefined): Day | null => {
  if (iso === null || iso === undefined || iso.charAt(4) !== '-' || iso.charAt(7) !== '-') return null;
  const day = { year: digits(iso, 0, 4), month: digits(iso, 5, 7), day: digits(iso, 8, 10) };
  return day.year >= 0 && isDay(day) ? day : null;
};
