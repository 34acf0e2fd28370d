/** What is known where a date is placed on the calendar. */
import type { Day } from './calendar.ts';
import type { Tense } from './tense.ts';

export interface DateContext {
  published: Day | null;
  /** Tense of the clause that holds the expression. */
  tense: Tense | null;
  /** Year and month told last: for 같은 해, 같은 달. */
  told: { year: number | null; month: number | null } | null;
  /** The day told last: for 이날, 이튿날. */
  day: Day | null;
  /** Days already read: the same number again means the same day. */
  days: readonly Day[];
  /** Ranges already read: a bare day inside one of them is meant so. */
  ranges: readonly { first: Day; last: Day }[];
}
