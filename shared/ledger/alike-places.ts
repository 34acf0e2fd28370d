/** Cities of 결연현황 whose place nobody knows, each beside the ones it may be. */
import { differByOne } from '../places/alike-names.ts';
import type { Home, Partner } from '../record/exchange-record.ts';
import { homeKey, samePlace } from '../record/identity.ts';
import { countryName } from './country-names.ts';
import { ownPartner } from './learn-spelling.ts';
import type { StoredPair } from './stored.ts';

export interface AlikePlace {
  /** 결연번호. */
  readonly m: number;
  readonly place: Partner;
  /** Completed exchanges. */
  readonly count: number;
}

export interface UnknownPlace {
  readonly m: number;
  readonly name: string;
  /** Korean name; empty where it is not known. */
  readonly country: string;
  readonly home: Home;
  readonly count: number;
  readonly alike: readonly AlikePlace[];
}

/** A name that 도시명 표기 gave to cities of the ledger. */
export interface TaughtPlace {
  /** 결연번호 of a pair that was captured under the other name. */
  readonly m: number;
  readonly written: string;
  readonly name: string;
}

export interface PlacesState {
  readonly unknown: readonly UnknownPlace[];
  readonly taught: readonly TaughtPlace[];
}

/** After a name was taken back. */
export interface Untaught {
  readonly state: PlacesState;
  /** Exchanges whose 교류도시 people set themselves meanwhile: they stay. */
  readonly kept: number;
}

const UNIT = /(?<=..)(?:특별시|광역시|직할시|자치주|카운티|시|현|구|군|주|성|도|부)$/;
const bare = (name: string): string => name.normalize('NFC').replace(/\s+/g, '').replace(UNIT, '');

/** Short names differ by one letter from too many others. */
const LONG_ENOUGH = 3;

const namesAlike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= LONG_ENOUGH && differByOne(a, b));

const mayBeOne = (a: Partner, b: Partner): boolean =>
  a.scope === b.scope &&
  (a.country === null || b.country === null || a.country === b.country) &&
  (namesAlike(bare(a.name), bare(b.name)) || namesAlike(bare(a.asWritten), bare(b.name)));

/** Those with the most exchanges first. */
export const unknownPlaces = (pairs: readonly StoredPair[]): UnknownPlace[] =>
  pairs
    .filter(({ partner, count }) => partner.placeId === null && count > 0)
    .sort((a, b) => b.count - a.count)
    .map((pair) => ({
      m: pair.m,
      name: pair.partner.name,
      country: countryName(pair.partner.country),
      home: pair.home,
      count: pair.count,
      alike: pairs
        .filter(
          (other) =>
            other.m !== pair.m &&
            typeof other.into !== 'number' &&
            !pair.apart?.includes(other.m) &&
            homeKey(other.home) === homeKey(pair.home) &&
            other.partner.name !== pair.partner.name &&
            mayBeOne(pair.partner, other.partner),
        )
        .map(({ m, partner, count }) => ({ m, place: partner, count })),
    }));

/** Once for each name, whatever the number of homes; two pairs of one place need no row of 도시명 표기. */
const taughtPlaces = (pairs: readonly StoredPair[]): TaughtPlace[] => {
  const byM = new Map(pairs.map((pair) => [pair.m, pair]));
  const found = pairs.flatMap((pair): TaughtPlace[] => {
    const own = ownPartner(pair);
    const now = typeof pair.into === 'number' ? byM.get(pair.into) : pair;
    if (!now || samePlace(own, now.partner)) return [];
    return [{ m: pair.m, written: own.name, name: now.partner.name }];
  });
  return [...new Map(found.map((one) => [`${one.written}=${one.name}`, one])).values()];
};

export const placesState = (pairs: readonly StoredPair[]): PlacesState => ({
  unknown: unknownPlaces(pairs),
  taught: taughtPlaces(pairs),
});
