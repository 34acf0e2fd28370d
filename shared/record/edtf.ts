/**
 * The part of EDTF (ISO 8601-2) that exchange news needs:
 * `2022-05-18`, `2021-07`, `2020`, intervals of two equal or unequal ones joined by `/`,
 * and days whose month or year is not known, `XXXX-XX-13` and `XXXX-05-13`.
 */
import * as z from 'zod/mini';

export type Precision = 'day' | 'month' | 'year' | 'range';

/** First and last day as `YYYY-MM-DD`, both inclusive. */
export interface DaySpan {
  first: string;
  last: string;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const OPEN_DAY = /^XXXX-(XX|\d{2})-(\d{2})$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const pad = (n: number): string => String(n).padStart(2, '0');

/** Days that one EDTF point covers, or null where it is no calendar date (2021-02-30). */
const pointSpan = (text: string): DaySpan | null => {
  const match = POINT.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: `${match[1]}-01-01`, last: `${match[1]}-12-31` };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const lastDay = daysInMonth(year, month);
  if (match[3] === undefined)
    return { first: `${match[1]}-${match[2]}-01`, last: `${match[1]}-${match[2]}-${pad(lastDay)}` };
  const day = Number(match[3]);
  return day >= 1 && day <= lastDay ? { first: text, last: text } : null;
};

/** Days covered by a resolved date or interval; null for anything unresolved or impossible. */
export const edtfSpan = (edtf: string): DaySpan | null => {
  const [from, to, more] = edtf.split('/');
  if (from === undefined || more !== undefined) return null;
  const first = pointSpan(from);
  if (!first || to === undefined) return first;
  const last = pointSpan(to);
  return last && first.first <= last.last ? { first: first.first, last: last.last } : null;
};

/** True for `XXXX-XX-13`: the publication date is needed before it is a day. */
export const isUnresolved = (edtf: string): boolean => {
  const open = edtf.split('/').map((part) => OPEN_DAY.exec(part));
  return (
    open.length <= 2 &&
    open.every(
      (match) =>
        match !== null &&
        Number(match[2]) >= 1 &&
        Number(match[2]) <= 31 &&
        (match[1] === 'XX' || (Number(match[1]) >= 1 && Number(match[1]) <= 12)),
    )
  );
};

export const edtfPrecision = (edtf: string): Precision =>
  edtf.includes('/') ? 'range' : edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day';

export const edtfDate = z
  .string()
  .check(z.refine((text) => edtfSpan(text) !== null || isUnresolved(text), '달력에 없는 날짜입니다.'));
