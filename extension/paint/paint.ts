/** What is painted on a page, in characters of its article's text. */
import type { Analysis, Span } from '../../shared/record/analysis.ts';

export const PAINTED = ['partner', 'home', 'date'] as const;
export type Painted = (typeof PAINTED)[number];

export type Paint = Record<Painted, Span[]>;

export const NO_PAINT: Paint = { partner: [], home: [], date: [] };

/** Counterparts, their home governments and the days of the events; background places stay plain. */
export const paintOf = ({ homes, partners, events, isExchange }: Analysis): Paint => {
  if (!isExchange) return NO_PAINT;
  const spanOf = ({ start, end }: Span): Span => ({ start, end });
  return {
    partner: partners.filter(({ role }) => role === 'counterpart').map(spanOf),
    home: homes.map(spanOf),
    date: events.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])),
  };
};
