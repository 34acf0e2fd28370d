/** Google's limits, refused before anything is written. */

import type { Changes } from '../../shared/ledger/batch-draft.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { LedgerError, sheetFull } from './errors.ts';
import type { Grid } from './grid.ts';
import type { SpreadsheetData } from './platform.ts';
import { MAX_CELL } from './requests.ts';

export const MAX_GRID_CELLS = 10_000_000;
/** What one batch may add to the machine sheets. */
const MACHINE_CELLS = 3 * 1_000 * 6;

const gridCells = (grid: Grid): number =>
  [...grid.sizes.values()].reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** By the sheets that were read; what people's own sheets add to them, Google counts when it is asked to write. */
export const refuseFullSheet = (changes: Changes, grid: Grid): void => {
  const wide = 60;
  const added = (changes.newEvents.length + changes.newSources.length + changes.newPairs.length) * wide;
  if (gridCells(grid) + added + MACHINE_CELLS > MAX_GRID_CELLS) throw sheetFull();
};

export const refuseLongBuckets = (changes: Changes): void => {
  for (const text of changes.buckets.values())
    if (text.length > MAX_CELL)
      throw new LedgerError(
        'index_full',
        '대장의 찾아보기가 가득 찼습니다. 메뉴에서 점검을 실행해 주십시오.',
      );
};

/** Copies of whole sheets need as many cells again. */
export const refuseCopies = (sheets: readonly SheetLayout[], grid: Grid, all: SpreadsheetData): void => {
  const cellsOf = (id: number | undefined): number => {
    const size = (all.sheets ?? []).find(({ properties }) => properties?.sheetId === id)?.properties;
    return (size?.gridProperties?.rowCount ?? 0) * (size?.gridProperties?.columnCount ?? 0);
  };
  const standing = (all.sheets ?? []).reduce((sum, { properties }) => sum + cellsOf(properties?.sheetId), 0);
  const copied = sheets.reduce((sum, { id }) => sum + cellsOf(id), 0);
  if (standing + copied > MAX_GRID_CELLS)
    throw new LedgerError(
      'sheet_full',
      `‘${sheets.map((sheet) => grid.title(sheet)).join('’, ‘')}’의 사본을 둘 자리가 없어 새 판으로 바꾸지 않았습니다. 지난 연도를 다른 파일로 옮긴 뒤 다시 해 주십시오.`,
    );
};
