/**
 * `_휴지통` is a journal as well: the first cell of each row notes what was done to the row, in the same atomic
 * batch as the deed. An execution that is cut off before it could check leaves the note, and 정리 checks then.
 */
import * as z from 'zod/mini';
import { TRASH } from '../../shared/ledger/layout.ts';
import type { Grid } from './grid.ts';
import { json } from './machine-rows.ts';
import type { Request } from './platform.ts';
import { MAX_CELL } from './requests.ts';

/** The row itself stands right of its note. */
export const BESIDE_NOTE = 1;

const cell = z.union([
  z.object({ number: z.number(), format: z.optional(z.string()) }),
  z.object({ formula: z.string(), format: z.optional(z.string()) }),
  z.object({ text: z.string(), link: z.optional(z.string()) }),
]);

/** A row that was cut out of a sheet. */
const cutNote = z.object({
  did: z.literal('cut'),
  sheet: z.number(),
  /** What should stand in which column of the row. */
  n: z.union([z.number(), z.string()]),
  column: z.number(),
});
export type CutNote = z.infer<typeof cutNote>;

/** A copy of a row as it was when cells were written into it. */
const writeNote = z.object({
  did: z.literal('write'),
  sheet: z.number(),
  /** Columns by header at that time. */
  columns: z.record(z.string(), z.number()),
  /** By what the meant row is known: `#` and its number, or `=` and the hash of all it says. */
  who: z.string(),
  /** Hash of what was believed to stand in each cell. */
  was: z.record(z.string(), z.string()),
  /** What was written. */
  cells: z.record(z.string(), cell),
  /** True where the write gives a row back what it had. */
  isRepair: z.boolean(),
  /** True where the meant row was not to be found, and nothing was written yet: no copy stands beside the note. */
  waits: z.optional(z.boolean()),
});
export type WriteNote = z.infer<typeof writeNote>;

const anyNote = z.discriminatedUnion('did', [cutNote, writeNote]);

const noteAt = (trash: Grid, row: number): CutNote | WriteNote | null => {
  const parsed = z.safeParse(anyNote, json(trash.text(TRASH, row, 0)));
  return parsed.success ? parsed.data : null;
};

/** Notes of the rows of `_휴지통` that were read, top first. */
export const notesIn = (trash: Grid): { row: number; note: CutNote | WriteNote }[] => {
  const found: { row: number; note: CutNote | WriteNote }[] = [];
  for (let row = 1; row <= trash.lastRow(TRASH); row++) {
    const note = noteAt(trash, row);
    if (note) found.push({ row, note });
  }
  return found;
};

/** A note that is too long for a cell is left out: then only this execution itself can check. */
export const noteRequest = (row: number, note: CutNote | WriteNote): Request => {
  const text = JSON.stringify(note);
  return {
    updateCells: {
      start: { sheetId: TRASH.id, rowIndex: row, columnIndex: 0 },
      rows: [{ values: [{ userEnteredValue: { stringValue: text.length > MAX_CELL ? '' : text } }] }],
      fields: 'userEnteredValue',
    },
  };
};

const missingColumns = (sheetId: number, grid: Grid): number =>
  (grid.sizes.get(sheetId)?.columns ?? 0) + BESIDE_NOTE - (grid.sizes.get(TRASH.id)?.columns ?? 0);

/** Widens `_휴지통` to a note and a whole row of `sheetId`, which may have people's own columns. */
export const roomInTrash = (sheetId: number, grid: Grid): Request[] => {
  const length = missingColumns(sheetId, grid);
  return length > 0 ? [{ appendDimension: { sheetId: TRASH.id, dimension: 'COLUMNS', length } }] : [];
};

/** To be said after the write that had `roomInTrash`. */
export const madeRoomInTrash = (sheetId: number, grid: Grid): void =>
  grid.grew(TRASH.id, { columns: Math.max(0, missingColumns(sheetId, grid)) });
