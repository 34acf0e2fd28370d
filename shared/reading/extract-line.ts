/** The line of `npm run extract`: an analysis in the shape that the judge and other programs read. */
import type { Analysis } from '../record/analysis.ts';
import { edtfPrecision, edtfSpan } from '../record/edtf.ts';

const eventLine = (event: Analysis['events'][number], analysis: Analysis) => {
  const span = event.date === null ? null : edtfSpan(event.date);
  const precision = span && event.date !== null ? edtfPrecision(event.date) : null;
  return {
    date: span && event.date !== null ? (event.date.split('/')[0] ?? null) : null,
    endDate: precision === 'range' && event.date !== null ? (event.date.split('/')[1] ?? null) : null,
    precision,
    kind: event.kind,
    direction: event.direction,
    dateSurface: event.dateSurface,
    start: event.start,
    end: event.end,
    partners: event.partners.map((at) => analysis.partners[at]?.name ?? ''),
    state: event.state,
  };
};

export const extractLine = (id: string, analysis: Analysis) => ({
  id,
  isExchange: analysis.isExchange,
  score: analysis.score,
  reasons: analysis.reasons,
  homes: analysis.homes.map(({ name, code }) => ({ name, code })),
  partners: analysis.partners.map(
    ({ name, surface, start, end, country, scope, level, role, relation, since, placeId }) => ({
      name,
      surface,
      start,
      end,
      country,
      scope,
      level,
      role,
      relation,
      since,
      placeId,
    }),
  ),
  events: analysis.events.map((event) => eventLine(event, analysis)),
});
