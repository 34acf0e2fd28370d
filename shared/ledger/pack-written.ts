/**
 * The memory of what was last written, short enough to be read with every event: one hash a column in the order
 * of the layout, `-` where the ledger never wrote. Columns that came later stand behind the first ones.
 */
import type { SheetLayout } from './sheet-layout.ts';

const inOrder = ({ columns }: SheetLayout): string[] =>
  [...columns].sort((a, b) => (a.since ?? 0) - (b.since ?? 0)).map(({ header }) => header);

export const packWritten = (sheet: SheetLayout, written: Readonly<Record<string, string>>): string =>
  inOrder(sheet)
    .map((header) => written[header] ?? '-')
    .join(',');

export const unpackWritten = (sheet: SheetLayout, packed: string): Record<string, string> => {
  const hashes = packed.split(',');
  return Object.fromEntries(
    inOrder(sheet).flatMap((header, i) => {
      const hash = hashes[i];
      return hash === undefined || hash === '-' || hash === '' ? [] : [[header, hash]];
    }),
  );
};
