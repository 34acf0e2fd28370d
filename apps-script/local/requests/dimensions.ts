/** Requests about rows and columns. */
import * as z from 'zod/mini';
import { overwrite, parseMask } from '../book/fields.ts';
import { DIMENSIONS, dimensionGroup, dimensionProperties, dimensionRange } from '../book/shapes.ts';
import { spanOf } from './ranges.ts';
import { checked, handler } from './request.ts';

const insertDimension = handler(
  z.strictObject({ range: dimensionRange, inheritFromBefore: z.optional(z.boolean()) }),
  (draft, { range, inheritFromBefore }) => {
    const { sheetId, dimension, start, count } = spanOf(draft, range);
    if (inheritFromBefore && start === 0) {
      throw new Error('inheritFromBefore cannot be true when inserting at the first row or column');
    }
    draft.insert(sheetId, dimension, start, count, inheritFromBefore ? start - 1 : start);
  },
);

const appendDimension = handler(
  z.strictObject({
    sheetId: z.optional(z.number()),
    dimension: z.enum(DIMENSIONS),
    length: z.number().check(z.int(), z.positive()),
  }),
  (draft, { sheetId = 0, dimension, length }) => {
    const sheet = draft.sheet(sheetId);
    const size = dimension === 'ROWS' ? sheet.rows.length : sheet.columnCount;
    draft.insert(sheetId, dimension, size, length, size - 1);
  },
);

const deleteDimension = handler(z.strictObject({ range: dimensionRange }), (draft, { range }) => {
  const { sheetId, dimension, start, count } = spanOf(draft, range);
  draft.remove(sheetId, dimension, start, count);
});

const moveDimension = handler(
  z.strictObject({ source: dimensionRange, destinationIndex: z.number() }),
  (draft, { source, destinationIndex }) => {
    const { sheetId, dimension, start, count } = spanOf(draft, source);
    draft.move(sheetId, dimension, start, count, destinationIndex);
  },
);

const updateDimensionProperties = handler(
  z.strictObject({ range: dimensionRange, properties: dimensionProperties, fields: z.string() }),
  (draft, { range, properties, fields }) => {
    const { sheet, sheetId, dimension, start, end } = spanOf(draft, range);
    const mask = parseMask(fields);
    for (let index = start; index < end; index++) {
      const before = dimension === 'ROWS' ? sheet.rows[index]?.properties : sheet.columns[index];
      const after = overwrite(before ?? {}, properties, mask) ?? {};
      draft.setDimension(sheetId, dimension, index, checked(dimensionProperties, after, 'properties'));
    }
  },
);

const addDimensionGroup = handler(z.strictObject({ range: dimensionRange }), (draft, { range }) => {
  const { sheet, sheetId } = spanOf(draft, range);
  const group = { range, depth: 1, collapsed: false };
  draft.setState(sheetId, { groups: [...sheet.groups, group] });
  return { addDimensionGroup: { dimensionGroups: [group] } };
});

const updateDimensionGroup = handler(
  z.strictObject({ dimensionGroup, fields: z.string() }),
  (draft, { dimensionGroup: update, fields }) => {
    const { sheet, sheetId, dimension, start, end } = spanOf(draft, update.range);
    const same = (one: typeof update): boolean =>
      one.range.dimension === dimension &&
      (one.range.startIndex ?? 0) === start &&
      one.range.endIndex === end &&
      (one.depth ?? 1) === (update.depth ?? 1);
    if (!sheet.groups.some(same)) throw new Error('No dimension group over the specified range and depth.');
    const mask = parseMask(fields);
    const groups = sheet.groups.map((one) =>
      same(one) ? checked(dimensionGroup, overwrite(one, update, mask), 'dimensionGroup') : one,
    );
    draft.setState(sheetId, { groups });
  },
);

export const dimensionRequests = {
  insertDimension,
  appendDimension,
  deleteDimension,
  moveDimension,
  updateDimensionProperties,
  addDimensionGroup,
  updateDimensionGroup,
};
