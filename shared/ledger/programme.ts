/**
 * 교류사업: what official statistics count. A tour of three cities, or a festival with guests from four, is one
 * 교류사업 and several exchanges: those of one home with different partners that one article tells of, within days.
 */
import { edtfSpan } from '../record/edtf.ts';
import type { ExchangeRecord } from '../record/exchange-record.ts';
import { homeKey } from '../record/identity.ts';
import { daysApart } from './dates.ts';
import { samePair, sameText } from './match.ts';
import type { Programme, StoredEvent } from './stored.ts';

/** A tour is over after so many days; an article that looks back names exchanges that lie further apart. */
const TOUR_DAYS = 14;
const MAX_NAME = 120;

const withinTour = (a: string | null, b: string | null): boolean => {
  const [one, other] = [a === null ? null : edtfSpan(a), b === null ? null : edtfSpan(b)];
  return one !== null && other !== null && daysApart(one, other) <= TOUR_DAYS;
};

/** True when the record's exchange and the event, with another partner, are of one 교류사업. */
export const ofOneProgramme = (record: ExchangeRecord, event: StoredEvent): boolean =>
  event.life === 'present' &&
  homeKey(record.home) === homeKey(event.home) &&
  !samePair(record, event) &&
  sameText(record, event) &&
  withinTour(record.date, event.date);

/** The 교류사업 of events that belong together: the oldest that any of them is in, or a new one of that name. */
export const programmeOf = (events: readonly StoredEvent[], record: ExchangeRecord): Programme => {
  const [known] = events.flatMap(({ programme }) => programme ?? []).sort((a, b) => a.n - b.n);
  return (
    known ?? {
      n: Math.min(...events.map(({ n }) => n)),
      name: (record.article.title || record.content).slice(0, MAX_NAME),
    }
  );
};
