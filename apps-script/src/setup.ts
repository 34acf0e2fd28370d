/** Makes the ledger's sheets where they are missing; what stands is left as people arranged it. */

import { GUIDE_LINES } from '../../shared/ledger/guide.ts';
import {
  COUNTERS,
  EXCHANGES,
  GUIDE,
  LEDGER_SCHEMA,
  REVIEW,
  SHEETS,
  type SheetLayout,
  STATUS,
} from '../../shared/ledger/layout.ts';
import { type Request, readProperties, spreadsheetId, write } from './platform.ts';
import { choicesRule, machineRow } from './requests.ts';

const rgb = (hex: string) => ({
  red: Number.parseInt(hex.slice(0, 2), 16) / 255,
  green: Number.parseInt(hex.slice(2, 4), 16) / 255,
  blue: Number.parseInt(hex.slice(4, 6), 16) / 255,
});

const HEADER_COLOUR = rgb('1f3a5f');
const WHITE = rgb('ffffff');

const addSheet = (sheet: SheetLayout, title: string, index: number): Request => ({
  addSheet: {
    properties: {
      sheetId: sheet.id,
      title,
      index,
      hidden: sheet.hidden,
      gridProperties: {
        rowCount: sheet.rows,
        columnCount: sheet.columns.length,
        frozenRowCount: 1,
        frozenColumnCount: sheet.frozenColumns,
      },
    },
  },
});

const headerRow = (sheet: SheetLayout): Request => ({
  updateCells: {
    start: { sheetId: sheet.id, rowIndex: 0, columnIndex: 0 },
    rows: [
      {
        values: sheet.columns.map((column) => ({
          ...(column.header === '' ? {} : { userEnteredValue: { stringValue: column.header } }),
          userEnteredFormat: sheet.hidden
            ? { textFormat: { bold: true } }
            : {
                backgroundColor: HEADER_COLOUR,
                textFormat: { bold: true, foregroundColor: WHITE },
                verticalAlignment: 'MIDDLE',
                wrapStrategy: 'WRAP',
              },
          ...(column.note === undefined ? {} : { note: column.note }),
        })),
      },
    ],
    fields: 'userEnteredValue,userEnteredFormat,note',
  },
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

const choices = (sheet: SheetLayout): Request[] =>
  sheet.columns.flatMap((column, i) => {
    const rule = choicesRule(column);
    if (rule === undefined) return [];
    const range = { sheetId: sheet.id, startRowIndex: 1, startColumnIndex: i, endColumnIndex: i + 1 };
    return [{ setDataValidation: { range, rule } }];
  });

const colourWhere = (sheet: SheetLayout, header: string, word: string, hex: string): Request[] => {
  const at = sheet.columns.findIndex((column) => column.header === header);
  return [
    {
      addConditionalFormatRule: {
        rule: {
          // From the header on, for rows are inserted right below it.
          ranges: [{ sheetId: sheet.id, startRowIndex: 0, startColumnIndex: at, endColumnIndex: at + 1 }],
          booleanRule: {
            condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: word }] },
            format: { backgroundColor: rgb(hex) },
          },
        },
        index: 0,
      },
    },
  ];
};

const colours = (sheet: SheetLayout): Request[] =>
  sheet === EXCHANGES
    ? [
        ...colourWhere(sheet, '검토', REVIEW.pending, 'fff4ce'),
        ...colourWhere(sheet, '검토', REVIEW.dateless, 'fde2cf'),
        ...colourWhere(sheet, '검토', REVIEW.confirmed, 'dff0d8'),
        ...colourWhere(sheet, '검토', REVIEW.excluded, 'e4e4e4'),
      ]
    : [];

const filter = (sheet: SheetLayout): Request[] =>
  sheet !== STATUS && sheet !== GUIDE
    ? [{ setBasicFilter: { filter: { range: { sheetId: sheet.id, startRowIndex: 0 } } } }]
    : [];

const warning = (sheet: SheetLayout): Request => ({
  addProtectedRange: {
    protectedRange: {
      range: { sheetId: sheet.id },
      warningOnly: true,
      description: '교류대장이 쓰는 시트입니다. 고치면 대장이 어긋납니다.',
    },
  },
});

const content = (sheet: SheetLayout): Request[] => {
  if (sheet === COUNTERS)
    return [
      machineRow(COUNTERS, 1, {
        판: { number: LEDGER_SCHEMA },
        '기록 수': { number: 0 },
        '결연 수': { number: 0 },
        개정: { number: 0 },
        '대장 ID': { text: spreadsheetId() },
      }),
    ];
  if (sheet !== GUIDE) return [];
  return [
    { appendDimension: { sheetId: GUIDE.id, dimension: 'ROWS', length: GUIDE_LINES.length } },
    {
      updateCells: {
        start: { sheetId: GUIDE.id, rowIndex: 1, columnIndex: 0 },
        rows: GUIDE_LINES.map((line) => ({
          values: [{ userEnteredValue: { stringValue: line }, userEnteredFormat: { wrapStrategy: 'WRAP' } }],
        })),
        fields: 'userEnteredValue,userEnteredFormat.wrapStrategy',
      },
    },
  ];
};

const make = (sheet: SheetLayout, title: string, index: number): Request[] => [
  addSheet(sheet, title, index),
  headerRow(sheet),
  ...(sheet.hidden
    ? [warning(sheet)]
    : [...widths(sheet), ...folded(sheet), ...choices(sheet), ...colours(sheet), ...filter(sheet)]),
  ...content(sheet),
];

/** Titles of the sheets it made; none when the ledger was whole. One read and at most one write. */
export const setUpSheets = (): string[] => {
  const standing = readProperties().sheets ?? [];
  const ids = new Set(standing.map((sheet) => sheet.properties?.sheetId));
  const titles = new Set(standing.map((sheet) => sheet.properties?.title));
  const missing = SHEETS.filter(({ id }) => !ids.has(id));
  const requests = missing.flatMap((sheet) => {
    const title = titles.has(sheet.title) ? `${sheet.title} (교류대장)` : sheet.title;
    return make(sheet, title, SHEETS.indexOf(sheet));
  });
  write(requests);
  return missing.map(({ title }) => title);
};
