/** The rows of a form, filled from 교류실적 or 결연현황 as people see them. */
import { edtfSpan } from '../record/edtf.ts';
import type { Row } from './cells.ts';
import { asKnown, dateFormat, dateWords, serialOf } from './dates.ts';
import type { FormKind } from './forms.ts';
import { typedDate, typedText } from './typed.ts';

/** A cell as words for a table, and as a number for a spreadsheet where it is one. */
export interface FormCell {
  readonly words: string;
  readonly number?: number;
  /** Spreadsheet number format, for dates. */
  readonly format?: string;
}

export interface FormFilter {
  /** `YYYY-MM-DD`, both inclusive; null: open. Of the exchange, or of the signing of a partnership. */
  readonly from: string | null;
  readonly to: string | null;
  readonly scope: '국내' | '국외' | null;
  readonly country: string | null;
  readonly city: string | null;
  /** 교류분야; of exchanges only. */
  readonly field: string | null;
  /** Only exchanges that were reviewed. */
  readonly confirmedOnly: boolean;
}

export interface FormRow {
  readonly cells: Row;
  /** EDTF dates that the ledger knows of the row: a cell holds a month as its first day. */
  readonly dates: readonly string[];
}

const words = (text: string): FormCell => ({ words: text });
const number = (value: number): FormCell => ({ words: String(value), number: value });

const numberOrWords = (text: string): FormCell => {
  const value = Number(text.replace(/,/g, ''));
  return text === '' || Number.isNaN(value) ? words(text) : { words: text, number: value };
};

const dateCell = (date: string | null): FormCell => {
  const day = date === null ? null : (edtfSpan(date)?.first ?? null);
  return date === null || day === null
    ? words('')
    : { words: dateWords(date), number: serialOf(day), format: dateFormat(date) };
};

/** When the exchange was, as precisely as the ledger knows it: a cell holds a month as its first day. */
const periodOf = ({ cells, dates }: FormRow): string | null => {
  const [start, end] = [typedDate(cells.시작일), typedDate(cells.종료일)];
  if (start === null) return end;
  const whole = dates.find((date) => {
    const span = edtfSpan(date);
    return span?.first === start && (end === null || span.last === end);
  });
  return whole ?? (end === null || end <= start ? start : `${start}/${end}`);
};

const DATES: Readonly<Record<FormKind, readonly string[]>> = {
  exchanges: ['시작일', '종료일'],
  partnerships: [
    '결연일자',
    '최근 교류일',
    '최초 교류일',
    '의향서일',
    '우호체결일',
    '자매체결일',
    '의회승인일',
  ],
};
const NUMBERS: readonly string[] = ['인원', '예산(천원)', '교류 건수'];

/** 천원, the ledger's unit, in the units of forms. */
const BUDGET_UNITS = new Map([
  ['예산(원)', 1000],
  ['예산(백만원)', 1 / 1000],
  ['예산(억원)', 1 / 100_000],
]);

const budgetIn = (times: number, text: string): FormCell => {
  const { number: thousands, words: as } = numberOrWords(text);
  // Tenths and thousandths are inexact in binary.
  return thousands === undefined ? words(as) : number(Number((thousands * times).toPrecision(12)));
};

/** When the exchange began, or the partnership was signed. */
const startOf = (kind: FormKind, { 시작일, 결연일자, 자매체결일, 우호체결일 }: Row): string | null =>
  kind === 'exchanges'
    ? typedDate(시작일)
    : (typedDate(결연일자) ?? typedDate(자매체결일) ?? typedDate(우호체결일));

const cellOf = (kind: FormKind, key: string, row: FormRow, index: number, today: string): FormCell => {
  const { cells, dates } = row;
  switch (key) {
    case '연번':
      return number(index + 1);
    case '기준일':
      return dateCell(today);
    case '기간':
      return words(dateWords(periodOf(row)));
    case '연도':
      return numberOrWords(startOf(kind, cells)?.slice(0, 4) ?? '');
    case '결연일자':
      return dateCell(asKnown(startOf(kind, cells), dates));
    case '국가·도시':
      return words([typedText(cells.국가명), typedText(cells.교류도시)].filter(Boolean).join(' '));
  }
  if (DATES[kind].includes(key)) return dateCell(asKnown(typedDate(cells[key]), dates));
  const times = BUDGET_UNITS.get(key);
  if (times !== undefined) return budgetIn(times, typedText(cells['예산(천원)']));
  const text = typedText(cells[key]);
  return NUMBERS.includes(key) ? numberOrWords(text) : words(text);
};

const passes = (kind: FormKind, filter: FormFilter, row: FormRow): boolean => {
  const { cells } = row;
  const is = (header: string, wanted: string | null) =>
    wanted === null || typedText(cells[header]) === wanted;
  const span = edtfSpan((kind === 'exchanges' ? periodOf(row) : startOf(kind, cells)) ?? '');
  if (kind === 'exchanges') {
    const review = typedText(cells.검토);
    if (review === '제외' || (filter.confirmedOnly && review !== '확인')) return false;
    if (!is('교류분야', filter.field)) return false;
  }
  if (filter.from !== null && (span === null || span.last < filter.from)) return false;
  if (filter.to !== null && (span === null || span.first > filter.to)) return false;
  return is('구분', filter.scope) && is('국가명', filter.country) && is('교류도시', filter.city);
};

/** The form's rows: exchanges in the order of time without excluded ones, partnerships by country and city. */
export const fillForm = (
  kind: FormKind,
  columns: readonly (string | null)[],
  rows: readonly FormRow[],
  filter: FormFilter,
  today: string,
): FormCell[][] => {
  const orderOf = ({ cells }: FormRow): string =>
    kind === 'exchanges'
      ? (typedDate(cells.시작일) ?? '9')
      : [cells.구분, cells.국가명, cells.교류도시].map(typedText).join('\t');
  return rows
    .filter((row) => passes(kind, filter, row))
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
    .map((row, i) => columns.map((key) => (key === null ? words('') : cellOf(kind, key, row, i, today))));
};

export interface FormOptions {
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly fields: readonly string[];
}

/** What the filters can be set to. */
export const formOptions = (rows: readonly Row[]): FormOptions => {
  const all = (header: string): string[] =>
    [...new Set(rows.map((row) => typedText(row[header])))].filter((one) => one !== '').sort();
  return { countries: all('국가명'), cities: all('교류도시'), fields: all('교류분야') };
};
