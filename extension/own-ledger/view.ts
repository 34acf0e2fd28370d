/** Rows of 내 PC 대장 as texts: shown, searched, filtered and sorted. */
import type { Cell, Row } from '../../shared/ledger/cells.ts';
import { dateFormat, dateWords, dayOf, serialOf } from '../../shared/ledger/dates.ts';
import { EXCHANGES } from '../../shared/ledger/layout.ts';
import { typedDate, typedText } from '../../shared/ledger/typed.ts';
import { edtfPrecision } from '../../shared/record/edtf.ts';
import type { OwnRow } from './row.ts';

const PRECISION: Readonly<Record<string, number>> = { 'yyyy.': 4, 'yyyy. m.': 7 };

/** As people read it: days as `2022. 5. 18.`, and no more of them than is known. */
export const shownText = (cell: Cell | undefined, isDate: boolean): string => {
  if (!isDate || cell === undefined || !('number' in cell)) return typedText(cell);
  return dateWords(dayOf(cell.number).slice(0, PRECISION[cell.format ?? ''] ?? 10));
};

const DATES: ReadonlySet<string> = new Set(
  EXCHANGES.columns.filter(({ type }) => type === 'date').map(({ header }) => header),
);
export const isDateColumn = (header: string): boolean => DATES.has(header);

const NUMBERS: ReadonlySet<string> = new Set(
  EXCHANGES.columns.filter(({ type }) => type === 'number').map(({ header }) => header),
);

/**
 * The cell for what a person typed under `header`; null where it is no date.
 * A day becomes a date cell; a month or a year stays the text, for a date cell would claim a day.
 */
export const typedCell = (header: string, typed: string): OwnRow['cells'][string] | null => {
  const text = typed.normalize('NFC').trim();
  if (text === '') return { text: '' };
  if (isDateColumn(header)) {
    const date = typedDate({ text });
    if (date === null) return null;
    return edtfPrecision(date) === 'day'
      ? { number: serialOf(date), format: dateFormat(date) }
      : { text: dateWords(date) };
  }
  const number = Number(text.replace(/,/g, ''));
  return NUMBERS.has(header) && Number.isFinite(number) ? { number } : { text };
};

export interface Filter {
  query: string;
  year: string;
  scope: string;
  country: string;
  review: string;
}
export const NO_FILTER: Filter = { query: '', year: '', scope: '', country: '', review: '' };

export const yearOf = (cells: Row): string => typedDate(cells.시작일)?.slice(0, 4) ?? '';

const is = (wanted: string, cell: string): boolean => wanted === '' || wanted === cell;

export const passes = (filter: Filter, { cells }: OwnRow): boolean =>
  is(filter.year, yearOf(cells)) &&
  is(filter.scope, typedText(cells.구분)) &&
  is(filter.country, typedText(cells.국가명)) &&
  is(filter.review, typedText(cells.검토)) &&
  (filter.query.trim() === '' ||
    Object.entries(cells).some(([header, cell]) =>
      shownText(cell, isDateColumn(header)).includes(filter.query.normalize('NFC').trim()),
    ));

export interface Sorting {
  header: string;
  falling: boolean;
}

const keyOf = (header: string, cells: Row): string | number => {
  const cell = cells[header];
  if (isDateColumn(header)) return typedDate(cell) ?? '';
  return cell !== undefined && 'number' in cell ? cell.number : typedText(cell);
};

/** Empty cells come last either way; equal ones keep their order. */
export const sorted = <T extends { cells: Row }>(
  rows: readonly T[],
  { header, falling }: Sorting,
): readonly T[] =>
  rows
    .map((row) => ({ row, key: keyOf(header, row.cells) }))
    .sort(({ key: a }, { key: b }) => {
      if (a === '' || b === '') return Number(a === '') - Number(b === '');
      const order =
        typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'ko');
      return falling ? -order : order;
    })
    .map(({ row }) => row);
