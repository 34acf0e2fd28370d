/** Makes the ledger's sheets where they are missing; what stands is left as people arranged it. */

import { GUIDE_LINES } from '../../shared/ledger/guide.ts';
import { COUNTERS, GUIDE, LEDGER_SCHEMA, SHEETS } from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { read } from './grid.ts';
import { headerCell, looksOf } from './looks.ts';
import { type Request, readProperties, type SheetProperties, spreadsheetId, write } from './platform.ts';
import { machineRow } from './requests.ts';
import { FILLABLE, noteUnfilled, UNFILLED, unfilledIn } from './unfilled.ts';

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
        values: sheet.columns.map((column) => headerCell(sheet, column)),
      },
    ],
    fields: 'userEnteredValue,userEnteredFormat,note',
  },
});

const warning = (sheet: SheetLayout): Request => ({
  addProtectedRange: {
    protectedRange: {
      range: { sheetId: sheet.id },
      warningOnly: true,
      description: '교류대장이 쓰는 시트입니다. 고치면 대장이 어긋납니다.',
    },
  },
});

/** A ledger that has begun has counted: its numbers are found again when `_대장` is filled. */
const content = (sheet: SheetLayout, hasBegun: boolean): Request[] => {
  if (sheet === COUNTERS && !hasBegun)
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

const make = (sheet: SheetLayout, title: string, index: number, hasBegun: boolean): Request[] => [
  addSheet(sheet, title, index),
  headerRow(sheet),
  ...(sheet.hidden ? [warning(sheet)] : looksOf(sheet)),
  ...content(sheet, hasBegun),
];

/** What a new spreadsheet is born with, in the languages people have. */
const BORN = /^(?:시트|Sheet)\s?1$/;

/** The empty sheet of a spreadsheet that has nothing else yet; it would stand beside ours for ever. */
const leftover = (standing: readonly { properties?: SheetProperties }[]): Request[] => {
  const [only, other] = standing;
  const sheetId = only?.properties?.sheetId;
  if (other || sheetId === undefined || !BORN.test(only?.properties?.title ?? '')) return [];
  const cells = read([{ sheetId }]);
  return cells.isEmpty(sheetId) ? [{ deleteSheet: { sheetId } }] : [];
};

/** The sheets it made; none when the ledger was whole. One write at most. */
export const setUpSheets = (): SheetLayout[] => {
  const standing = readProperties().sheets ?? [];
  const ids = new Set(standing.map((sheet) => sheet.properties?.sheetId));
  const titles = new Set(standing.map((sheet) => sheet.properties?.title));
  const missing = SHEETS.filter(({ id }) => !ids.has(id));
  const hasBegun = missing.length < SHEETS.length;
  const requests = missing.flatMap((sheet) => {
    const title = titles.has(sheet.title) ? `${sheet.title} (교류대장)` : sheet.title;
    return make(sheet, title, SHEETS.indexOf(sheet), hasBegun);
  });
  const unfilled = hasBegun ? missing.filter((sheet) => FILLABLE.includes(sheet)) : [];
  const before = unfilled.length > 0 && ids.has(COUNTERS.id) ? unfilledIn(read([UNFILLED])) : [];
  write([
    // Ours first: a spreadsheet cannot be without a sheet.
    ...requests,
    ...(unfilled.length > 0 ? [noteUnfilled([...new Set([...before, ...unfilled])])] : []),
    ...leftover(standing),
  ]);
  return missing;
};
