/** Which row of 교류실적 is which exchange's: copies, rows that lost their number, rows that are gone. */
import { exchangeRow } from '../../shared/ledger/cells.ts';
import { compareCells } from '../../shared/ledger/compare-cells.ts';
import { EXCHANGES } from '../../shared/ledger/layout.ts';
import { reunite } from '../../shared/ledger/reunite.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { type VisibleRow, withoutCopies } from '../../shared/ledger/tidy.ts';
import type { Whole } from './whole.ts';

/** How many cells still read as the ledger wrote them. */
const likenessOf =
  (events: ReadonlyMap<number, StoredEvent>) =>
  (row: VisibleRow): number => {
    const event = row.n === null ? undefined : events.get(row.n);
    return event ? -compareCells(EXCHANGES, event.written, row.cells, exchangeRow(event)).edits.length : 0;
  };

/** The living rows with their own numbers, and what is left over on either side. */
export const sortOut = ({ events, rows }: Whole) => {
  const all = [...events.values()];
  const standingBefore = new Set(rows.map(({ n }) => n));
  const present = new Map(all.filter(({ life }) => life === 'present').map((event) => [event.n, event]));
  const living = withoutCopies(
    rows.filter(({ n }) => n === null || present.has(n)),
    likenessOf(present),
  );
  const numbered = new Set(living.map(({ n }) => n));
  const reunited = reunite(
    living,
    [...present.values()].filter(({ n }) => !numbered.has(n)),
  );
  const standing = new Set(reunited.map(({ n }) => n));
  return {
    present,
    rows: reunited,
    /** Events whose row people deleted. */
    deleted: [...present.values()].filter(({ n }) => !standing.has(n)),
    /** Rows of events that were taken back or merged. */
    leftOver: all.filter(({ life, n }) => life !== 'present' && standingBefore.has(n)).map(({ n }) => n),
  };
};
