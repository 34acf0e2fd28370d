/** From record ids and articles to rows, by the index. */

import { rowsUnder } from '../../shared/ledger/index-entries.ts';
import { articleHashKey, recordKey } from '../../shared/ledger/index-keys.ts';
import { articleHash } from '../../shared/record/identity.ts';
import { type ReadTx, readBuckets, readRow } from './database.ts';
import { isPresent, type OwnRow } from './row.ts';

/** Null for an id that this ledger never stored. */
export const rowOfRecord = async (tx: ReadTx, recordId: string): Promise<OwnRow | null> => {
  const key = recordKey(recordId);
  for (const n of rowsUnder([key], await readBuckets(tx, [key.bucket]))) {
    const row = await readRow(tx, n);
    if (row?.event.recordIds.includes(recordId)) return row;
  }
  return null;
};

/** With the day on which the article came in. */
export const rowOfArticle = async (tx: ReadTx, hash: string): Promise<{ row: OwnRow; on: string } | null> => {
  const key = articleHashKey(hash);
  for (const n of rowsUnder([key], await readBuckets(tx, [key.bucket]))) {
    const row = await readRow(tx, n);
    const source = row?.event.sources.find(({ article: { url } }) => url && articleHash(url) === hash);
    if (row && source && isPresent(row)) return { row, on: source.at.slice(0, 10) };
  }
  return null;
};
