/**
 * The hash index `_색인`: 32,768 cells, so that a batch reads a constant number of cells at any size.
 * A cell holds entries `tag:n` or `tag:n:hint` joined by spaces; `n` is in base 36, `tag` is from the other half
 * of the key's hash, and the hint (a date, or a piece of the text's likeness) spares reading rows that cannot match.
 * An entry may be stale or a collision: the row it names decides.
 */
import { edtfSpan } from '../record/edtf.ts';
import type { ExchangeRecord, Home, Partner } from '../record/exchange-record.ts';
import { bandsOf } from '../record/fingerprint.ts';
import { articleKey, broadPlaceKeys, homeKey } from '../record/identity.ts';
import { hashLanes } from '../record/key-hash.ts';
import { dayOf, serialOf } from './dates.ts';
import type { StoredEvent, StoredPair } from './stored.ts';

export const BUCKETS = 32_768;
/** Exchanges of one pair this many days apart or less may be one. */
export const NEAR_DAYS = 7;
const MAX_YEARS = 5;

export interface IndexKey {
  readonly bucket: number;
  readonly tag: string;
  /** Only entries near this date are of interest; undefined: all. */
  readonly date?: string;
  /** Only entries whose text is like this; four hex digits of the band that follows the key's. */
  readonly print?: string;
}

const laneKey = ([high, low]: readonly [number, number]): IndexKey => ({
  bucket: high % BUCKETS,
  tag: low.toString(16).padStart(8, '0').slice(2),
});

const indexKey = (text: string, date?: string): IndexKey => {
  const key = laneKey(hashLanes(text));
  return date === undefined ? key : { ...key, date };
};

export const recordKey = (recordId: string): IndexKey => indexKey(`r:${recordId}`);

/** Of an article of which only the hash is known (`articleHash`). */
export const articleHashKey = (hash: string): IndexKey =>
  laneKey([Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)]);

/** The day so many days after (or before) a `YYYY-MM-DD`. */
const daysFrom = (day: string, days: number): string => dayOf(serialOf(day) + days);

/** Calendar years a date touches, widened by the days in which a twin may stand. */
const yearsOf = (date: string | null): (number | '?')[] => {
  const span = date === null ? null : edtfSpan(date);
  if (span === null) return ['?'];
  const widened = (day: string, days: number) => Number(daysFrom(day, days).slice(0, 4));
  const first = widened(span.first, -NEAR_DAYS);
  const count = Math.min(MAX_YEARS, widened(span.last, NEAR_DAYS) - first + 1);
  return Array.from({ length: count }, (_, i) => first + i);
};

const BAND = 4;

/** The four bands of a likeness, each with the one that follows it, around the end. */
const printKeys = (print: string): IndexKey[] =>
  bandsOf(print).map((band, i) => {
    const next = ((i + 1) % BAND) * BAND;
    return { ...indexKey(`t:${band}`), print: print.slice(next, next + BAND) };
  });

const articleKeys = (record: Pick<ExchangeRecord, 'article'>): IndexKey[] => [
  ...(record.article.url ? [indexKey(articleKey(record.article.url))] : []),
  ...(record.article.fingerprint ? printKeys(record.article.fingerprint) : []),
];

interface Dated {
  readonly home: Home;
  readonly partner: Partner;
  readonly date: string | null;
}

const placeYearKeys = ({ home, partner, date }: Dated): IndexKey[] =>
  broadPlaceKeys(partner).flatMap((place) =>
    yearsOf(date).map((year) =>
      indexKey(`p:${homeKey(home)}|${place}|${year}`, year === '?' || date === null ? undefined : date),
    ),
  );

const keysOfRecords = new WeakMap<ExchangeRecord, readonly IndexKey[]>();

/**
 * Keys an event is filed under, and those by which a record finds its own, a copy or a twin. A capture asks for them
 * several times over, and hashing is most of what it does.
 */
export const eventKeys = (record: ExchangeRecord): readonly IndexKey[] => {
  const known = keysOfRecords.get(record);
  if (known) return known;
  const keys = [recordKey(record.recordId), ...articleKeys(record), ...placeYearKeys(record)];
  keysOfRecords.set(record, keys);
  return keys;
};

/** Keys of an event as it stands now, after people's edits or when it was typed by hand. */
export const storedEventKeys = (event: StoredEvent): IndexKey[] => [
  ...event.recordIds.map(recordKey),
  ...event.sources.flatMap(articleKeys),
  ...placeYearKeys(event),
];

const LONGEST_PAST = 100;

/** Keys of every counted exchange of a pair: the years from its first to its last, and the undated ones. */
export const tallyKeys = ({ home, partner, was, lent = [], first, last }: StoredPair): IndexKey[] => {
  const from = Number((first ?? last ?? '').slice(0, 4));
  const until = Number((last === null ? '' : (edtfSpan(last)?.last ?? '')).slice(0, 4));
  const count = from > 0 && until >= from ? Math.min(LONGEST_PAST, until - from + 1) : 0;
  const years = ['?', ...Array.from({ length: count }, (_, i) => String(from + i))];
  const names = [partner, ...(was ? [was] : []), ...lent.map((other) => other.partner)];
  return [...new Set(names.flatMap(broadPlaceKeys))].flatMap((place) =>
    years.map((year) => indexKey(`p:${homeKey(home)}|${place}|${year}`)),
  );
};

const keysOfPairs = new WeakMap<Partner, { readonly home: Home; readonly keys: readonly IndexKey[] }>();

export const pairKeys = (home: Home, partner: Partner): readonly IndexKey[] => {
  const known = keysOfPairs.get(partner);
  if (known?.home === home) return known.keys;
  const keys = broadPlaceKeys(partner).map((place) => indexKey(`m:${homeKey(home)}|${place}`));
  keysOfPairs.set(partner, { home, keys });
  return keys;
};
