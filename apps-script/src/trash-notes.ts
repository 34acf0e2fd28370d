/**
 * `_휴지통` is a journal as well: the first cell of each row notes what was done to the row, in the same atomic
 * batch as the deed. An execution that is cut off before it could check leaves the note, and 정리 checks then.
 */
import * as z from 'zod/mini';
import { TRASH } from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { type Grid, rowRange } from './grid.ts';
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

/** The headers of a sheet, in the moment when the rows that stand above were cut out of it. */
const headersNote = z.object({ did: z.literal('headers'), sheet: z.number() });

const anyNote = z.discriminatedUnion('did', [cutNote, writeNote, headersNote]);
type Note = z.infer<typeof anyNote>;

const noteAt = (trash: Grid, row: number): Note | null => {
  const parsed = z.safeParse(anyNote, json(trash.text(TRASH, row, 0)));
  return parsed.success ? parsed.data : null;
};

/** Notes of the rows of `_휴지통` that were read, top first. */
export const notesIn = (trash: Grid): { row: number; note: Note }[] => {
  const found: { row: number; note: Note }[] = [];
  for (let row = 1; row <= trash.lastRow(TRASH); row++) {
    const note = noteAt(trash, row);
    if (note) found.push({ row, note });
  }
  return found;
};

/** A note that is too long for a cell is left out: then only this execution itself can check. Null takes it away. */
export const noteRequest = (row: number, note: Note | null): Request => {
  const text = note === null ? '' : JSON.stringify(note);
  return {
    updateCells: {
      start: { sheetId: TRASH.id, rowIndex: row, columnIndex: 0 },
      rows: [{ values: [{ userEnteredValue: { stringValue: text.length > MAX_CELL ? '' : text } }] }],
      fields: 'userEnteredValue',
    },
  };
};

const missingColumns = (sheetId: number, grid: Grid): number =>
  grid.size({ id: sheetId }).columns + BESIDE_NOTE - grid.size(TRASH).columns;

/** Copies a row, as wide as its sheet was when it was read, into a row of `_휴지통`. */
export const copyBesideNote = (sheet: SheetLayout, row: number, width: number, to: number): Request => ({
  copyPaste: {
    source: { ...rowRange(sheet, row), startColumnIndex: 0, endColumnIndex: width },
    destination: {
      ...rowRange(TRASH, to),
      startColumnIndex: BESIDE_NOTE,
      endColumnIndex: BESIDE_NOTE + width,
    },
    pasteType: 'PASTE_NORMAL',
  },
});

/** Widens `_휴지통` to a note and a whole row of `sheetId`, which may have people's own columns. */
export const roomInTrash = (sheetId: number, grid: Grid): Request[] => {
  const length = missingColumns(sheetId, grid);
  return length > 0 ? [{ appendDimension: { sheetId: TRASH.id, dimension: 'COLUMNS', length } }] : [];
};

/** To be said after the write that had `roomInTrash`. */
export const madeRoomInTrash = (sheetId: number, grid: Grid): void =>
  grid.grew(TRASH.id, { columns: Math.max(0, missingColumns(sheetId, grid)) });
