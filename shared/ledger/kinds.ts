/** Which kinds of exchange may be one event under two names: papers call one meeting 접견, 간담회 and 협약. */
import type { Kind } from '../record/vocabulary.ts';

const TOGETHER: Partial<Record<Kind, readonly Kind[]>> = {
  agreement: [
    'visit',
    'meeting',
    'video_meeting',
    'economy',
    'seasonal_work',
    'council',
    'youth',
    'staff_exchange',
    'culture',
    'sports',
    'festival',
    'anniversary',
    'conference',
    'letter',
  ],
  visit: [
    'meeting',
    'council',
    'festival',
    'culture',
    'sports',
    'economy',
    'youth',
    'anniversary',
    'conference',
    'seasonal_work',
    'staff_exchange',
    'aid',
  ],
  meeting: [
    'video_meeting',
    'conference',
    'council',
    'economy',
    'seasonal_work',
    'staff_exchange',
    'anniversary',
  ],
  video_meeting: ['conference', 'council', 'economy', 'youth', 'anniversary'],
  festival: ['culture', 'sports', 'anniversary'],
  culture: ['youth', 'sports', 'anniversary'],
  youth: ['sports'],
  aid: ['letter'],
};

/** True when both words may be said of one event. */
export const mayBeOne = (a: Kind, b: Kind): boolean =>
  a === b ||
  a === 'other' ||
  b === 'other' ||
  (TOGETHER[a]?.includes(b) ?? false) ||
  (TOGETHER[b]?.includes(a) ?? false);
