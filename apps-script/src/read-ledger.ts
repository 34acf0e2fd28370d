/** Reads for an operation: the first read makes the sheets when the ledger is new or one was deleted. */
import {
  ARTICLES,
  CHANGES,
  COUNTERS,
  EVENT_ROWS,
  EXCHANGES,
  HISTORY,
  PAIR_ROWS,
  PARTNERSHIPS,
  SHEETS,
  SPELLINGS,
} from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { LedgerError } from './errors.ts';
import { type Grid, read, rowRange } from './grid.ts';
import { isOlder, migrate } from './migrate.ts';
import { type GridRange, withLock } from './platform.ts';
import { remake } from './remake.ts';
import { whileRowsStand } from './rows-gone.ts';
import { setUpSheets } from './setup.ts';
import { UNFILLED, unfilledIn } from './unfilled.ts';

const LOCK_MS = 10_000;

let holdsLock = false;

/** Makes the sheets that are missing, and fills those of a ledger that has begun from what the others tell. */
export const makeSheets = (): SheetLayout[] => {
  const made = setUpSheets();
  if (made.length === SHEETS.length) return made;
  const unfilled = unfilledIn(read([UNFILLED]));
  if (unfilled.length > 0) remake(unfilled);
  return made;
};

const underLock = <T>(work: () => T): T => (holdsLock ? work() : locked(work));

const readMaking = (ranges: readonly GridRange[]): Grid => {
  try {
    return read(ranges);
  } catch (error) {
    if (underLock(makeSheets).length === 0) throw error;
    return read(ranges);
  }
};

/** A first read that may find the sheets not there yet, not filled yet, or those of an older version. */
export const readFirst = (ranges: readonly GridRange[]): Grid => {
  const grid = readMaking([...ranges, UNFILLED]);
  const isFilled = unfilledIn(grid).length === 0;
  if (!isOlder(grid) && isFilled) return grid;
  underLock(isFilled ? migrate : makeSheets);
  return read(ranges);
};

/** One cell of each hidden sheet that a later read goes into: one that is gone is noticed by the first read. */
export const STANDING: readonly GridRange[] = [EVENT_ROWS, PAIR_ROWS, CHANGES].map((sheet) => ({
  ...rowRange(sheet, 0),
  endColumnIndex: 1,
}));

/** Headers of every sheet that a capture inserts into, the counters, and the sizes of the machine sheets. */
export const HEADER_RANGES: readonly GridRange[] = [
  ...[EXCHANGES, PARTNERSHIPS, ARTICLES, HISTORY, SPELLINGS].map((sheet) => rowRange(sheet, 0)),
  rowRange(COUNTERS, 1),
  ...STANDING,
];

/** `work` under the ledger's lock; the first spreadsheet call is inside it. */
export const locked = <T>(work: () => T): T => {
  const result = withLock(LOCK_MS, () => {
    holdsLock = true;
    try {
      return whileRowsStand(work);
    } finally {
      holdsLock = false;
    }
  });
  if (!result)
    throw new LedgerError('busy', '다른 사람의 캡처를 저장하는 중입니다. 잠시 뒤 자동으로 다시 보냅니다.');
  return result.done;
};
