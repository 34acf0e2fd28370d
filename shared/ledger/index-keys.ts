/**
 * The hash index `_색인`: 32,768 cells, so that a batch reads a constant number of cells at any size.
 * A cell holds entries `tag:n` or `tag:n:hint` joined by spaces; `n` is in base 36, `tag` is from the other half
 * of the key's hash, and the hint (a date, or a piece of the text's likeness) spares reading rows that cannot match.
 * An entry may be stale or a collision: the row it names decides.
 */
import { edtfSpan } from '../record/edtf.ts';
import type { ExchangeRecord, Home, Partner } from '../record/exchange-record.ts';
import { bandsOf, distance, NEAR_COPY_BITS } from '../record/fingerprint.ts';
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

/** Text of each bucket that was read or is to be written. */
export type Buckets = Map<number, string>;

/** Serials of the first and the last day. */
type Days = readonly [first: number, last: number];

const daysOf = (edtf: string): Days | null => {
  const span = edtfSpan(edtf);
  return span === null ? null : [serialOf(span.first), serialOf(span.last)];
};

const IN_DAYS = '.';

/** Most hints are one day: written as a serial in base 36 they make the index a third shorter. */
const dateHint = (date: string): string => {
  const days = daysOf(date);
  return days !== null && days[0] === days[1] ? IN_DAYS + days[0].toString(36) : date;
};

/** Null where the date is not resolved. */
const hintedDays = (hint: string): Days | null => {
  if (!hint.startsWith(IN_DAYS)) return daysOf(hint);
  const day = Number.parseInt(hint.slice(1), 36);
  return [day, day];
};

const overlap = (a: Days, b: Days, besides = 0): boolean => a[0] <= b[1] + besides && b[0] <= a[1] + besides;

/** Whether an entry with this hint may be of interest under a key; without a hint it always may. */
const interestOf = ({ date, print }: IndexKey): ((hint: string) => boolean) => {
  if (print !== undefined) return (hint) => distance(print, hint) <= NEAR_COPY_BITS;
  const days = date === undefined ? null : daysOf(date);
  if (days === null) return () => true;
  return (hint) => {
    const other = hintedDays(hint);
    return other === null || overlap(days, other, NEAR_DAYS);
  };
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

/**
 * Row numbers filed under any of the keys that may matter: those that may match, and those within the month or
 * year of one that may, for the first and last exchange of a pair when that one's date is refined.
 */
export const rowsUnder = (keys: readonly IndexKey[], buckets: Buckets): number[] => {
  const rows = new Set<number>();
  for (const key of keys) {
    const entries = entriesUnder(key, buckets);
    const mayMatch = interestOf(key);
    const near = entries.filter(({ hint }) => hint === undefined || mayMatch(hint));
    const spans = key.date === undefined ? [] : near.flatMap(({ hint }) => hint ?? []);
    const days = [...new Set(spans)].flatMap((span) => {
      const found = hintedDays(span);
      return found === null ? [] : [found];
    });
    const beside = entries.filter(({ hint }) => {
      const own = hint === undefined ? null : hintedDays(hint);
      return own !== null && days.some((one) => overlap(one, own));
    });
    for (const { n } of [...near, ...beside]) rows.add(n);
  }
  return [...rows];
};

/** Files row `n` under a key, once. */
export const file = (key: IndexKey, n: number, buckets: Buckets): void => {
  const text = buckets.get(key.bucket) ?? '';
  const row = n.toString(36);
  const hint = key.date === undefined ? key.print : dateHint(key.date);
  const entry = hint === undefined ? `${key.tag}:${row}` : `${key.tag}:${row}:${hint}`;
  if (!text.split(' ').includes(entry)) buckets.set(key.bucket, text === '' ? entry : `${text} ${entry}`);
};
