/**
 * What stands in the cells of `_색인`: entries `tag:n` or `tag:n:hint` joined by spaces; `n` is in base 36, and the
 * hint (a date, or a piece of the text's likeness) spares reading rows that cannot match.
 * An entry may be stale or a collision: the row it names decides.
 */
import { edtfSpan } from '../record/edtf.ts';
import { distance, NEAR_COPY_BITS } from '../record/fingerprint.ts';
import { serialOf } from './dates.ts';
import { type IndexKey, NEAR_DAYS } from './index-keys.ts';

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
