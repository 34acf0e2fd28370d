/** What Univer is about to do, told as an operation for the store. Null: not ours to tell. */
import * as z from 'zod/mini';
import type { Box, Dimension } from '../book/shapes.ts';
import { entered, matrix } from './entered-cells.ts';
import type { Operation } from './protocol.ts';
import { sheetIdOf } from './workbook.ts';

const whole = z.number().check(z.int());
/** Univer's ranges include their ends. */
const range = z.object({ startRow: whole, endRow: whole, startColumn: whole, endColumn: whole });
type Range = z.infer<typeof range>;

const here = z.object({ subUnitId: z.string() });
const UP = 0;

const boxOf = (one: Range): Box => ({
  top: one.startRow,
  bottom: one.endRow + 1,
  left: one.startColumn,
  right: one.endColumn + 1,
});

const values = z.extend(here, { cellValue: z.nullish(matrix) });
const ranged = z.extend(here, { range });
const rangesOf = z.extend(here, { ranges: z.array(range) });

type Teller = (params: unknown) => Operation[] | null;

const teller =
  <T>(schema: z.ZodMiniType<T>, tell: (params: T) => Operation[] | null): Teller =>
  (params) => {
    const parsed = schema.safeParse(params);
    return parsed.success ? tell(parsed.data) : null;
  };

const inserted = (dimension: Dimension): Teller =>
  teller(
    z.extend(ranged, { direction: z.optional(z.number()) }),
    ({ subUnitId, range: { startRow, endRow, startColumn, endColumn }, direction }) => {
      const [start, end] = dimension === 'ROWS' ? [startRow, endRow] : [startColumn, endColumn];
      const before = direction === UP;
      return [
        { type: 'insert', sheetId: sheetIdOf(subUnitId), dimension, start, count: end - start + 1, before },
      ];
    },
  );

const removed = (dimension: Dimension): Teller =>
  teller(ranged, ({ subUnitId, range: { startRow, endRow, startColumn, endColumn } }) => {
    const [start, end] = dimension === 'ROWS' ? [startRow, endRow] : [startColumn, endColumn];
    return [{ type: 'remove', sheetId: sheetIdOf(subUnitId), dimension, start, count: end - start + 1 }];
  });

const moved = (dimension: Dimension): Teller =>
  teller(
    z.extend(here, { sourceRange: range, targetRange: range }),
    ({ subUnitId, sourceRange, targetRange }) => {
      const rows = dimension === 'ROWS';
      const [start, end] = rows
        ? [sourceRange.startRow, sourceRange.endRow]
        : [sourceRange.startColumn, sourceRange.endColumn];
      const to = rows ? targetRange.startRow : targetRange.startColumn;
      return [{ type: 'move', sheetId: sheetIdOf(subUnitId), dimension, start, count: end - start + 1, to }];
    },
  );

const spanned = (dimension: Dimension, { startRow, endRow, startColumn, endColumn }: Range) =>
  dimension === 'ROWS'
    ? { dimension, start: startRow, count: endRow - startRow + 1 }
    : { dimension, start: startColumn, count: endColumn - startColumn + 1 };

const hidden = (dimension: Dimension, hide: boolean): Teller =>
  teller(rangesOf, ({ subUnitId, ranges }) =>
    ranges.map((one) => ({
      type: 'hide',
      sheetId: sheetIdOf(subUnitId),
      ...spanned(dimension, one),
      hidden: hide,
    })),
  );

const resized = (dimension: Dimension): Teller =>
  teller(
    z.extend(rangesOf, { rowHeight: z.optional(z.unknown()), colWidth: z.optional(z.unknown()) }),
    ({ subUnitId, ranges, rowHeight, colWidth }) => {
      const size = dimension === 'ROWS' ? rowHeight : colWidth;
      if (typeof size !== 'number') return null;
      const pixels = Math.max(1, Math.round(size));
      return ranges.map((one) => ({
        type: 'resize',
        sheetId: sheetIdOf(subUnitId),
        ...spanned(dimension, one),
        pixels,
      }));
    },
  );

const noted = z.object({ sheetId: z.string(), row: whole, col: whole, note: z.object({ note: z.string() }) });
const unnoted = z.object({ sheetId: z.string(), row: whole, col: whole });

export const intents = new Map<string, Teller>([
  [
    'sheet.mutation.set-range-values',
    teller(values, ({ subUnitId, cellValue }) => {
      const operations = entered(sheetIdOf(subUnitId), cellValue ?? {});
      return operations.length > 0 ? operations : null;
    }),
  ],
  [
    'sheet.command.reorder-range',
    teller(z.extend(ranged, { order: z.record(z.string(), whole) }), ({ subUnitId, range: one, order }) => {
      const box = boxOf(one);
      const rows = Array.from(
        { length: box.bottom - box.top },
        (_, i) => (order[box.top + i] ?? box.top + i) - box.top,
      );
      return [{ type: 'reorder', sheetId: sheetIdOf(subUnitId), box, order: rows }];
    }),
  ],
  ['sheet.command.insert-row-by-range', inserted('ROWS')],
  ['sheet.command.insert-col-by-range', inserted('COLUMNS')],
  ['sheet.command.remove-row-by-range', removed('ROWS')],
  ['sheet.command.remove-col-by-range', removed('COLUMNS')],
  ['sheet.mutation.insert-row', inserted('ROWS')],
  ['sheet.mutation.insert-col', inserted('COLUMNS')],
  ['sheet.mutation.remove-rows', removed('ROWS')],
  ['sheet.mutation.remove-col', removed('COLUMNS')],
  ['sheet.mutation.move-rows', moved('ROWS')],
  ['sheet.mutation.move-columns', moved('COLUMNS')],
  ['sheet.mutation.set-row-hidden', hidden('ROWS', true)],
  ['sheet.mutation.set-row-visible', hidden('ROWS', false)],
  ['sheet.mutation.set-col-hidden', hidden('COLUMNS', true)],
  ['sheet.mutation.set-col-visible', hidden('COLUMNS', false)],
  ['sheet.mutation.set-worksheet-row-height', resized('ROWS')],
  ['sheet.mutation.set-worksheet-col-width', resized('COLUMNS')],
  [
    'sheet.mutation.set-worksheet-name',
    teller(z.extend(here, { name: z.string() }), ({ subUnitId, name }) => [
      { type: 'rename', sheetId: sheetIdOf(subUnitId), title: name },
    ]),
  ],
  [
    'sheet.mutation.set-worksheet-order',
    teller(z.extend(here, { toOrder: whole }), ({ subUnitId, toOrder }) => [
      { type: 'moveSheet', sheetId: sheetIdOf(subUnitId), index: toOrder },
    ]),
  ],
  [
    'sheet.mutation.set-worksheet-hidden',
    teller(z.extend(here, { hidden: z.number() }), ({ subUnitId, hidden: hide }) => [
      { type: 'hideSheet', sheetId: sheetIdOf(subUnitId), hidden: hide === 1 },
    ]),
  ],
  [
    'sheet.mutation.update-note',
    teller(noted, ({ sheetId, row, col, note }) => [
      { type: 'note', sheetId: sheetIdOf(sheetId), row, column: col, note: note.note },
    ]),
  ],
  [
    'sheet.mutation.remove-note',
    teller(unnoted, ({ sheetId, row, col }) => [
      { type: 'note', sheetId: sheetIdOf(sheetId), row, column: col, note: '' },
    ]),
  ],
]);
