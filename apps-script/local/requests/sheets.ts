/** Requests about whole sheets and what lies over them. */
import * as z from 'zod/mini';
import { emptySheet, propertiesOf } from '../book/book.ts';
import type { Draft } from '../book/draft.ts';
import { overwrite, parseMask } from '../book/fields.ts';
import {
  basicFilter,
  conditionalFormatRule,
  filterView,
  protectedRange,
  sheetProperties,
} from '../book/shapes.ts';
import { checked, handler } from './request.ts';

const freeId = (taken: readonly number[], from = 1): number => {
  let id = from;
  while (taken.includes(id)) id++;
  return id;
};

const refuseTitle = (draft: Draft, title: string, sheetId: number): void => {
  if (
    draft.sheets.some((sheet) => sheet.properties.title === title && sheet.properties.sheetId !== sheetId)
  ) {
    throw new Error(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
};

const addSheet = handler(
  z.strictObject({ properties: z.optional(sheetProperties) }),
  (draft, { properties = {} }) => {
    const ids = draft.sheets.map((sheet) => sheet.properties.sheetId);
    const {
      sheetId = freeId(ids),
      title = `시트${ids.length + 1}`,
      index = ids.length,
      ...rest
    } = properties;
    if (ids.includes(sheetId)) throw new Error(`Sheet with id ${sheetId} already exists`);
    refuseTitle(draft, title, sheetId);
    const { rowCount = 1000, columnCount = 26, ...grid } = rest.gridProperties ?? {};
    const sheet = { ...emptySheet(sheetId, title, columnCount) };
    sheet.properties = { ...rest, sheetId, title, gridProperties: grid };
    draft.addSheet(sheet, index);
    draft.insert(sheetId, 'ROWS', 0, rowCount, null);
    const added = draft.sheet(sheetId);
    return { addSheet: { properties: propertiesOf(draft.finish(), added) } };
  },
);

/** The copy has the rows and what lies over them; filter views and groups stay with the original. */
const duplicateSheet = handler(
  z.strictObject({
    sourceSheetId: z.number(),
    insertSheetIndex: z.optional(z.number()),
    newSheetId: z.optional(z.number()),
    newSheetName: z.optional(z.string()),
  }),
  (draft, { sourceSheetId, insertSheetIndex, newSheetId, newSheetName }) => {
    const source = draft.sheet(sourceSheetId);
    const ids = draft.sheets.map((sheet) => sheet.properties.sheetId);
    const sheetId = newSheetId ?? freeId(ids);
    const title = newSheetName ?? `${source.properties.title}의 사본`;
    if (ids.includes(sheetId)) throw new Error(`Sheet with id ${sheetId} already exists`);
    refuseTitle(draft, title, sheetId);
    const here = <T extends { sheetId?: number | undefined }>(range: T): T => ({ ...range, sheetId });
    draft.addSheet(
      {
        ...emptySheet(sheetId, title, source.columnCount),
        properties: { ...source.properties, sheetId, title },
        columns: source.columns,
        conditionalFormats: source.conditionalFormats.map((rule) => ({
          ...rule,
          ranges: rule.ranges.map(here),
        })),
      },
      insertSheetIndex ?? ids.length,
    );
    draft.insert(sheetId, 'ROWS', 0, source.rows.length, null);
    source.rows.forEach(({ cells, properties }, at) => {
      if (cells.length > 0)
        draft.setCells(
          sheetId,
          at,
          Array.from(cells, (cell, column) => [column, cell] as const),
        );
      if (properties) draft.setDimension(sheetId, 'ROWS', at, properties);
    });
    return { duplicateSheet: { properties: propertiesOf(draft.finish(), draft.sheet(sheetId)) } };
  },
);

const deleteSheet = handler(z.strictObject({ sheetId: z.number() }), (draft, { sheetId }) => {
  if (draft.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
  draft.removeSheet(sheetId);
});

/** Brings the grid to a size by adding to or cutting off its end. */
const resize = (draft: Draft, sheetId: number, dimension: 'ROWS' | 'COLUMNS', size: number): void => {
  const sheet = draft.sheet(sheetId);
  const now = dimension === 'ROWS' ? sheet.rows.length : sheet.columnCount;
  if (size > now) draft.insert(sheetId, dimension, now, size - now, null);
  if (size < now) draft.remove(sheetId, dimension, size, now - size);
};

const updateSheetProperties = handler(
  z.strictObject({ properties: sheetProperties, fields: z.string() }),
  (draft, { properties, fields }) => {
    const sheetId = properties.sheetId ?? 0;
    const before = draft.sheet(sheetId).properties;
    const whole = overwrite(before, properties, parseMask(fields));
    const { index, gridProperties = {}, ...rest } = checked(sheetProperties, whole, 'properties');
    const { rowCount, columnCount, ...grid } = gridProperties;
    const title = rest.title ?? before.title;
    refuseTitle(draft, title, sheetId);
    draft.setState(sheetId, { properties: { ...rest, sheetId, title, gridProperties: grid } });
    if (rowCount !== undefined) resize(draft, sheetId, 'ROWS', rowCount);
    if (columnCount !== undefined) resize(draft, sheetId, 'COLUMNS', columnCount);
    if (index !== undefined) draft.moveSheet(sheetId, index);
  },
);

const addConditionalFormatRule = handler(
  z.strictObject({ rule: conditionalFormatRule, index: z.optional(z.number()) }),
  (draft, { rule, index }) => {
    const sheetId = rule.ranges[0]?.sheetId ?? 0;
    const rules = [...draft.sheet(sheetId).conditionalFormats];
    rules.splice(index ?? rules.length, 0, rule);
    draft.setState(sheetId, { conditionalFormats: rules });
  },
);

const deleteConditionalFormatRule = handler(
  z.strictObject({ sheetId: z.number(), index: z.number() }),
  (draft, { sheetId, index }) => {
    const rules = [...draft.sheet(sheetId).conditionalFormats];
    if (index >= rules.length)
      throw new Error(`No conditional format on sheet: ${sheetId} at index: ${index}`);
    rules.splice(index, 1);
    draft.setState(sheetId, { conditionalFormats: rules });
  },
);

const setBasicFilter = handler(z.strictObject({ filter: basicFilter }), (draft, { filter }) => {
  draft.setState(filter.range?.sheetId ?? 0, { basicFilter: filter });
});

const clearBasicFilter = handler(z.strictObject({ sheetId: z.number() }), (draft, { sheetId }) => {
  draft.setState(sheetId, { basicFilter: null });
});

const addFilterView = handler(z.strictObject({ filter: filterView }), (draft, { filter }) => {
  const sheetId = filter.range?.sheetId ?? 0;
  const ids = draft.sheets.flatMap((sheet) => sheet.filterViews.map((one) => one.filterViewId ?? 0));
  const added = { ...filter, filterViewId: filter.filterViewId ?? freeId(ids) };
  if (ids.includes(added.filterViewId))
    throw new Error(`A filter view with id ${added.filterViewId} already exists.`);
  draft.setState(sheetId, { filterViews: [...draft.sheet(sheetId).filterViews, added] });
  return { addFilterView: { filter: added } };
});

const addProtectedRange = handler(z.strictObject({ protectedRange }), (draft, body) => {
  const sheetId = body.protectedRange.range?.sheetId ?? 0;
  const ids = draft.sheets.flatMap((sheet) => sheet.protectedRanges.map((one) => one.protectedRangeId ?? 0));
  const added = {
    ...body.protectedRange,
    protectedRangeId: body.protectedRange.protectedRangeId ?? freeId(ids),
  };
  draft.setState(sheetId, { protectedRanges: [...draft.sheet(sheetId).protectedRanges, added] });
  return { addProtectedRange: { protectedRange: added } };
});

const updateSpreadsheetProperties = handler(
  z.strictObject({ properties: z.strictObject({ title: z.string() }), fields: z.literal('title') }),
  (draft, { properties }) => {
    draft.rename(properties.title);
  },
);

export const sheetRequests = {
  addSheet,
  duplicateSheet,
  deleteSheet,
  updateSheetProperties,
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  setBasicFilter,
  clearBasicFilter,
  addFilterView,
  addProtectedRange,
  updateSpreadsheetProperties,
};
