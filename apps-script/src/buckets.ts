/** Cells of `_색인` that hold some keys. */

import type { Buckets } from '../../shared/ledger/index-entries.ts';
import type { IndexKey } from '../../shared/ledger/index-keys.ts';
import { INDEX } from '../../shared/ledger/layout.ts';
import { type Grid, rowRanges } from './grid.ts';
import type { GridRange } from './platform.ts';

export const bucketRanges = (keys: readonly IndexKey[]): GridRange[] =>
  rowRanges(
    INDEX,
    keys.map(({ bucket }) => bucket),
  );

export const bucketsOf = (keys: readonly IndexKey[], grid: Grid): Buckets =>
  new Map(keys.map(({ bucket }) => [bucket, grid.text(INDEX, bucket, 0)]));
