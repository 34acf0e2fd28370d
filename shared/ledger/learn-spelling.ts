/** 도시명 표기 learnt later: what was stored under the article's name becomes the place it stands for. */
import type { Spelling } from '../record/envelope.ts';
import type { Home, Partner } from '../record/exchange-record.ts';
import type { StoredEvent, StoredPair } from './stored.ts';

const fits = ({ written, place, home: of }: Spelling, partner: Partner, home: Home): boolean =>
  (written === partner.name || written === partner.asWritten) &&
  (of === null || of === home.code || of === home.name) &&
  place.scope === partner.scope &&
  (partner.country === null || place.country === partner.country);

/** The very partner when its place is known already or no spelling is about it. */
const learnt = (partner: Partner, home: Home, spellings: readonly Spelling[]): Partner => {
  if (partner.placeId !== null || partner.level !== 'government') return partner;
  const place = spellings.find((spelling) => fits(spelling, partner, home))?.place;
  if (!place || (place.placeId === null && place.name === partner.name)) return partner;
  return { ...place, asWritten: partner.asWritten };
};

/** A place that a person set stays as they set it. */
export const eventWithSpelling = (event: StoredEvent, spellings: readonly Spelling[]): StoredEvent => {
  const partner = learnt(event.partner, event.home, spellings);
  return partner === event.partner || event.changed.includes('partner') ? event : { ...event, partner };
};

export const pairWithSpelling = (pair: StoredPair, spellings: readonly Spelling[]): StoredPair => {
  const partner = learnt(pair.partner, pair.home, spellings);
  return partner === pair.partner ? pair : { ...pair, partner };
};
