/** Whose a row is: a row that a person typed rarely says it. */
import type { Home } from '../record/exchange-record.ts';
import { homeKey } from '../record/identity.ts';
import type { Row } from './cells.ts';
import type { StoredPair } from './stored.ts';
import { typedText } from './typed.ts';

/** Of a row that names none, while the ledger knows none. */
const NOBODY: Home = { name: '', code: '', province: null };

const isKnown = ({ code }: Home): boolean => code !== '';

/** Homes of the ledger: those that an article named before those that were only typed, the one with most partners first. */
export const homesOf = (pairs: Iterable<StoredPair>): Home[] => {
  const homes = new Map<string, { home: Home; partners: number }>();
  for (const { home } of pairs) {
    const known = homes.get(homeKey(home));
    if (home.name !== '') homes.set(homeKey(home), { home, partners: (known?.partners ?? 0) + 1 });
  }
  return [...homes.values()]
    .sort((a, b) => Number(isKnown(b.home)) - Number(isKnown(a.home)) || b.partners - a.partners)
    .map(({ home }) => home);
};

/** A home as well as the ledger knows it by now: one that was only named, or not even that, may be known since. */
export const settledHome = (home: Home, homes: readonly Home[]): Home => {
  if (isKnown(home)) return home;
  if (home.name === '') return homes[0] ?? home;
  return homes.find((one) => isKnown(one) && one.name === home.name) ?? home;
};

/** The government a row typed by hand is of: the one named in 지자체, otherwise the first of the ledger. */
export const homeOf = (cells: Row, homes: readonly Home[]): Home => {
  const name = typedText(cells.지자체).slice(0, 60);
  return settledHome({ ...NOBODY, name }, homes);
};
