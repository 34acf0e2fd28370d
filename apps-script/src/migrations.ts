/** Each version of the workbook since the first: what makes it of the one before. Columns are found by their headers. */
import { EXCHANGES, PARTNERSHIPS } from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { VIEWS } from '../../shared/ledger/views.ts';
import type { Grid } from './grid.ts';
import { type ColumnAt, chooseFrom, colourDoubtful, colourQuiet, headerCell, viewsOf } from './looks.ts';
import { type Request, readViewIds } from './platform.ts';

export interface Migration {
  /** The version it leads to. */
  readonly to: number;
  /** As 변경이력 tells it; `grid` holds the headers as they were before. */
  readonly what: (grid: Grid) => string;
  /** Sheets that it changes; each is copied before. */
  readonly changes: readonly SheetLayout[];
  /** `grid` holds the headers. Nothing that a person wrote or arranged may be touched. */
  readonly requests: (grid: Grid) => Request[];
}

/** A sheet as a version had it. */
const older = (sheet: SheetLayout, version: number): SheetLayout => ({
  ...sheet,
  columns: sheet.columns.filter(({ since = 0 }) => since <= version),
});

const finder = (grid: Grid, sheet: SheetLayout): ColumnAt => {
  const columns = grid.columns(sheet);
  return (header) => columns.get(header) ?? 0;
};

const looks: Migration = {
  to: 2,
  what: () => '국내·국외 보기, 결연현황의 ‘최근 3년 교류 없음’ 색, 검토의 새 낱말을 더했습니다.',
  changes: [EXCHANGES, PARTNERSHIPS],
  requests: (grid) => {
    const standing = new Set(readViewIds());
    const [exchanges, partnerships] = [finder(grid, older(EXCHANGES, 2)), finder(grid, PARTNERSHIPS)];
    const review = EXCHANGES.columns.filter(({ header }) => header === '검토');
    // A ledger that was begun between two versions has them already.
    if (VIEWS.some(({ id }) => standing.has(id))) return [];
    return [
      ...review.flatMap((column) => chooseFrom(EXCHANGES, column, exchanges(column.header))),
      colourDoubtful(exchanges),
      colourQuiet(partnerships),
      ...viewsOf(EXCHANGES, exchanges),
      ...viewsOf(PARTNERSHIPS, partnerships),
    ];
  },
};

/** A person's own column of that name serves as well as a new one. */
const hasHomeColumn = (grid: Grid): boolean => grid.headers(EXCHANGES).includes('지자체');

const home: Migration = {
  to: 3,
  what: (grid) =>
    `${hasHomeColumn(grid) ? '교류실적에 이미 있던 ‘지자체’ 열을 우리 지자체의 열로 씁니다. 지자체 이름이 아닌 말은 그대로 두고 정리가 알립니다.' : '교류실적에 접힌 ‘지자체’ 열을 더했습니다.'} ‘담당부서’에 대장이 적었던 지자체 이름은 정리가 그리로 옮깁니다.`,
  changes: [EXCHANGES],
  requests: (grid) => {
    const column = EXCHANGES.columns.find(({ since }) => since === 3);
    const columns = grid.columns(older(EXCHANGES, 2));
    if (column === undefined || hasHomeColumn(grid)) return [];
    const at = (columns.get('사업명') ?? 0) + 1;
    const range = { sheetId: EXCHANGES.id, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
    return [
      { insertDimension: { range, inheritFromBefore: true } },
      {
        updateCells: {
          start: { sheetId: EXCHANGES.id, rowIndex: 0, columnIndex: at },
          rows: [{ values: [headerCell(EXCHANGES, column)] }],
          fields: 'userEnteredValue,userEnteredFormat,note',
        },
      },
    ];
  },
};

/** In order, without a gap up to `LEDGER_SCHEMA`. */
export const MIGRATIONS: readonly Migration[] = [looks, home];
