/** Rows of ours as requests of the Sheets API. */
import type { Cell, Row } from '../../shared/ledger/cells.ts';
import type { Column, SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { LedgerError } from './errors.ts';
import type { CellData, Request } from './platform.ts';

export const MAX_CELL = 50_000;

const FORMATS = { date: 'yyyy. m. d.', time: 'yyyy. m. d. hh:mm' } as const;

const formatOf = (pattern: string | undefined): Pick<CellData, 'userEnteredFormat'> =>
  pattern === undefined
    ? {}
    : {
        userEnteredFormat: {
          numberFormat: {
            type: pattern.includes('hh') ? 'DATE_TIME' : pattern.includes('yy') ? 'DATE' : 'NUMBER',
            pattern,
          },
        },
      };

const defaultFormat = (column: Column | undefined): string | undefined =>
  column?.type === 'date' || column?.type === 'time' ? FORMATS[column.type] : undefined;

export const choicesRule = (column: Column): CellData['dataValidation'] =>
  column.choices === undefined
    ? undefined
    : {
        condition: {
          type: 'ONE_OF_LIST',
          values: column.choices.map((value) => ({ userEnteredValue: value })),
        },
        strict: column.strict ?? false,
        showCustomUi: true,
      };

const cellValue = (cell: Cell | undefined): Pick<CellData, 'userEnteredValue'> => {
  if (cell === undefined || ('text' in cell && cell.text === '')) return {};
  if ('formula' in cell) return { userEnteredValue: { formulaValue: cell.formula } };
  if ('number' in cell) return { userEnteredValue: { numberValue: cell.number } };
  if (cell.text.length > MAX_CELL)
    throw new LedgerError('too_long', '칸 하나에 넣을 수 있는 50,000자를 넘어 저장하지 않았습니다.');
  return { userEnteredValue: { stringValue: cell.text } };
};

const cellData = (cell: Cell | undefined, column: Column | undefined): CellData => {
  const format = cell !== undefined && 'format' in cell ? cell.format : undefined;
  const validation = column === undefined ? undefined : choicesRule(column);
  return {
    ...cellValue(cell),
    ...formatOf(format ?? defaultFormat(column)),
    ...(validation === undefined ? {} : { dataValidation: validation }),
  };
};

const OUR_FIELDS = 'userEnteredValue,userEnteredFormat.numberFormat,dataValidation';

/** Runs of neighbouring columns of ours: people's own columns between them are not written. */
const runsOf = (columns: ReadonlyMap<string, number>): { start: number; headers: string[] }[] => {
  const runs: { start: number; headers: string[] }[] = [];
  for (const [header, at] of [...columns].sort((a, b) => a[1] - b[1])) {
    const last = runs[runs.length - 1];
    if (last && last.start + last.headers.length === at) last.headers.push(header);
    else runs.push({ start: at, headers: [header] });
  }
  return runs;
};

/** Blank rows right below the header. */
export const rowsOnTop = (sheetId: number, length = 1): Request => ({
  insertDimension: {
    range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 1 + length },
    inheritFromBefore: false,
  },
});

export const deleteRows = (sheetId: number, startIndex: number, endIndex = startIndex + 1): Request => ({
  deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } },
});

/** Inserts rows right below the header and fills them: blank by construction, whatever people sort meanwhile. */
export const insertRows = (
  sheet: SheetLayout,
  columns: ReadonlyMap<string, number>,
  rows: readonly Row[],
): Request[] => {
  if (rows.length === 0) return [];
  const byHeader = new Map(sheet.columns.map((column) => [column.header, column]));
  const filled = runsOf(columns).map(({ start, headers }) => ({
    updateCells: {
      start: { sheetId: sheet.id, rowIndex: 1, columnIndex: start },
      rows: rows.map((row) => ({
        values: headers.map((header) => cellData(row[header], byHeader.get(header))),
      })),
      fields: OUR_FIELDS,
    },
  }));
  return [rowsOnTop(sheet.id, rows.length), ...filled];
};

/** Writes whole rows of a machine sheet, whose rows and columns never move. */
export const machineRow = (sheet: SheetLayout, rowIndex: number, row: Row): Request => ({
  updateCells: {
    start: { sheetId: sheet.id, rowIndex, columnIndex: 0 },
    rows: [{ values: sheet.columns.map(({ header }) => cellValue(row[header])) }],
    fields: 'userEnteredValue',
  },
});

/** One visible cell: only for 정리 and the sidebar, which check afterwards that no sort came between. */
export const oneCell = (
  sheet: SheetLayout,
  rowIndex: number,
  columnIndex: number,
  header: string,
  cell: Cell,
): Request => ({
  updateCells: {
    start: { sheetId: sheet.id, rowIndex, columnIndex },
    rows: [
      {
        values: [
          cellData(
            cell,
            sheet.columns.find((column) => column.header === header),
          ),
        ],
      },
    ],
    fields: 'userEnteredValue,userEnteredFormat.numberFormat',
  },
});

export const addRows = (sheet: SheetLayout, length: number): Request => ({
  appendDimension: { sheetId: sheet.id, dimension: 'ROWS', length },
});

/** `A` for 0, `AA` for 26. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
