/** How a sheet looks when it is made: widths, folded columns, dropdowns, colours, filter and views. */
import {
  EXCHANGES,
  GUIDE,
  PARTNERSHIPS,
  QUIET_YEARS,
  REVIEW,
  type SheetLayout,
  STANDING,
  STATUS,
  VIEWS,
} from '../../shared/ledger/layout.ts';
import type { Request } from './platform.ts';
import { choicesRule } from './requests.ts';

const rgb = (hex: string) => ({
  red: Number.parseInt(hex.slice(0, 2), 16) / 255,
  green: Number.parseInt(hex.slice(2, 4), 16) / 255,
  blue: Number.parseInt(hex.slice(4, 6), 16) / 255,
});

export const HEADER_LOOK = {
  backgroundColor: rgb('1f3a5f'),
  textFormat: { bold: true, foregroundColor: rgb('ffffff') },
  verticalAlignment: 'MIDDLE',
  wrapStrategy: 'WRAP',
};

const columnsOf = (sheet: SheetLayout, startIndex: number, endIndex: number) => ({
  sheetId: sheet.id,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});

const widths = (sheet: SheetLayout): Request[] =>
  sheet.columns.map((column, i) => ({
    updateDimensionProperties: {
      range: columnsOf(sheet, i, i + 1),
      properties: { pixelSize: column.width, hiddenByUser: column.show === 'hidden' },
      fields: 'pixelSize,hiddenByUser',
    },
  }));

/** The columns that are filled by hand stand folded together. */
const folded = (sheet: SheetLayout): Request[] => {
  const first = sheet.columns.findIndex(({ show }) => show === 'folded');
  if (first < 0) return [];
  const range = columnsOf(sheet, first, first + sheet.columns.filter(({ show }) => show === 'folded').length);
  return [
    { addDimensionGroup: { range } },
    {
      updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: 'collapsed' },
    },
  ];
};

const choices = (sheet: SheetLayout): Request[] =>
  sheet.columns.flatMap((column, i) => {
    const rule = choicesRule(column);
    if (rule === undefined) return [];
    const range = { sheetId: sheet.id, startRowIndex: 1, startColumnIndex: i, endColumnIndex: i + 1 };
    return [{ setDataValidation: { range, rule } }];
  });

const columnAt = (sheet: SheetLayout, header: string): number =>
  sheet.columns.findIndex((column) => column.header === header);

/** `$H1`: the cell under a header, from the first row on; there are no more than 26 columns of ours. */
const cellUnder = (sheet: SheetLayout, header: string): string =>
  `$${String.fromCharCode(65 + columnAt(sheet, header))}1`;

const colour = (
  sheet: SheetLayout,
  headers: readonly string[],
  condition: { type: string; value: string },
  hex: string,
): Request => ({
  addConditionalFormatRule: {
    rule: {
      // From the header on, for rows are inserted right below it.
      ranges: headers.map((header) => ({
        sheetId: sheet.id,
        startRowIndex: 0,
        startColumnIndex: columnAt(sheet, header),
        endColumnIndex: columnAt(sheet, header) + 1,
      })),
      booleanRule: {
        condition: { type: condition.type, values: [{ userEnteredValue: condition.value }] },
        format: { backgroundColor: rgb(hex) },
      },
    },
    index: 0,
  },
});

const whenReviewed = (word: string, hex: string): Request =>
  colour(EXCHANGES, ['검토'], { type: 'TEXT_EQ', value: word }, hex);

/** A signed partnership that is not 해지 and had no exchange for years. */
const quiet = (): string => {
  const [city, standing, last] = ['교류도시', '상태', '최근 교류일'].map((header) =>
    cellUnder(PARTNERSHIPS, header),
  );
  const signed = ['결연일자', '우호체결일', '자매체결일'].map(
    (header) => `NOT(ISBLANK(${cellUnder(PARTNERSHIPS, header)}))`,
  );
  return (
    `=AND(ROW()>1,NOT(ISBLANK(${city})),${standing}<>"${STANDING.terminated}",OR(${signed.join(',')}),` +
    `OR(${last}="",${last}<EDATE(TODAY(),-${12 * QUIET_YEARS})))`
  );
};

const colours = (sheet: SheetLayout): Request[] => {
  if (sheet === PARTNERSHIPS)
    return [colour(sheet, ['교류도시', '최근 교류일'], { type: 'CUSTOM_FORMULA', value: quiet() }, 'fde2cf')];
  if (sheet !== EXCHANGES) return [];
  return [
    whenReviewed(REVIEW.pending, 'fff4ce'),
    whenReviewed(REVIEW.dateless, 'fde2cf'),
    whenReviewed(REVIEW.doubtful, 'fde2cf'),
    whenReviewed(REVIEW.confirmed, 'dff0d8'),
    whenReviewed(REVIEW.excluded, 'e4e4e4'),
  ];
};

const filter = (sheet: SheetLayout): Request[] =>
  sheet !== STATUS && sheet !== GUIDE
    ? [{ setBasicFilter: { filter: { range: { sheetId: sheet.id, startRowIndex: 0 } } } }]
    : [];

const views = (sheet: SheetLayout): Request[] =>
  VIEWS.filter((view) => view.sheet === sheet).map(({ id, title, header, hides }) => ({
    addFilterView: {
      filter: {
        filterViewId: id,
        title,
        range: { sheetId: sheet.id, startRowIndex: 0 },
        filterSpecs: [
          {
            columnIndex: columnAt(sheet, header),
            filterCriteria: { hiddenValues: [...hides] },
          },
        ],
      },
    },
  }));

export const looksOf = (sheet: SheetLayout): Request[] => [
  ...widths(sheet),
  ...folded(sheet),
  ...choices(sheet),
  ...colours(sheet),
  ...filter(sheet),
  ...views(sheet),
];
