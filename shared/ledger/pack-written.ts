/**
 * The memory of what was last written, short enough to be read with every event: one hash a column in the order
 * of the layout, `-` where the ledger never wrote. New columns are only ever added to the end of a layout's list.
 */
import type { SheetLayout } from './layout.ts';

export const packWritten = (sheet: SheetLayout, written: Readonly<Record<string, string>>): string =>
  sheet.columns.map(({ header }) => written[header] ?? '-').join(',');

export const unpackWritten = (sheet: SheetLayout, packed: string): Record<string, string> => {
  const hashes = packed.split(',');
  return Object.fromEntries(
    sheet.columns.flatMap(({ header }, i) => {
      const hash = hashes[i];
      return hash === undefined || hash === '-' || hash === '' ? [] : [[header, hash]];
    }),
  );
};
