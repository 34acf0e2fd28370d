/** The spreadsheet in memory: immutable, so that a batch is applied whole or not at all. */
import * as z from 'zod/mini';
import {
  basicFilter,
  type CellData,
  conditionalFormatRule,
  type DimensionProperties,
  dimensionGroup,
  dimensionProperties,
  filterView,
  protectedRange,
  sheetProperties,
} from './shapes.ts';

export type Cell = CellData | undefined;

/** `id` stays with a row for life: the database knows the row by it, wherever it stands. */
export interface Row {
  readonly id: number;
  readonly cells: readonly Cell[];
  readonly properties?: DimensionProperties;
}

/** What a sheet holds besides its rows; stored as one JSON text. */
export const sheetState = z.object({
  properties: z.required(sheetProperties, { sheetId: true, title: true }),
  columnCount: z.number(),
  columns: z.array(z.nullable(dimensionProperties)),
  conditionalFormats: z.array(conditionalFormatRule),
  basicFilter: z.nullable(basicFilter),
  filterViews: z._default(z.array(filterView), []),
  protectedRanges: z.array(protectedRange),
  groups: z.array(dimensionGroup),
});
export type SheetState = z.infer<typeof sheetState>;

export interface Sheet extends SheetState {
  readonly rows: readonly Row[];
}

export interface Book {
  /** Counts committed changes. */
  readonly revision: number;
  readonly title: string;
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[];
  readonly nextRowId: number;
}

export const CELL_LIMIT = 10_000_000;
const CELL_CHARACTERS = 50_000;
export const NO_CELLS: readonly Cell[] = [];

export const emptySheet = (sheetId: number, title: string, columnCount: number): Sheet => ({
  properties: { sheetId, title },
  columnCount,
  columns: [],
  conditionalFormats: [],
  basicFilter: null,
  filterViews: [],
  protectedRanges: [],
  groups: [],
  rows: [],
});

export const emptyBook = (title: string): Book => ({ revision: 0, title, sheets: [], nextRowId: 1 });

export const sheetById = (book: Book, sheetId: number): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.properties.sheetId === sheetId);
export const sheetByTitle = (book: Book, title: string): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.properties.title === title);

/** Properties as the API gives them, with index and grid size. */
export const propertiesOf = (book: Book, sheet: Sheet) => ({
  ...sheet.properties,
  index: book.sheets.indexOf(sheet),
  sheetType: 'GRID',
  gridProperties: {
    ...sheet.properties.gridProperties,
    rowCount: sheet.rows.length,
    columnCount: sheet.columnCount,
  },
});

/** @throws Google's own words for a text that no cell holds */
export const refuseLong = (cell: CellData): void => {
  const { stringValue = '', formulaValue = '' } = cell.userEnteredValue ?? {};
  if (Math.max(stringValue.length, formulaValue.length) > CELL_CHARACTERS) {
    throw new Error(
      `Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`,
    );
  }
};
