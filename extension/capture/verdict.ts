/** Whether a failure is worth another try. */
import type { Op } from '../../shared/record/envelope.ts';
import type { Problem } from './entry.ts';
import type { Answer } from './transport.ts';

/**
 * Refusals of a whole request that another try cannot mend: the record itself is at fault. All others
 * (a busy sheet, a revoked key, a missing header, an old add-on) pass once somebody has seen to them.
 */
const FINAL = new Set(['invalid', 'too_long']);

export type Verdict = { is: 'unsent' | 'lost' | 'final'; problem: Problem };

/** `final` is told to the person as 저장 안 됨; any other refusal was read and not stored, so it is `unsent`. */
export const failed = (answer: Exclude<Answer<Op>, { is: 'answered' }>): Verdict =>
  answer.is === 'refused'
    ? { is: FINAL.has(answer.problem.code) ? 'final' : 'unsent', problem: answer.problem }
    : { is: answer.is, problem: answer.problem };
