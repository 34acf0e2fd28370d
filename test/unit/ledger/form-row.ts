/** Rows of 교류실적 for forms to be filled from. */
import type { Row } from '../../../shared/ledger/cells.ts';
import { serialOf } from '../../../shared/ledger/dates.ts';
import type { FormRow } from '../../../shared/ledger/form-rows.ts';

export const texts = (cells: Record<string, string>): Row =>
  Object.fromEntries(Object.entries(cells).map(([header, text]) => [header, { text }]));
export const day = (date: string) => ({ number: serialOf(date) });
export const row = (start: string, cells: Record<string, string>): FormRow => ({
  cells: { 시작일: day(start), 종료일: day(start), ...texts(cells) },
  dates: [start],
});
