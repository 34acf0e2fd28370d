/** What became of one exchange that was sent to the ledger. */
import type { RecordAnswer } from '../../../shared/record/envelope.ts';
import { el, text } from '../dom.ts';
import type { Entry } from './entry.ts';

const OUTCOMES = {
  stored: '새 행으로 저장했습니다.',
  merged: '이미 있는 교류라서 그 행에 출처로 더했습니다.',
  duplicate: '이미 저장되어 있습니다.',
  refused: '저장하지 않았습니다.',
} as const;

export const outcome = ({ outcome: is, message }: RecordAnswer, entry: Entry | undefined): HTMLElement =>
  el('div', { class: is === 'refused' ? 'card warn' : 'card good' }, [
    text('p', entry?.draft.partner.name ?? ''),
    text('p', message ?? OUTCOMES[is]),
  ]);
