/** A date as an article writes it, not yet placed on the calendar. */
export type RelativeYear = 'before-last' | 'last' | 'this' | 'next' | 'same' | 'following';
export type RelativeMonth = 'last' | 'this' | 'next' | 'same';

export interface DatePoint {
  year: number | RelativeYear | null;
  month: number | RelativeMonth | null;
  day: number | null;
  /** 0 is Sunday, from `27일(화)`. */
  weekday: number | null;
}

export interface DateExpression {
  start: number;
  end: number;
  from: DatePoint;
  /** Last day: a point of its own, or a number of days counted from the first (3박 4일 is 4). */
  to: DatePoint | { days: number } | null;
  /** 지난 / 오는 in front. */
  lead: 'past' | 'future' | null;
  /** 이날 0, 전날 −1, 이튿날 +1, counted from the day told last; 어제, 오늘, 내일 from publication. */
  anaphor: { days: number; from: 'told' | 'published' } | null;
  /** 부터 with no end: something begins that day. */
  begins: boolean;
  /** 까지 alone: something ends that day; a number of days is then counted back from it. */
  ends: boolean;
}
