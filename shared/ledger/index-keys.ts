/**
 * The hash index `_색인`: 32,768 cells, so that a batch reads a constant number of cells at any size.
 * A cell holds entries `tag:n` or `tag:n:hint` joined by spaces; `n` is in base 36, `tag` is from the other half
 * of the key's hash, and the hint (a date, or a piece of the text's likeness) spares reading rows that cannot match. An entry may be stale or a collision: the row it names decides.
 */
import { edtfSpan } from '../record/edtf.ts';
import type { ExchangeRecord, Home, Partner } from '../record/exchange-record.ts';
import { bandsOf, distance, NEAR_COPY_BITS } from '../record/fingerprint.ts';
import { articleKey, broadPlaceKeys, homeKey } from '../record/identity.ts';
import { hashLanes } from '../record/key-hash.ts';
import { daysApart } from './dates.ts';
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

const indexKey = (text: string, date?: string): IndexKey => {
  const [high, low] = hashLanes(text);
  const key = { bucket: high % BUCKETS, tag: low.toString(16).padStart(8, '0').slice(2) };
  return date === undefined ? key : { ...key, date };
};

export const recordKey = (recordId: string): IndexKey => indexKey(`r:${recordId}`);

/** Calendar years a date touches, widened by the days in which a twin may stand. */
const yearsOf = (date: string | null): (number | '?')[] => {
  const span = date === null ? null : edtfSpan(date);
  if (span === null) return ['?'];
  const widened = (day: string, days: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).getUTCFullYear();
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

const LONGEST_PAST = 100;

/** Keys of every counted exchange of a pair: the years from its first to its last, and the undated ones. */
export const tallyKeys = ({ home, partner, first, last }: StoredPair): IndexKey[] => {
  const from = Number((first ?? last ?? '').slice(0, 4));
  const until = Number((last === null ? '' : (edtfSpan(last)?.last ?? '')).slice(0, 4));
  const count = from > 0 && until >= from ? Math.min(LONGEST_PAST, until - from + 1) : 0;
  const years = ['?', ...Array.from({ length: count }, (_, i) => String(from + i))];
  return broadPlaceKeys(partner).flatMap((place) =>
    years.map((year) => indexKey(`p:${homeKey(home)}|${place}|${year}`)),
  );
};

export const pairKeys = (home: Home, partner: Partner): IndexKey[] =>
  broadPlaceKeys(partner).map((place) => indexKey(`m:${homeKey(home)}|${place}`));

/** Text of each bucket that was read or is to be written. */
export type Buckets = Map<number, string>;

const mayMatch = (key: IndexKey, hint: string | undefined): boolean => {
  if (hint === undefined) return true;
  if (key.print !== undefined) return distance(key.print, hint) <= NEAR_COPY_BITS;
  return key.date === undefined || isNear(key.date, hint);
};

const isNear = (date: string, other: string): boolean => {
  const [a, b] = [edtfSpan(date), edtfSpan(other)];
  return a === null || b === null || daysApart(a, b) <= NEAR_DAYS;
};

interface Entry {
  readonly n: number;
  readonly hint: string | undefined;
}

const entriesUnder = (key: IndexKey, buckets: Buckets): Entry[] =>
  (buckets.get(key.bucket) ?? '').split(' ').flatMap((entry) => {
    const [tag, n, hint] = entry.split(':');
    return tag === key.tag && n !== undefined ? [{ n: Number.parseInt(n, 36), hint }] : [];
  });

const overlaps = (a: string, b: string): boolean => {
  const [one, other] = [edtfSpan(a), edtfSpan(b)];
  return one !== null && other !== null && daysApart(one, other) === 0;
};

/**
 * Row numbers filed under any of the keys that may matter: those that may match, and those within the month or
 * year of one that may, for the first and last exchange of a pair when that one's date is refined.
 */
export const rowsUnder = (keys: readonly IndexKey[], buckets: Buckets): number[] => {
  const rows = new Set<number>();
  for (const key of keys) {
    const entries = entriesUnder(key, buckets);
    const near = entries.filter(({ hint }) => mayMatch(key, hint));
    const spans = key.date === undefined ? [] : [...new Set(near.flatMap(({ hint }) => hint ?? []))];
    const beside = entries.filter(
      ({ hint }) => hint !== undefined && spans.some((span) => overlaps(span, hint)),
    );
    for (const { n } of [...near, ...beside]) rows.add(n);
  }
  return [...rows];
};

/** Files row `n` under a key, once. */
export const file = (key: IndexKey, n: number, buckets: Buckets): void => {
  const text = buckets.get(key.bucket) ?? '';
  const row = n.toString(36);
  const hint = key.date ?? key.print;
  const entry = hint === undefined ? `${key.tag}:${row}` : `${key.tag}:${row}:${hint}`;
  if (!text.split(' ').includes(entry)) buckets.set(key.bucket, text === '' ? entry : `${text} ${entry}`);
};
