import { file } from '../../shared/ledger/index-entries.ts';
import type { IndexKey } from '../../shared/ledger/index-keys.ts';
import { INDEX } from '../../shared/ledger/layout.ts';
import { bucketRanges, bucketsOf } from './buckets.ts';
import { read } from './grid.ts';
import type { Request } from './platform.ts';
import { machineRow } from './requests.ts';

/** Files keys, in one more read of their buckets. */
export const fileRequests = (entries: readonly { key: IndexKey; row: number }[]): Request[] => {
  if (entries.length === 0) return [];
  const keys = entries.map(({ key }) => key);
  const before = bucketsOf(keys, read(bucketRanges(keys)));
  const after = new Map(before);
  for (const { key, row } of entries) file(key, row, after);
  return [...after]
    .filter(([bucket, text]) => before.get(bucket) !== text)
    .map(([bucket, text]) => machineRow(INDEX, bucket, { 항목: { text } }));
};
