/**
 * The hash index `_색인`: 32,768 cells, so that a batch reads a constant number of cells at any size.
 * A cell holds entries `tag:n` or `tag:n:date` joined by spaces; `tag` is the other half of the key's hash.
 * An entry may be stale or a collision: the row it names decides.
 */
import { edtfSpan } from '../record/edtf.ts';
import type { ExchangeRecord, Home, Partner } from '../record/exchange-record.ts';
import { bandsOf } from '../record/fingerprint.ts';
import { articleKey, broadPlaceKeys, homeKey } from '../record/identity.ts';
import { hashLanes } from '../record/key-hash.ts';
import { daysApart } from './dates.ts';
import type { StoredEvent } from './stored.ts';

export const BUCKETS = 32_768;
/** Exchanges of one pair this many days apart or less may be one. */
export const NEAR_DAYS = 7;
const MAX_YEARS = 5;

export interface IndexKey {
  readonly bucket: number;
  readonly tag: string;
  /** Only entries near this date are of interest; undefined: all. */
  readonly date?: string;
}

const indexKey = (text: string, date?: string): IndexKey => {
  const [high, low] = hashLanes(text);
  const key = { bucket: high % BUCKETS, tag: low.toString(16).padStart(8, '0') };
  return date === undefined ? key : { ...key, date };
};

export const recordKey = (recordId: string): IndexKey => indexKey(`r:${recordId}`);

/** Calendar years a date touches, widened by the days in which a twin may stand. */
const yearsOf = (date: string | null): number[] => {
  const span = date === null ? null : edtfSpan(date);
  if (span === null) return [];
  const widened = (day: string, days: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).getUTCFullYear();
  const first = widened(span.first, -NEAR_DAYS);
  const count = Math.min(MAX_YEARS, widened(span.last, NEAR_DAYS) - first + 1);
  return Array.from({ length: count }, (_, i) => first + i);
};

const articleKeys = (record: Pick<ExchangeRecord, 'article'>): IndexKey[] => [
  ...(record.article.url ? [indexKey(articleKey(record.article.url))] : []),
  ...(record.article.fingerprint
    ? bandsOf(record.article.fingerprint).map((band) => indexKey(`t:${band}`))
    : []),
];

interface Dated {
  readonly home: Home;
  readonly partner: Partner;
  readonly date: string | null;
}

const placeYearKeys = ({ home, partner, date }: Dated): IndexKey[] =>
  broadPlaceKeys(partner).flatMap((place) =>
    yearsOf(date).map((year) => indexKey(`p:${homeKey(home)}|${place}|${year}`, date ?? undefined)),
  );

/** Keys an event is filed under, and those by which a record finds its own, a copy or a twin. */
export const eventKeys = (record: ExchangeRecord): IndexKey[] => [
  recordKey(record.recordId),
  ...articleKeys(record),
  ...placeYearKeys(record),
];

/** Keys of an event as it stands now, after people's edits or when it was typed by hand. */
export const storedEventKeys = (event: StoredEvent): IndexKey[] => [
  ...event.recordIds.map(recordKey),
  ...event.sources.flatMap(articleKeys),
  ...placeYearKeys(event),
];

export const pairKeys = (home: Home, partner: Partner): IndexKey[] =>
  broadPlaceKeys(partner).map((place) => indexKey(`m:${homeKey(home)}|${place}`));

/** Text of each bucket that was read or is to be written. */
export type Buckets = Map<number, string>;

const isNear = (key: IndexKey, date: string | undefined): boolean => {
  const [a, b] = [key.date ? edtfSpan(key.date) : null, date ? edtfSpan(date) : null];
  return a === null || b === null || daysApart(a, b) <= NEAR_DAYS;
};

/** Row numbers filed under any of the keys. */
export const rowsUnder = (keys: readonly IndexKey[], buckets: Buckets): number[] => {
  const rows = new Set<number>();
  for (const key of keys) {
    for (const entry of (buckets.get(key.bucket) ?? '').split(' ')) {
      const [tag, n, date] = entry.split(':');
      if (tag === key.tag && n !== undefined && isNear(key, date)) rows.add(Number(n));
    }
  }
  return [...rows];
};

/** Files row `n` under a key, once. */
export const file = (key: IndexKey, n: number, buckets: Buckets): void => {
  const text = buckets.get(key.bucket) ?? '';
  const entry = key.date === undefined ? `${key.tag}:${n}` : `${key.tag}:${n}:${key.date}`;
  if (!text.split(' ').includes(entry)) buckets.set(key.bucket, text === '' ? entry : `${text} ${entry}`);
};
