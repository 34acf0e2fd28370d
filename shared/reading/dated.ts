/** A date on the calendar, with its clause and what it is a date of. */
import type { Span } from '../record/analysis.ts';
import { serial } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';
import type { DateRole } from './date-roles.ts';
import type { ResolvedDate } from './resolve-date.ts';
import type { Scene } from './scenes.ts';
import type { Tense } from './tense.ts';

export interface DatedClause {
  date: DateExpression;
  resolved: ResolvedDate;
  role: DateRole;
  tense: Tense | null;
  scene: Scene;
  clause: Span;
  /** The day on which a stay ends that is told with its first day. */
  closes: boolean;
}

/** What its clause says behind a date, up to the next day told. */
export const wordsBehind = ({ scene, date, clause }: DatedClause): string => {
  const next = scene.dates.find(
    ({ start, from, anaphor }) => start >= date.end && (from.day !== null || anaphor !== null),
  );
  return scene.text.slice(date.end, Math.min(clause.end, next?.start ?? clause.end));
};

/** Days since the epoch of a date's first day; a month counts as its middle. Null where it is open. */
export const serialOf = ({ resolved: { first } }: DatedClause): number | null =>
  first?.year === undefined
    ? null
    : serial({ year: first.year, month: first.month ?? 7, day: first.day ?? 15 });

/** Days since the epoch of a date's last day. */
export const lastSerialOf = (one: DatedClause): number | null =>
  one.resolved.range ? serial(one.resolved.range.last) : serialOf(one);
