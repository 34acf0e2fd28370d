/**
 * Rows that lost their number: cut off between a write and its check, or cut and pasted without the hidden
 * column. A row without a number that reads as the ledger remembers an event whose row is missing is its row.
 */
import { writtenHash } from './cells.ts';
import { normalOf } from './compare-cells.ts';
import { EXCHANGES } from './layout.ts';
import type { StoredEvent } from './stored.ts';
import type { VisibleRow } from './tidy.ts';

/** Of the cells that are not empty, so many must read as remembered. */
const ENOUGH = 0.75;
const AT_LEAST = 4;

/** Share of the remembered cells that the row still has; 0 where too few are remembered to tell. */
const agreement = (event: StoredEvent, { cells }: VisibleRow): number => {
  const blank = writtenHash('');
  const remembered = Object.entries(event.written).filter(([, memory]) => !memory.endsWith(blank));
  const same = remembered.filter(([header, memory]) => {
    const hash = writtenHash(normalOf(EXCHANGES, header, cells[header]));
    return memory.replace('*', '').split('~').includes(hash);
  });
  return remembered.length < AT_LEAST ? 0 : same.length / remembered.length;
};

/** The rows with the numbers of `lost` events given back; each event takes the row that agrees most. */
export const reunite = (rows: readonly VisibleRow[], lost: readonly StoredEvent[]): VisibleRow[] => {
  const owners = new Map<VisibleRow, number>();
  for (const event of lost) {
    const [best] = rows
      .filter((row) => row.n === null && !owners.has(row))
      .map((row) => ({ row, share: agreement(event, row) }))
      .filter(({ share }) => share >= ENOUGH)
      .sort((a, b) => b.share - a.share);
    if (best) owners.set(best.row, event.n);
  }
  return rows.map((row) => ({ ...row, n: owners.get(row) ?? row.n }));
};
