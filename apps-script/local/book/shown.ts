/** How a value reads on the screen: numbers through their number format. */
import { format } from 'numfmt';
import { excelPattern } from '../../../shared/ledger/excel-page.ts';
import type { CellFormat } from './shapes.ts';

export const shownText = (value: string | number | boolean, cellFormat: CellFormat | undefined): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const { pattern, type } = cellFormat?.numberFormat ?? {};
  if (type === 'TEXT' || pattern === undefined) return String(value);
  return format(excelPattern(pattern), value, { throws: false });
};

/** Days since 1899-12-30 as `YYYY-MM-DD`. */
export const isoDay = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
