/** The order of Sheets: numbers, text, truth values; blanks last either way. Univer would read forced text as numbers. */
import type { ICellData, Nullable } from '@univerjs/core';

const NUMBER = 2;
const BOOLEAN = 3;
const korean = new Intl.Collator('ko', { sensitivity: 'base' });

const isBlank = (cell: Nullable<ICellData>): boolean =>
  cell?.v === null || cell?.v === undefined || cell.v === '';

const rank = (cell: Nullable<ICellData>): number => {
  if (cell?.t === BOOLEAN) return 2;
  return cell?.t === NUMBER || typeof cell?.v === 'number' ? 0 : 1;
};

export const compareCells = (type: string, a: Nullable<ICellData>, b: Nullable<ICellData>): number => {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  const sign = type === 'asc' ? 1 : -1;
  const kind = rank(a) - rank(b);
  if (kind !== 0) return sign * kind;
  if (rank(a) === 1) return sign * korean.compare(String(a?.v), String(b?.v));
  return sign * (Number(a?.v) - Number(b?.v));
};
