/** How a sheet looks when it is made: widths, folded columns, dropdowns, colours, filter and views. */
import { EXCHANGES, GUIDE, PARTNERSHIPS, REVIEW, STANDING, STATUS } from '../../shared/ledger/layout.ts';
import { QUIET_YEARS } from '../../shared/ledger/pair.ts';
import type { Column, SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { VIEWS } from '../../shared/ledger/views.ts';
import type { CellData, Request } from './platform.ts';
import { choicesRule, columnLetters } from './requests.ts';

const rgb = (hex: string) => ({
  red: Number.parseInt(hex.slice(0, 2), 16) / 255,
  green: Number.parseInt(hex.slice(2, 4), 16) / 255,
  blue: Number.parseInt(hex.slice(4, 6), 16) / 255,
});

const HEADER_LOOK = {
  backgroundColor: rgb('1f3a5f'),
  textFormat: { bold: true, foregroundColor: rgb('ffffff') },
  verticalAlignment: 'MIDDLE',
  wrapStrategy: 'WRAP',
};

export const headerCell = (sheet: SheetLayout, column: Column): CellData => ({
  ...(column.header === '' ? {} : { userEnteredValue: { stringValue: column.header } }),
  userEnteredFormat: sheet.hidden ? { textFormat: { bold: true } } : HEADER_LOOK,
  ...(column.note === undefined ? {} : { note: column.note }),
});

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

/** The dropdown of a column that stands at `at`, below its header. */
export const chooseFrom = (sheet: SheetLayout, column: Column, at: number): Request[] => {
  const rule = choicesRule(column);
  if (rule === undefined) return [];
  const range = { sheetId: sheet.id, startRowIndex: 1, startColumnIndex: at, endColumnIndex: at + 1 };
  return [{ setDataValidation: { range, rule } }];
};

const choices = (sheet: SheetLayout): Request[] =>
  sheet.columns.flatMap((column, at) => chooseFrom(sheet, column, at));

/** Where a header stands; in a ledger that people have arranged, elsewhere than where it was made. */
export type ColumnAt = (header: string) => number;

const asMade =
  (sheet: SheetLayout): ColumnAt =>
  (header) =>
    sheet.columns.findIndex((column) => column.header === header);

const colour = (
  sheet: SheetLayout,
  at: ColumnAt,
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
        startColumnIndex: at(header),
        endColumnIndex: at(header) + 1,
      })),
      booleanRule: {
        condition: { type: condition.type, values: [{ userEnteredValue: condition.value }] },
        format: { backgroundColor: rgb(hex) },
      },
    },
    index: 0,
  },
});

const whenReviewed = (at: ColumnAt, word: string, hex: string): Request =>
  colour(EXCHANGES, at, ['검토'], { type: 'TEXT_EQ', value: word }, hex);

/** A signed partnership that is not 해지 and had no exchange for years. */
const quiet = (at: ColumnAt): string => {
  /** `$H1`: from the first row on, as the rule's range. */
  const cellUnder = (header: string): string => `$${columnLetters(at(header))}1`;
  const [city, standing, last] = ['교류도시', '상태', '최근 교류일'].map(cellUnder);
  const signed = ['결연일자', '우호체결일', '자매체결일'].map(
    (header) => `NOT(ISBLANK(${cellUnder(header)}))`,
  );
  return (
    `=AND(ROW()>1,NOT(ISBLANK(${city})),${standing}<>"${STANDING.terminated}",OR(${signed.join(',')}),` +
    `OR(${last}="",${last}<EDATE(TODAY(),-${12 * QUIET_YEARS})))`
  );
};

export const colourQuiet = (at: ColumnAt): Request =>
  colour(
    PARTNERSHIPS,
    at,
    ['교류도시', '최근 교류일'],
    { type: 'CUSTOM_FORMULA', value: quiet(at) },
    'fde2cf',
  );

export const colourDoubtful = (at: ColumnAt): Request => whenReviewed(at, REVIEW.doubtful, 'fde2cf');

const colours = (sheet: SheetLayout): Request[] => {
  const at = asMade(sheet);
  if (sheet === PARTNERSHIPS) return [colourQuiet(at)];
  if (sheet !== EXCHANGES) return [];
  return [
    whenReviewed(at, REVIEW.pending, 'fff4ce'),
    whenReviewed(at, REVIEW.dateless, 'fde2cf'),
    colourDoubtful(at),
    whenReviewed(at, REVIEW.confirmed, 'dff0d8'),
    whenReviewed(at, REVIEW.excluded, 'e4e4e4'),
  ];
};

const filter = (sheet: SheetLayout): Request[] =>
  sheet !== STATUS && sheet !== GUIDE
    ? [{ setBasicFilter: { filter: { range: { sheetId: sheet.id, startRowIndex: 0 } } } }]
    : [];

export const viewsOf = (sheet: SheetLayout, at: ColumnAt): Request[] =>
  VIEWS.filter((view) => view.sheet === sheet).map(({ id, title, header, hides }) => ({
    addFilterView: {
      filter: {
        filterViewId: id,
        title,
        range: { sheetId: sheet.id, startRowIndex: 0 },
        filterSpecs: [
          {
            columnIndex: at(header),
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
  ...viewsOf(sheet, asMade(sheet)),
];
