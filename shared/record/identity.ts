/**
 * What makes two records speak of the same article, partner or event: plain text keys and their hashes.
 * The ledger files its rows under these keys, and the extension asks its synced hashes for them,
 * so both sides must take them from here.
 */
import { canonicalUrl } from './canonical-url.ts';
import { edtfPrecision, edtfSpan } from './edtf.ts';
import type { ExchangeRecord, Home, Partner } from './exchange-record.ts';
import { keyHash } from './key-hash.ts';

/** A unit at the end of a foreign place's name that one paper writes and the next leaves out. */
export const FOREIGN_UNIT =
  /(?<=..)(?:특별시|직할시|광역시|자치구|자치주|카운티|시|현|구|군|주|성|도|부|촌|정)$/;
const MAX_MONTHS = 24;

/** Today's government of the home, so that a record from before a merger meets one from after it. */
export const homeKey = (home: Home): string => home.successor || home.code || home.name;

const spelt = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();

/** Korean names that several provinces have. */
const SHARED_DOMESTIC = /구$|^고성군?$/;

/** By country, level and standard spelling; Korean governments keep their unit (광주시 is not 광주광역시). */
const nameKey = (partner: Partner): string => {
  const name = spelt(partner.name);
  if (partner.level !== 'government') return `${partner.level}:${partner.country ?? '??'}:${name}`;
  if (partner.scope === 'domestic')
    return `KR:${SHARED_DOMESTIC.test(name) ? spelt(partner.region ?? '') : ''}:${name}`;
  return `${partner.country ?? '??'}:${name.replace(FOREIGN_UNIT, '')}`;
};

/** The one key of a partner: its place where it is known, its country and name otherwise. */
export const placeKey = (partner: Partner): string => partner.placeId ?? nameKey(partner);

/**
 * Keys to file a partner under. A known place is also filed by name, for a later article that names it
 * but was read without knowing the place; an unknown one is marked so, for a later article that knows it.
 */
export const filedPlaceKeys = (partner: Partner): string[] =>
  partner.placeId
    ? [partner.placeId, `n:${nameKey(partner)}`]
    : [`n:${nameKey(partner)}`, `u:${nameKey(partner)}`];

/** Keys to look a partner up by: two known places of one name never meet. */
export const soughtPlaceKeys = (partner: Partner): string[] =>
  partner.placeId ? [partner.placeId, `u:${nameKey(partner)}`] : [`n:${nameKey(partner)}`];

/** Keys under which every partner that may be this place is found, and some that are not: `samePlace` decides. */
export const broadPlaceKeys = (partner: Partner): string[] =>
  partner.placeId ? [partner.placeId, nameKey(partner)] : [nameKey(partner)];

/** True when both stand for one place (상주 in Korea and 상주 in China do not). */
export const samePlace = (a: Partner, b: Partner): boolean => {
  const filed = filedPlaceKeys(b);
  return a.scope === b.scope && soughtPlaceKeys(a).some((key) => filed.includes(key));
};

const pad = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM` for each month a date touches, `YYYY` for a bare year, nothing for an unresolved date. */
export const periodsOf = (date: string | null): string[] => {
  const span = date === null ? null : edtfSpan(date);
  if (date === null || span === null) return [];
  if (edtfPrecision(date) === 'year') return [date];
  const periods: string[] = [];
  let year = Number(span.first.slice(0, 4));
  let month = Number(span.first.slice(5, 7));
  const last = span.last.slice(0, 7);
  for (let n = 0; n < MAX_MONTHS; n++) {
    const period = `${String(year).padStart(4, '0')}-${pad(month)}`;
    periods.push(period);
    if (period >= last) break;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return periods;
};

/** The parts of a record that name its event; the extension has them before a record is made. */
export type EventFacts = Pick<ExchangeRecord, 'home' | 'partner' | 'date'>;

const eventTexts = (event: EventFacts, places: readonly string[]): string[] =>
  places.flatMap((place) =>
    periodsOf(event.date).map((period) => `e:${homeKey(event.home)}|${place}|${period}`),
  );

/** Hashes the ledger gives out for an event it holds: home, partner and month (or year). */
export const filedEventHashes = (event: EventFacts): string[] =>
  eventTexts(event, filedPlaceKeys(event.partner)).map(keyHash);

/** Hashes to look for in the ledger's: one that is found means an exchange of this pair in this month is known. */
export const soughtEventHashes = (event: EventFacts): string[] =>
  eventTexts(event, soughtPlaceKeys(event.partner)).map(keyHash);

export const articleKey = (url: string): string => `a:${canonicalUrl(url)}`;

/** Hash of an article's address: found among the ledger's, this very article is in it already. */
export const articleHash = (url: string): string => keyHash(articleKey(url));
