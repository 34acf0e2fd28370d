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

type Hashes = Readonly<Record<string, string>>;

/** Hash of what the row says, by header. */
const hashesOf = ({ cells }: VisibleRow): Hashes =>
  Object.fromEntries(
    EXCHANGES.columns.map(({ header }) => [header, writtenHash(normalOf(EXCHANGES, header, cells[header]))]),
  );

type Remembered = readonly (readonly [header: string, hashes: readonly string[]])[];

/** What the event's row said, by header; one that was being written may have said either of two things. */
const rememberedOf = ({ written }: StoredEvent): Remembered => {
  const blank = writtenHash('');
  return Object.entries(written)
    .filter(([, memory]) => !memory.endsWith(blank))
    .map(([header, memory]) => [header, memory.replace('*', '').split('~')] as const);
};

/** Share of the remembered cells that the row still has; 0 where too few are remembered to tell. */
const agreement = (remembered: Remembered, hashes: Hashes): number =>
  remembered.length < AT_LEAST
    ? 0
    : remembered.filter(([header, known]) => known.includes(hashes[header] ?? '')).length / remembered.length;

/** The rows with the numbers of `lost` events given back; each event takes the row that agrees most. */
export const reunite = (rows: readonly VisibleRow[], lost: readonly StoredEvent[]): VisibleRow[] => {
  if (lost.length === 0) return [...rows];
  const owners = new Map<VisibleRow, number>();
  const stray = rows.filter(({ n }) => n === null).map((row) => ({ row, hashes: hashesOf(row) }));
  for (const event of lost) {
    const remembered = rememberedOf(event);
    const [best] = stray
      .filter(({ row }) => !owners.has(row))
      .map(({ row, hashes }) => ({ row, share: agreement(remembered, hashes) }))
      .filter(({ share }) => share >= ENOUGH)
      .sort((a, b) => b.share - a.share);
    if (best) owners.set(best.row, event.n);
  }
  return rows.map((row) => ({ ...row, n: owners.get(row) ?? row.n }));
};
