/** Reads for an operation: the first read makes the sheets when the ledger is new or one was deleted. */
import type { Buckets, IndexKey } from '../../shared/ledger/index-keys.ts';
import {
  ARTICLES,
  COUNTERS,
  EVENT_ROWS,
  EXCHANGES,
  HISTORY,
  INDEX,
  PAIR_ROWS,
  PARTNERSHIPS,
  SPELLINGS,
} from '../../shared/ledger/layout.ts';
import { LedgerError } from './errors.ts';
import { type Grid, read, rowRange, rowRanges } from './grid.ts';
import { isOlder, migrate } from './migrate.ts';
import { type GridRange, withLock } from './platform.ts';
import { whileRowsStand } from './rows-gone.ts';
import { setUpSheets } from './setup.ts';

const LOCK_MS = 10_000;

let holdsLock = false;

const readMaking = (ranges: readonly GridRange[]): Grid => {
  try {
    return read(ranges);
  } catch (error) {
    if (setUpSheets().length === 0) throw error;
    return read(ranges);
  }
};

/** A first read that may find the sheets not there yet, or those of an older version. */
export const readFirst = (ranges: readonly GridRange[]): Grid => {
  const grid = readMaking(ranges);
  if (!isOlder(grid)) return grid;
  if (holdsLock) migrate();
  else locked(migrate);
  return read(ranges);
};

/** Headers of every sheet that a capture inserts into, the counters, and the sizes of the machine sheets. */
export const HEADER_RANGES: readonly GridRange[] = [
  ...[EXCHANGES, PARTNERSHIPS, ARTICLES, HISTORY, SPELLINGS].map((sheet) => rowRange(sheet, 0)),
  rowRange(COUNTERS, 1),
  ...[EVENT_ROWS, PAIR_ROWS].map((sheet) => ({ ...rowRange(sheet, 0), endColumnIndex: 1 })),
];

export const bucketRanges = (keys: readonly IndexKey[]): GridRange[] =>
  rowRanges(
    INDEX,
    keys.map(({ bucket }) => bucket),
  );

export const bucketsOf = (keys: readonly IndexKey[], grid: Grid): Buckets =>
  new Map(keys.map(({ bucket }) => [bucket, grid.text(INDEX, bucket, 0)]));

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
