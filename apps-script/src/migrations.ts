/** Each version of the workbook since the first: what makes it of the one before. Columns are found by their headers. */
import { EXCHANGES, PARTNERSHIPS, type SheetLayout, VIEWS } from '../../shared/ledger/layout.ts';
import type { Grid } from './grid.ts';
import { type ColumnAt, chooseFrom, colourDoubtful, colourQuiet, viewsOf } from './looks.ts';
import { type Request, readViewIds } from './platform.ts';

export interface Migration {
  /** The version it leads to. */
  readonly to: number;
  /** As 변경이력 tells it. */
  readonly what: string;
  /** Sheets that it changes; each is copied before. */
  readonly changes: readonly SheetLayout[];
  /** `grid` holds the headers. Nothing that a person wrote or arranged may be touched. */
  readonly requests: (grid: Grid) => Request[];
}

const finder = (grid: Grid, sheet: SheetLayout): ColumnAt => {
  const columns = grid.columns(sheet);
  return (header) => columns.get(header) ?? 0;
};

const looks: Migration = {
  to: 2,
  what: '국내·국외 보기, 결연현황의 ‘최근 3년 교류 없음’ 색, 검토의 새 낱말을 더했습니다.',
  changes: [EXCHANGES, PARTNERSHIPS],
  requests: (grid) => {
    const standing = new Set(readViewIds());
    const [exchanges, partnerships] = [finder(grid, EXCHANGES), finder(grid, PARTNERSHIPS)];
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

/** In order, without a gap up to `LEDGER_SCHEMA`. */
export const MIGRATIONS: readonly Migration[] = [looks];
