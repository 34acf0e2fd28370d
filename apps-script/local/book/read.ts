/** `spreadsheets.get` and `getByDataFilter`: answers in Google's shape, trimmed as Google trims them. */
import * as z from 'zod/mini';
import { boxOf } from '../requests/ranges.ts';
import { checked } from '../requests/request.ts';
import { type Book, type Cell, propertiesOf, type Row, type Sheet, sheetById } from './book.ts';
import type { Compute } from './compute.ts';
import { isTree, type Mask, parseMask, project } from './fields.ts';
import { type GridRange, gridRange } from './shapes.ts';

const resource = z.strictObject({
  dataFilters: z
    .array(z.strictObject({ gridRange }))
    .check(z.minLength(1, 'Must specify at least one data filter.')),
  includeGridData: z.optional(z.boolean()),
});

const options = z.optional(
  z.strictObject({ fields: z.optional(z.string()), includeGridData: z.optional(z.boolean()) }),
);

const under = (mask: Mask, name: string): Mask | undefined => (mask === true ? true : mask[name]);

const isBlank = (value: unknown): boolean => isTree(value) && Object.keys(value).length === 0;
const trimEnd = <T>(list: T[], blank: (item: T) => boolean): T[] => {
  let end = list.length;
  for (let item = list[end - 1]; item !== undefined && blank(item); item = list[end - 1]) end--;
  return list.slice(0, end);
};

const cellAnswer = (cell: Cell, mask: Mask, computed: () => object): unknown => {
  if (!cell) return {};
  const wantsComputed = mask === true || 'effectiveValue' in mask || 'formattedValue' in mask;
  return project(wantsComputed ? { ...cell, ...computed() } : cell, mask);
};

const dimensionAnswer = (mask: Mask, properties: object | null | undefined): unknown =>
  project(properties ?? {}, mask);

const gridData = (sheet: Sheet, range: GridRange, mask: Mask, compute: Compute): unknown => {
  const { top, left, bottom, right } = boxOf(sheet, range);
  const rows = sheet.rows.slice(top, bottom);
  const data: Record<string, unknown> = {};
  if (top > 0) data.startRow = top;
  if (left > 0) data.startColumn = left;
  const valuesMask = under(under(mask, 'rowData') ?? {}, 'values');
  if (valuesMask) {
    const rowAnswer = (row: Row, i: number): object => {
      const cells = Array.from(row.cells.slice(left, right), (cell, k) =>
        cellAnswer(cell, valuesMask, () => compute.answer(sheet.properties.sheetId, top + i, left + k)),
      );
      const values = trimEnd(cells, isBlank);
      return values.length > 0 ? { values } : {};
    };
    const rowData = trimEnd(rows.map(rowAnswer), isBlank);
    if (rowData.length > 0) data.rowData = rowData;
  }
  const rowMask = under(mask, 'rowMetadata');
  if (rowMask) data.rowMetadata = rows.map((row) => dimensionAnswer(rowMask, row.properties));
  const columnMask = under(mask, 'columnMetadata');
  if (columnMask) {
    data.columnMetadata = Array.from({ length: Math.max(0, right - left) }, (_, i) =>
      dimensionAnswer(columnMask, sheet.columns[left + i]),
    );
  }
  const own: Record<string, true> = { startRow: true, startColumn: true };
  return project(data, mask === true ? true : { ...mask, ...(mask.startRow ? own : {}) });
};

const sheetAnswer = (book: Book, sheet: Sheet, data: readonly GridRange[], mask: Mask, compute: Compute) => {
  const dataMask = under(mask, 'data');
  const groupsOf = (dimension: string) => sheet.groups.filter((group) => group.range.dimension === dimension);
  const listed = <T>(name: string, list: readonly T[]) => (list.length > 0 ? { [name]: list } : {});
  return project(
    {
      properties: propertiesOf(book, sheet),
      ...(dataMask &&
        listed(
          'data',
          data.map((range) => gridData(sheet, range, dataMask, compute)),
        )),
      ...(sheet.basicFilter && { basicFilter: sheet.basicFilter }),
      ...listed('conditionalFormats', sheet.conditionalFormats),
      ...listed('filterViews', sheet.filterViews),
      ...listed('protectedRanges', sheet.protectedRanges),
      ...listed('rowGroups', groupsOf('ROWS')),
      ...listed('columnGroups', groupsOf('COLUMNS')),
    },
    mask,
  );
};

export interface Place {
  readonly id: string;
  readonly url: string;
}

const bookAnswer = (
  book: Book,
  place: Place,
  wanted: ReadonlyMap<number, readonly GridRange[]>,
  mask: Mask,
  compute: Compute,
) => {
  const sheetMask = under(mask, 'sheets');
  const sheets = sheetMask
    ? book.sheets
        .filter((sheet) => wanted.has(sheet.properties.sheetId))
        .map((sheet) =>
          sheetAnswer(book, sheet, wanted.get(sheet.properties.sheetId) ?? [], sheetMask, compute),
        )
    : [];
  return project(
    {
      spreadsheetId: place.id,
      spreadsheetUrl: place.url,
      properties: { title: book.title, locale: 'ko_KR', timeZone: 'Asia/Seoul', autoRecalc: 'ON_CHANGE' },
      ...(sheets.length > 0 && { sheets }),
    },
    mask,
  );
};

/** Without a mask the grid is left out unless asked for. */
const maskOf = (fields: string | undefined, includeGridData: boolean | undefined): Mask => {
  if (fields !== undefined) return parseMask(fields);
  if (includeGridData) return true;
  return parseMask(
    'spreadsheetId,spreadsheetUrl,properties,sheets(properties,basicFilter,conditionalFormats,protectedRanges,rowGroups,columnGroups)',
  );
};

export const getByDataFilter = (
  book: Book,
  place: Place,
  compute: Compute,
  body: unknown,
  optional: unknown,
): unknown => {
  const { dataFilters, includeGridData } = checked(resource, body, 'body');
  const { fields } = checked(options, optional, 'options') ?? {};
  const wanted = new Map<number, GridRange[]>();
  for (const { gridRange: range } of dataFilters) {
    const sheetId = range.sheetId ?? 0;
    const sheet = sheetById(book, sheetId);
    if (!sheet) throw new Error(`No grid with id: ${sheetId}`);
    const { top, left } = boxOf(sheet, range);
    if (top >= sheet.rows.length || left >= sheet.columnCount) {
      throw new Error(`Range (${sheet.properties.title}) exceeds grid limits.`);
    }
    wanted.set(sheetId, [...(wanted.get(sheetId) ?? []), range]);
  }
  return bookAnswer(book, place, wanted, maskOf(fields, includeGridData), compute);
};

export const getSpreadsheet = (book: Book, place: Place, compute: Compute, optional: unknown): unknown => {
  const { fields, includeGridData } = checked(options, optional, 'options') ?? {};
  const wanted = new Map(
    book.sheets.map((sheet) => [sheet.properties.sheetId, [{ sheetId: sheet.properties.sheetId }]] as const),
  );
  return bookAnswer(book, place, wanted, maskOf(fields, includeGridData), compute);
};
