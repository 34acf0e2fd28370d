/** Shapes of the Sheets API that the add-on may send, strict: a name Google does not know is an error. */
import * as z from 'zod/mini';

const optional = z.optional;
const whole = z.number().check(z.int(), z.nonnegative());
const flag = optional(z.boolean());
const text = optional(z.string());

export const extendedValue = z.strictObject({
  stringValue: text,
  numberValue: optional(z.number()),
  boolValue: flag,
  formulaValue: text,
});
export type ExtendedValue = z.infer<typeof extendedValue>;

const part = optional(z.number().check(z.gte(0), z.lte(1)));
export const color = z.strictObject({ red: part, green: part, blue: part, alpha: part });
export type Color = z.infer<typeof color>;
const colorStyle = z.strictObject({ rgbColor: optional(color), themeColor: text });

export const textFormat = z.strictObject({
  foregroundColor: optional(color),
  foregroundColorStyle: optional(colorStyle),
  fontFamily: text,
  fontSize: optional(z.number()),
  bold: flag,
  italic: flag,
  strikethrough: flag,
  underline: flag,
  link: optional(z.strictObject({ uri: text })),
});

const border = z.strictObject({
  style: text,
  width: optional(z.number()),
  color: optional(color),
  colorStyle: optional(colorStyle),
});
const borders = z.strictObject({
  top: optional(border),
  bottom: optional(border),
  left: optional(border),
  right: optional(border),
});

export const NUMBER_FORMATS = [
  'TEXT',
  'NUMBER',
  'PERCENT',
  'CURRENCY',
  'DATE',
  'TIME',
  'DATE_TIME',
  'SCIENTIFIC',
] as const;

export const cellFormat = z.strictObject({
  numberFormat: optional(z.strictObject({ type: z.enum(NUMBER_FORMATS), pattern: text })),
  backgroundColor: optional(color),
  backgroundColorStyle: optional(colorStyle),
  borders: optional(borders),
  padding: optional(z.record(z.string(), z.number())),
  horizontalAlignment: optional(z.enum(['LEFT', 'CENTER', 'RIGHT'])),
  verticalAlignment: optional(z.enum(['TOP', 'MIDDLE', 'BOTTOM'])),
  wrapStrategy: optional(z.enum(['OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP'])),
  textFormat: optional(textFormat),
  hyperlinkDisplayType: text,
});
export type CellFormat = z.infer<typeof cellFormat>;

export const booleanCondition = z.strictObject({
  type: z.string(),
  values: optional(z.array(z.strictObject({ userEnteredValue: text, relativeDate: text }))),
});
export type BooleanCondition = z.infer<typeof booleanCondition>;

export const dataValidation = z.strictObject({
  condition: booleanCondition,
  inputMessage: text,
  strict: flag,
  showCustomUi: flag,
});

export const cellData = z.strictObject({
  userEnteredValue: optional(extendedValue),
  userEnteredFormat: optional(cellFormat),
  note: text,
  dataValidation: optional(dataValidation),
  textFormatRuns: optional(
    z.array(z.strictObject({ startIndex: optional(whole), format: optional(textFormat) })),
  ),
});
export type CellData = z.infer<typeof cellData>;

/** Half-open and zero-based; a missing end is open. */
export const gridRange = z.strictObject({
  sheetId: optional(whole),
  startRowIndex: optional(whole),
  endRowIndex: optional(whole),
  startColumnIndex: optional(whole),
  endColumnIndex: optional(whole),
});
export type GridRange = z.infer<typeof gridRange>;

/** Half-open and zero-based, with every side known. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const DIMENSIONS = ['ROWS', 'COLUMNS'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export const dimensionRange = z.strictObject({
  sheetId: optional(whole),
  dimension: z.enum(DIMENSIONS),
  startIndex: optional(whole),
  endIndex: optional(whole),
});
export type DimensionRange = z.infer<typeof dimensionRange>;

export const gridProperties = z.strictObject({
  rowCount: optional(whole),
  columnCount: optional(whole),
  frozenRowCount: optional(whole),
  frozenColumnCount: optional(whole),
  hideGridlines: flag,
  rowGroupControlAfter: flag,
  columnGroupControlAfter: flag,
});

export const sheetProperties = z.strictObject({
  sheetId: optional(whole),
  title: optional(z.string().check(z.minLength(1), z.maxLength(100))),
  index: optional(whole),
  sheetType: optional(z.literal('GRID')),
  gridProperties: optional(gridProperties),
  hidden: flag,
  tabColor: optional(color),
  tabColorStyle: optional(colorStyle),
  rightToLeft: flag,
});

export const conditionalFormatRule = z.strictObject({
  ranges: z.array(gridRange),
  booleanRule: optional(z.strictObject({ condition: booleanCondition, format: cellFormat })),
});
export type ConditionalFormatRule = z.infer<typeof conditionalFormatRule>;

export const basicFilter = z.strictObject({
  range: optional(gridRange),
  sortSpecs: optional(z.array(z.strictObject({ dimensionIndex: optional(whole), sortOrder: text }))),
  criteria: optional(z.record(z.string(), z.unknown())),
  filterSpecs: optional(z.array(z.unknown())),
});

export const filterView = z.strictObject({
  filterViewId: optional(whole),
  title: z.string(),
  range: optional(gridRange),
  filterSpecs: optional(
    z.array(
      z.strictObject({
        columnIndex: whole,
        filterCriteria: z.strictObject({ hiddenValues: z.array(z.string()) }),
      }),
    ),
  ),
});
export type FilterView = z.infer<typeof filterView>;

export const protectedRange = z.strictObject({
  protectedRangeId: optional(whole),
  range: optional(gridRange),
  description: text,
  warningOnly: flag,
  unprotectedRanges: optional(z.array(gridRange)),
  editors: optional(z.strictObject({ users: optional(z.array(z.string())), domainUsersCanEdit: flag })),
});

export const dimensionGroup = z.strictObject({
  range: dimensionRange,
  depth: optional(whole),
  collapsed: flag,
});

export const dimensionProperties = z.strictObject({
  pixelSize: optional(whole),
  hiddenByUser: flag,
});
export type DimensionProperties = z.infer<typeof dimensionProperties>;
