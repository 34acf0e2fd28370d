/** What typing into a cell makes of a text: the entry rules of Sheets in a Korean spreadsheet. */
import type { CellData, CellFormat, ExtendedValue } from './shapes.ts';

interface Entered {
  readonly value: ExtendedValue | undefined;
  /** Format that the typing itself brings along where the cell has none. */
  readonly format?: CellFormat['numberFormat'];
}

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Days since 1899-12-30; null for a day that is none, such as 2021-02-30. */
const serialDay = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? (date.getTime() - EPOCH) / DAY_MS : null;
};

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const DATES: readonly { readonly shape: RegExp; readonly pattern: string }[] = [
  { shape: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, pattern: 'yyyy-mm-dd' },
  { shape: /^(\d{4}|\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/, pattern: 'yyyy. m. d' },
  { shape: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, pattern: 'yyyy/m/d' },
  { shape: /^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/, pattern: 'yyyy"년" m"월" d"일"' },
];
const DAY_OF_YEAR = /^(\d{1,2})(?:\/|월 ?)(\d{1,2})일?$/;

const dateOf = (text: string, thisYear: number): Entered | null => {
  for (const { shape, pattern } of DATES) {
    const [, year = '', month = '', day = ''] = shape.exec(text) ?? [];
    if (year === '') continue;
    const serial = serialDay(fullYear(year), Number(month), Number(day));
    return serial === null ? null : { value: { numberValue: serial }, format: { type: 'DATE', pattern } };
  }
  const [, month = '', day = ''] = DAY_OF_YEAR.exec(text) ?? [];
  const serial = month === '' ? null : serialDay(thisYear, Number(month), Number(day));
  return serial === null
    ? null
    : { value: { numberValue: serial }, format: { type: 'DATE', pattern: 'm. d' } };
};

const TIME = /^(?:(오전|오후) ?)?(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

const timeOf = (text: string): Entered | null => {
  const [, half, hours = '', minutes = '', seconds = '0'] = TIME.exec(text) ?? [];
  if (hours === '' || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const hour = half === '오후' && Number(hours) < 12 ? Number(hours) + 12 : Number(hours);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { value: { numberValue: value }, format: { type: 'TIME', pattern: 'a/p h:mm' } };
};

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

const numberOf = (text: string): Entered | null => {
  const [, sign = '', currency = '', digits = '', percent = ''] = /^([+-]?)(₩?)(.*?)(%?)$/.exec(text) ?? [];
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return null;
  const number = Number(`${sign}${digits.replaceAll(',', '')}`);
  if (!Number.isFinite(number)) return null;
  if (percent) {
    const pattern = digits.includes('.') ? '0.00%' : '0%';
    return { value: { numberValue: number / 100 }, format: { type: 'PERCENT', pattern } };
  }
  if (currency) return { value: { numberValue: number }, format: { type: 'CURRENCY', pattern: '[$₩]#,##0' } };
  if (digits.includes(','))
    return { value: { numberValue: number }, format: { type: 'NUMBER', pattern: '#,##0' } };
  return { value: { numberValue: number } };
};

/** `thisYear` completes a date typed as 5/18. */
export const readEntry = (typed: string, before: CellFormat | undefined, thisYear: number): Entered => {
  if (typed === '') return { value: undefined };
  if (typed.startsWith("'")) return { value: { stringValue: typed.slice(1) } };
  if (before?.numberFormat?.type === 'TEXT') return { value: { stringValue: typed } };
  if (typed.startsWith('=') && typed.length > 1) return { value: { formulaValue: typed } };
  const text = typed.trim();
  const known = numberOf(text) ?? dateOf(text, thisYear) ?? timeOf(text);
  if (known) return known;
  if (/^(true|false)$/i.test(text)) return { value: { boolValue: text.toLowerCase() === 'true' } };
  if (/^[+-][^+\-\s]/.test(typed) && /[A-Za-z0-9(]/.test(typed.charAt(1))) {
    return { value: { formulaValue: `=${typed}` } };
  }
  return { value: { stringValue: typed } };
};

/** The cell after typing: looks, note and rule stay; a format the person set stays. */
export const enteredCell = (
  typed: string,
  before: CellData | undefined,
  thisYear: number,
): CellData | undefined => {
  const { value, format } = readEntry(typed, before?.userEnteredFormat, thisYear);
  const { userEnteredValue: _, textFormatRuns: __, ...rest } = before ?? {};
  const looks =
    format && !rest.userEnteredFormat?.numberFormat
      ? { userEnteredFormat: { ...rest.userEnteredFormat, numberFormat: format } }
      : {};
  const cell: CellData = { ...rest, ...looks, ...(value && { userEnteredValue: value }) };
  return Object.keys(cell).length > 0 ? cell : undefined;
};
