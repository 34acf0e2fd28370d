/** 되돌리기 of captures, while nobody has reviewed them. */
import { withoutLessons } from '../../shared/ledger/lessons.ts';
import { isPending } from '../../shared/ledger/review-view.ts';
import { pairsOf, withoutRecord } from '../../shared/ledger/undo.ts';
import type { RecordAnswer } from '../../shared/record/envelope.ts';
import { readPair, type Tx } from './database.ts';
import { rowOfRecord } from './find.ts';
import { countAnew } from './tallies.ts';

const REVIEWED = '이미 검토한 기록이라 되돌릴 수 없습니다. 대장에서 제외로 바꿔 주십시오.';

/** 결연현황 without what only this record told. */
const forget = async (tx: Tx, pairs: readonly number[], recordId: string): Promise<void> => {
  for (const m of pairs) {
    const pair = await readPair(tx, m);
    if (!pair) continue;
    const left = withoutLessons(pair, [recordId]);
    await (left.gone ? tx.objectStore('pairs').delete(m) : tx.objectStore('pairs').put(left));
  }
  await countAnew(tx, pairs);
};

const takeBack = async (tx: Tx, recordId: string): Promise<RecordAnswer> => {
  const row = await rowOfRecord(tx, recordId);
  if (row?.event.life !== 'present') return { recordId, outcome: 'duplicate' };
  if (!isPending(row.cells)) return { recordId, outcome: 'refused', code: 'reviewed', message: REVIEWED };
  await tx.objectStore('rows').put({ ...row, event: withoutRecord(row.event, recordId) });
  await tx.objectStore('records').delete(recordId);
  await forget(tx, pairsOf(row.event), recordId);
  return { recordId, outcome: 'stored' };
};

export const undoRecords = async (tx: Tx, recordIds: readonly string[]): Promise<RecordAnswer[]> => {
  const answers: RecordAnswer[] = [];
  for (const recordId of recordIds) answers.push(await takeBack(tx, recordId));
  return answers;
};
