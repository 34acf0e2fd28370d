/** Calendar arithmetic of the ledger: spreadsheet serials, nearness of days, dates as people read them. */
import { type DaySpan, edtfPrecision, edtfSpan } from '../record/edtf.ts';

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const KST_MS = 9 * 3_600_000;

/** Days since 1899-12-30 of a `YYYY-MM-DD`. */
export const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS + SERIAL_OF_1970;

/** `YYYY-MM-DD` of a serial; the time of day is dropped. */
export const dayOf = (serial: number): string =>
  new Date((Math.floor(serial) - SERIAL_OF_1970) * DAY_MS).toISOString().slice(0, 10);

/** Serial with the time of day in Korea, of milliseconds since 1970. */
export const serialNow = (ms: number): number => (ms + KST_MS) / DAY_MS + SERIAL_OF_1970;

/** Days from the end of one span to the start of the other; 0 when they touch or overlap. */
export const daysApart = (a: DaySpan, b: DaySpan): number =>
  Math.max(0, serialOf(a.first) - serialOf(b.last), serialOf(b.first) - serialOf(a.last));

export const contains = (outer: DaySpan, inner: DaySpan): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/** Number format of a date cell that shows no more than is known. */
export const dateFormat = (edtf: string): string => {
  const point = edtf.split('/')[0] ?? edtf;
  const precision = edtfPrecision(point);
  return precision === 'year' ? 'yyyy.' : precision === 'month' ? 'yyyy. m.' : 'yyyy. m. d.';
};

const written = (point: string): string =>
  point
    .split('-')
    .map((part) => `${Number(part)}.`)
    .join(' ');

/** `2022. 6. 16. ~ 6. 17.`, `2021. 7.`, `2020.`; empty when the date is not resolved. */
export const dateWords = (edtf: string | null): string => {
  if (edtf === null || edtfSpan(edtf) === null) return '';
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return written(from);
  const shared = to.startsWith(from.slice(0, 5)) ? to.slice(5) : to;
  return `${written(from)} ~ ${written(shared)}`;
};

/** A day of a cell as precisely as one of `dates` (EDTF) knows it: a cell holds `2021-07` as its first or last day. */
export const asKnown = (day: string | null, dates: readonly string[]): string | null =>
  dates.find((date) => {
    const span = date.includes('/') ? null : edtfSpan(date);
    return day !== null && (span?.first === day || span?.last === day);
  }) ?? day;
