/** 시작일 and 종료일 that a person typed otherwise than the ledger writes them: `2023`, `2018-04`, `2020년 12월`. */
import { edtfSpan } from '../record/edtf.ts';
import type { Cell, Row } from './cells.ts';
import { dateFormat, serialOf } from './dates.ts';
import { typedDate } from './typed.ts';

/** A day's serial cannot be told from the ledger's own; a text or a bare year is neither sorted nor counted as a day. */
const isOurs = (cell: Cell, date: string): boolean => 'number' in cell && date.length === 10;

const asWritten = (cell: Cell | undefined, end: 'first' | 'last'): Cell | null => {
  const date = typedDate(cell);
  const span = date === null ? null : edtfSpan(date);
  if (cell === undefined || date === null || span === null || isOurs(cell, date)) return null;
  return { number: serialOf(span[end]), format: dateFormat(date) };
};

/** A 종료일 no later than 시작일, or wider (`2023` beside a day), says nothing: as a last day it would say too much. */
const saysNothing = ({ 시작일, 종료일 }: Row): boolean => {
  const [start, end] = [typedDate(시작일), typedDate(종료일)];
  return start !== null && end !== null && end <= start;
};

/** The same dates as a capture writes them, by header, but for those that a formula works out; often none. */
export const daysAsWritten = (cells: Row, formulas: readonly string[] = []): Record<string, Cell> => {
  const days = [
    ['시작일', asWritten(cells.시작일, 'first')],
    ['종료일', saysNothing(cells) ? null : asWritten(cells.종료일, 'last')],
  ] as const;
  return Object.fromEntries(
    days.flatMap(([header, cell]) => (cell === null || formulas.includes(header) ? [] : [[header, cell]])),
  );
};
