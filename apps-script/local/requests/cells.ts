/** Requests that write cells. */
import * as z from 'zod/mini';
import type { Cell } from '../book/book.ts';
import type { Draft } from '../book/draft.ts';
import { type Mask, overwrite, parseMask, topNames } from '../book/fields.ts';
import { type CellData, cellData, dataValidation, gridRange } from '../book/shapes.ts';
import { writableBox } from './ranges.ts';
import { checked, handler } from './request.ts';

const index = z.optional(z.number().check(z.int(), z.nonnegative()));
const gridCoordinate = z.strictObject({ sheetId: index, rowIndex: index, columnIndex: index });
const rowData = z.strictObject({ values: z.optional(z.array(cellData)) });

const cellMask = (fields: string): Mask => {
  const mask = parseMask(fields);
  for (const name of topNames(mask) ?? []) {
    if (!(name in cellData.shape)) throw new Error(`Invalid value at 'fields': unknown field ${name}`);
  }
  return mask;
};

/** An API write gives a value one kind; a formula must begin with `=`. */
const refuseTwoKinds = (cell: CellData): void => {
  const value = cell.userEnteredValue ?? {};
  if (Object.values(value).filter((one) => one !== undefined).length > 1) {
    throw new Error("Invalid value at 'user_entered_value': oneof field 'value' is already set");
  }
  if (value.formulaValue !== undefined && !value.formulaValue.startsWith('=')) {
    throw new Error('Invalid formulaValue: a formula must begin with =');
  }
};

const written = (before: Cell, update: CellData, mask: Mask): Cell => {
  refuseTwoKinds(update);
  const after = overwrite(before, update, mask);
  const cell = after === undefined ? undefined : checked(cellData, after, 'cell');
  return cell && Object.keys(cell).length > 0 ? cell : undefined;
};

const writeRow = (
  draft: Draft,
  sheetId: number,
  row: number,
  left: number,
  values: CellData[],
  mask: Mask,
) => {
  const before = draft.sheet(sheetId).rows[row]?.cells ?? [];
  const cells = values.map((value, i) => [left + i, written(before[left + i], value, mask)] as const);
  draft.setCells(sheetId, row, cells);
};

const updateCells = handler(
  z.strictObject({
    rows: z.optional(z.array(rowData)),
    fields: z.string(),
    start: z.optional(gridCoordinate),
    range: z.optional(gridRange),
  }),
  (draft, { rows = [], fields, start, range }) => {
    const mask = cellMask(fields);
    if (start) {
      rows.forEach((row, i) => {
        writeRow(
          draft,
          start.sheetId ?? 0,
          (start.rowIndex ?? 0) + i,
          start.columnIndex ?? 0,
          row.values ?? [],
          mask,
        );
      });
      return;
    }
    if (!range) throw new Error("updateCells needs 'start' or 'range'");
    const { sheetId, box } = writableBox(draft, range);
    for (let row = box.top; row < box.bottom; row++) {
      const given = rows[row - box.top]?.values ?? [];
      const values = Array.from({ length: box.right - box.left }, (_, i) => given[i] ?? {});
      writeRow(draft, sheetId, row, box.left, values, mask);
    }
  },
);

const repeatCell = handler(
  z.strictObject({ range: gridRange, cell: cellData, fields: z.string() }),
  (draft, { range, cell, fields }) => {
    const mask = cellMask(fields);
    const { sheetId, box } = writableBox(draft, range);
    const values = Array.from({ length: box.right - box.left }, () => cell);
    for (let row = box.top; row < box.bottom; row++) writeRow(draft, sheetId, row, box.left, values, mask);
  },
);

const setDataValidation = handler(
  z.strictObject({
    range: gridRange,
    rule: z.optional(dataValidation),
    filteredRowsIncluded: z.optional(z.boolean()),
  }),
  (draft, { range, rule }) => {
    const { sheetId, box } = writableBox(draft, range);
    const update = rule ? { dataValidation: rule } : {};
    const values = Array.from({ length: box.right - box.left }, () => update);
    for (let row = box.top; row < box.bottom; row++) {
      writeRow(draft, sheetId, row, box.left, values, { dataValidation: true });
    }
  },
);

/** Moves a block whole; references to it are not followed (the add-on moves values alone). */
const cutPaste = handler(
  z.strictObject({
    source: gridRange,
    destination: gridCoordinate,
    pasteType: z.optional(z.enum(['PASTE_NORMAL', 'PASTE_VALUES'])),
  }),
  (draft, { source, destination }) => {
    const { sheetId, box } = writableBox(draft, source);
    const width = Array.from({ length: box.right - box.left }, (_, i) => i);
    const block = draft
      .sheet(sheetId)
      .rows.slice(box.top, box.bottom)
      .map((row) => width.map((i) => row.cells[box.left + i]));
    for (let row = box.top; row < box.bottom; row++) {
      draft.setCells(
        sheetId,
        row,
        width.map((i) => [box.left + i, undefined] as const),
      );
    }
    block.forEach((cells, i) => {
      const left = destination.columnIndex ?? 0;
      draft.setCells(
        destination.sheetId ?? 0,
        (destination.rowIndex ?? 0) + i,
        cells.map((cell, k) => [left + k, cell] as const),
      );
    });
  },
);

/** Copies a block to a place of its own size. */
const copyPaste = handler(
  z.strictObject({ source: gridRange, destination: gridRange, pasteType: z.literal('PASTE_NORMAL') }),
  (draft, { source, destination }) => {
    const { sheetId, box } = writableBox(draft, source);
    const from = draft.sheet(sheetId).rows.slice(box.top, box.bottom);
    from.forEach((row, i) => {
      const cells = Array.from(
        { length: box.right - box.left },
        (_, k) => [(destination.startColumnIndex ?? 0) + k, row.cells[box.left + k]] as const,
      );
      draft.setCells(destination.sheetId ?? 0, (destination.startRowIndex ?? 0) + i, cells);
    });
  },
);

export const cellRequests = { copyPaste, updateCells, repeatCell, setDataValidation, cutPaste };
