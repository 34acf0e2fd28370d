/** From record ids to rows, by the index. */
import { recordKey, rowsUnder } from '../../shared/ledger/index-keys.ts';
import { type ReadTx, readBuckets, readRow } from './database.ts';
import type { OwnRow } from './row.ts';

/** Null for an id that this ledger never stored. */
export const rowOfRecord = async (tx: ReadTx, recordId: string): Promise<OwnRow | null> => {
  const key = recordKey(recordId);
  for (const n of rowsUnder([key], await readBuckets(tx, [key.bucket]))) {
    const row = await readRow(tx, n);
    if (row?.event.recordIds.includes(recordId)) return row;
  }
  return null;
};
