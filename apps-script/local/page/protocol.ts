/** What the spreadsheet page and its server say to each other. */
import * as z from 'zod/mini';
import type { SheetState } from '../book/book.ts';
import type { Change } from '../book/change.ts';
import type { Overlay } from '../book/overlay.ts';
import { type CellData, DIMENSIONS, type DimensionProperties } from '../book/shapes.ts';

const index = z.number().check(z.int(), z.nonnegative());
const count = z.number().check(z.int(), z.positive());
const sheetId = index;
const dimension = z.enum(DIMENSIONS);

/** Half-open, zero-based. */
const box = z.object({ top: index, left: index, bottom: index, right: index });

/** What a person may do in the page; everything else is refused there. */
export const operation = z.discriminatedUnion('type', [
  /** Texts as typed or pasted: Sheets' entry rules are the store's business. */
  z.object({
    type: z.literal('enter'),
    sheetId,
    row: index,
    column: index,
    rows: z.array(z.array(z.string())),
  }),
  z.object({ type: z.literal('clear'), sheetId, boxes: z.array(box) }),
  /** `order[i]` is the row, counted from the box's top, that comes to stand at place i. */
  z.object({ type: z.literal('reorder'), sheetId, box, order: z.array(index) }),
  z.object({ type: z.literal('insert'), sheetId, dimension, start: index, count, before: z.boolean() }),
  z.object({ type: z.literal('remove'), sheetId, dimension, start: index, count }),
  z.object({ type: z.literal('move'), sheetId, dimension, start: index, count, to: index }),
  z.object({ type: z.literal('hide'), sheetId, dimension, start: index, count, hidden: z.boolean() }),
  z.object({ type: z.literal('resize'), sheetId, dimension, start: index, count, pixels: count }),
  z.object({ type: z.literal('fold'), sheetId, group: index, collapsed: z.boolean() }),
  z.object({ type: z.literal('rename'), sheetId, title: z.string() }),
  z.object({ type: z.literal('moveSheet'), sheetId, index }),
  z.object({ type: z.literal('hideSheet'), sheetId, hidden: z.boolean() }),
  z.object({ type: z.literal('note'), sheetId, row: index, column: index, note: z.string() }),
]);
export type Operation = z.infer<typeof operation>;

export const operationRequest = z.object({ base: index, who: z.string(), operation });

export const selection = z.object({ sheetId, row: index, column: index, rows: count, columns: count });

export const runRequest = z.object({
  who: z.string(),
  name: z.string(),
  args: z.array(z.unknown()),
  selection: z.nullable(selection),
});

const menuItem = z.object({
  caption: z.string(),
  handler: z.nullable(z.string()),
  get items() {
    return z.nullable(z.array(menuItem));
  },
});
export type ScriptMenuItem = z.infer<typeof menuItem>;

const frame = z.nullable(z.object({ title: z.string(), html: z.string() }));

/** What running a function of the script gave: its value, or the error's message, and what it asked to show. */
export const runAnswer = z.object({
  value: z.optional(z.unknown()),
  error: z.optional(z.string()),
  menus: z.array(menuItem),
  sidebar: frame,
  dialog: frame,
  alerts: z.array(z.string()),
});
export type RunAnswer = z.infer<typeof runAnswer>;

/** Handlers of the time triggers that are set up. */
export const triggersAnswer = z.array(z.object({ handler: z.string(), minutes: z.number() }));

export interface SheetSnapshot extends SheetState {
  readonly rowCount: number;
  /** To the last row that holds anything. */
  readonly rows: readonly { cells: readonly (CellData | null)[]; properties?: DimensionProperties }[];
  readonly overlay: Overlay;
}

export interface Snapshot {
  readonly revision: number;
  readonly title: string;
  readonly sheets: readonly SheetSnapshot[];
}

/** A commit as pages receive it; overlays of the sheets whose ranges it moved come whole. */
export interface PageCommit {
  readonly revision: number;
  readonly changes: readonly Change[];
  readonly overlays: readonly { readonly sheetId: number; readonly overlay: Overlay }[];
}

/** The commits that came between are already on the stream; the operation was moved past them. */
export interface OperationAnswer {
  readonly revision: number;
  /** Why nothing was done, in words for the person. */
  readonly refused?: string;
}
