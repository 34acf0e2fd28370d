/** Is this record an event the ledger has? Nothing here looks at spelling: places, days, kinds and texts decide. */
import { canonicalUrl } from '../record/canonical-url.ts';
import { edtfPrecision, edtfSpan } from '../record/edtf.ts';
import type { ExchangeRecord } from '../record/exchange-record.ts';
import { distance, NEAR_COPY_BITS } from '../record/fingerprint.ts';
import { homeKey, samePlace } from '../record/identity.ts';
import { contains, daysApart } from './dates.ts';
import { hasArticle, isInDays } from './event.ts';
import { NEAR_DAYS } from './index-keys.ts';
import { mayBeOne } from './kinds.ts';
import type { Source, StoredEvent } from './stored.ts';

type Days = 'equal' | 'contained' | 'near' | 'apart' | 'unknown';

const compareDays = (a: string | null, b: string | null): Days => {
  const [one, other] = [a === null ? null : edtfSpan(a), b === null ? null : edtfSpan(b)];
  if (one === null || other === null) return 'unknown';
  if (one.first === other.first && one.last === other.last) return 'equal';
  if (contains(one, other) || contains(other, one)) return 'contained';
  return daysApart(one, other) <= NEAR_DAYS ? 'near' : 'apart';
};

/** A whole year or several months hold many exchanges: there the kind must be the very same. */
const isWide = (date: string | null): boolean => date !== null && edtfPrecision(date) === 'year';

const nearCopy = (record: ExchangeRecord, event: StoredEvent): boolean => {
  const print = record.article.fingerprint;
  return (
    print !== null &&
    event.sources.some(
      ({ article }) => article.fingerprint !== null && distance(article.fingerprint, print) <= NEAR_COPY_BITS,
    )
  );
};

/** True when the record's article, or a near copy of its text, is among the event's sources. */
export const sameText = (record: ExchangeRecord, event: StoredEvent): boolean =>
  hasArticle(event, record) || nearCopy(record, event);

/** The very article, not another paper's print of its text. */
const isOf = ({ article: other }: Source, { article }: ExchangeRecord): boolean =>
  article.url !== null && other.url !== null
    ? canonicalUrl(article.url) === canonicalUrl(other.url)
    : article.fingerprint !== null && article.fingerprint === other.fingerprint;

type Said = Pick<StoredEvent, 'date' | 'kind'>;

const sayTwo = (a: Said, b: Said): boolean =>
  (a.kind !== b.kind && a.kind !== 'other' && b.kind !== 'other') ||
  (a.date !== null && b.date !== null && a.date !== b.date && isInDays(a.date) && isInDays(b.date));

/**
 * True when the record's article is among the event's sources and says another day or kind there: whoever read it
 * told two exchanges apart. What a person changed in the event since is not what the article said.
 */
const toldApart = (record: ExchangeRecord, event: StoredEvent): boolean => {
  const own = event.sources.filter((source) => isOf(source, record));
  const now: Said = {
    date: event.changed.includes('date') ? null : event.date,
    kind: event.changed.includes('kind') ? 'other' : event.kind,
  };
  return own.length > 0 && own.every(({ said }) => sayTwo(record, said ?? now));
};

export const samePair = (record: ExchangeRecord, event: StoredEvent): boolean =>
  homeKey(record.home) === homeKey(event.home) &&
  [event.partner, event.was?.partner].some((partner) => partner && samePlace(record.partner, partner));

/** True for two exchanges within days that may be one: 중복 후보. */
export const mayBeTwins = (a: StoredEvent, b: StoredEvent): boolean => {
  if (homeKey(a.home) !== homeKey(b.home) || !mayBeOne(a.kind, b.kind)) return false;
  const days = compareDays(a.date, b.date);
  return days !== 'apart' && days !== 'unknown' && samePlace(a.partner, b.partner);
};

export type Likeness = { readonly is: 'same'; readonly rank: number } | { readonly is: 'near' | 'other' };

const OTHER: Likeness = { is: 'other' };
const NEAR: Likeness = { is: 'near' };

/** How a record stands to an event; the higher `rank` is the better of several that are the same. */
export const likeness = (record: ExchangeRecord, event: StoredEvent): Likeness => {
  if (!samePair(record, event)) return OTHER;
  const days = compareDays(record.date, event.date);
  const isApart = toldApart(record, event);
  const isSameText = sameText(record, event);
  const sameKind = record.kind === event.kind;
  if (!mayBeOne(record.kind, event.kind)) return OTHER;
  const bonus = (isSameText ? 4 : 0) + (sameKind ? 2 : 0);
  if (!isApart && days === 'equal' && (sameKind || !isWide(record.date)))
    return { is: 'same', rank: 11 + bonus };
  if (!isApart && days === 'contained' && (sameKind || !(isWide(record.date) || isWide(event.date))))
    return { is: 'same', rank: 10 + bonus };
  if (days === 'unknown') return isSameText && sameKind ? { is: 'same', rank: bonus } : OTHER;
  return days === 'near' || (isApart && days !== 'apart') || (isSameText && sameKind) ? NEAR : OTHER;
};
