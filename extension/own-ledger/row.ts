/** One row of 내 PC 대장: the event with its facts, the cells as people see them, and when a person last set which. */
import * as z from 'zod/mini';
import { type Cell, exchangeRow, type Row } from '../../shared/ledger/cells.ts';
import { hashesOf } from '../../shared/ledger/compare-cells.ts';
import { EVENT_ID, EXCHANGES } from '../../shared/ledger/layout.ts';
import { type StoredEvent, storedEvent } from '../../shared/ledger/stored.ts';

const cell = z.union([
  z.object({ text: z.string(), link: z.optional(z.string()) }),
  z.object({ number: z.number(), format: z.optional(z.string()) }),
]);

export const ownRow = z.object({
  event: storedEvent,
  /** By header of 교류실적; the row's number and place are not among them. */
  cells: z.record(z.string(), cell),
  /** Milliseconds since 1970 of a person's last change, by header. */
  edited: z.record(z.string(), z.number()),
});
export type OwnRow = z.infer<typeof ownRow>;
type OwnCell = z.infer<typeof cell>;

/** Headers that this ledger computes when it is shown. */
const COMPUTED: ReadonlySet<string> = new Set(['연번', EVENT_ID]);

/** Columns of 교류실적 with a cell of their own. */
export const OWN_COLUMNS = EXCHANGES.columns.filter(({ header }) => !COMPUTED.has(header));

const isOwn = (cell: Cell): cell is OwnCell => !('formula' in cell);

/** The cells that are kept, of a row as the ledger's rules give it. */
export const ownCells = (row: Row): OwnRow['cells'] =>
  Object.fromEntries(
    Object.entries(row).flatMap(([header, each]) =>
      isOwn(each) && !COMPUTED.has(header) ? [[header, each]] : [],
    ),
  );

export const newRow = (event: StoredEvent): OwnRow => {
  const cells = ownCells(exchangeRow(event));
  return { event: { ...event, written: hashesOf(EXCHANGES, cells) }, cells, edited: {} };
};

export const isPresent = ({ event }: OwnRow): boolean => event.life === 'present';
