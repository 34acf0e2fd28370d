/**
 * Sheets that were made again and are still to be filled. `_대장` says so in its first header, from the write that
 * makes them to the one that ends the filling: an execution that is cut off in between is gone on with by the next.
 */
import {
  CHANGES,
  COUNTERS,
  EVENT_ROWS,
  INDEX,
  PAIR_ROWS,
  SHEETS,
  SPELLINGS,
} from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { type Grid, rowRange } from './grid.ts';
import type { GridRange, Request } from './platform.ts';

const FILLING = '채우는 중: ';

/** Those that the other sheets tell something of. */
export const FILLABLE: readonly SheetLayout[] = [EVENT_ROWS, PAIR_ROWS, COUNTERS, INDEX, CHANGES, SPELLINGS];

/** What must be read to know them. */
export const UNFILLED: GridRange = { ...rowRange(COUNTERS, 0), endColumnIndex: 1 };

export const unfilledIn = (grid: Grid): SheetLayout[] => {
  const header = grid.text(COUNTERS, 0, 0);
  if (!header.startsWith(FILLING)) return [];
  const titles = header.slice(FILLING.length).split(', ');
  return SHEETS.filter(({ title }) => titles.includes(title));
};

/** None left: the header reads as it was made. */
export const noteUnfilled = (sheets: readonly SheetLayout[]): Request => {
  const stringValue =
    sheets.length === 0
      ? (COUNTERS.columns[0]?.header ?? '')
      : FILLING + sheets.map(({ title }) => title).join(', ');
  return {
    updateCells: {
      start: { sheetId: COUNTERS.id, rowIndex: 0, columnIndex: 0 },
      rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
      fields: 'userEnteredValue',
    },
  };
};
