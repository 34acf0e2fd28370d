/** 되돌리기 of captures, while nobody has reviewed them. */
import { isPending } from '../../shared/ledger/review-view.ts';
import { withoutRecord } from '../../shared/ledger/undo.ts';
import type { RecordAnswer } from '../../shared/record/envelope.ts';
import type { Tx } from './database.ts';
import { rowOfRecord } from './find.ts';
import { countAnew } from './tallies.ts';

const REVIEWED = '이미 검토한 기록이라 되돌릴 수 없습니다. 대장에서 제외로 바꿔 주십시오.';

const takeBack = async (tx: Tx, recordId: string): Promise<RecordAnswer> => {
  const row = await rowOfRecord(tx, recordId);
  if (row?.event.life !== 'present') return { recordId, outcome: 'duplicate' };
  if (!isPending(row.cells)) return { recordId, outcome: 'refused', code: 'reviewed', message: REVIEWED };
  await tx.objectStore('rows').put({ ...row, event: withoutRecord(row.event, recordId) });
  await tx.objectStore('records').delete(recordId);
  await countAnew(tx, row.event.pair === null ? [] : [row.event.pair]);
  return { recordId, outcome: 'stored' };
};

export const undoRecords = async (tx: Tx, recordIds: readonly string[]): Promise<RecordAnswer[]> => {
  const answers: RecordAnswer[] = [];
  for (const recordId of recordIds) answers.push(await takeBack(tx, recordId));
  return answers;
};
