/** Whether a failure is worth another try. */
import type { Op } from '../../shared/record/envelope.ts';
import type { Problem } from './entry.ts';
import type { Answer } from './transport.ts';

/** Refusals of the whole request that pass by themselves or by a person's hand on the connection. */
const PASSING = new Set([
  'busy',
  'clock',
  'locked',
  'rate',
  'internal',
  'not_set_up',
  'revoked',
  'schema',
  'layout',
]);

export type Verdict = { is: 'unsent' | 'lost' | 'final'; problem: Problem };

/** `final` is told to the person as 저장 안 됨; a refusal that passes was read and not stored, so it is `unsent`. */
export const failed = (answer: Exclude<Answer<Op>, { is: 'answered' }>): Verdict =>
  answer.is === 'refused'
    ? { is: PASSING.has(answer.problem.code) ? 'unsent' : 'final', problem: answer.problem }
    : { is: answer.is, problem: answer.problem };
