/** 변경이력: one line for each thing that was done. */
import type { Row } from '../../shared/ledger/cells.ts';
import { serialNow } from '../../shared/ledger/dates.ts';

export interface Actor {
  /** Name of the member, or of the machine. */
  readonly who: string;
  readonly at: number;
}

export interface HistoryLine {
  readonly what: string;
  readonly partner: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly n: number | null;
}

export const historyRow = (line: HistoryLine, actor: Actor): Row => ({
  일시: { number: serialNow(actor.at) },
  누가: { text: actor.who },
  '한 일': { text: line.what },
  교류도시: { text: line.partner },
  항목: { text: line.field },
  이전: { text: line.before },
  이후: { text: line.after },
  기록번호: line.n === null ? { text: '' } : { number: line.n },
});
