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

/** 남양주 for 남양주시; 중구 keeps its unit. */
const withoutUnit = (name: string): string => (name.length > 2 ? name.slice(0, -1) : name);

/** A government's full name, perhaps after its province. */
const FULL_NAME = /^(?:(\S{1,20})\s+)?([가-힣]{1,20}[시군구도])$/;

const read = (typed: string): { name: string; province: string | null } => {
  const [, province = null, name = typed] = FULL_NAME.exec(typed) ?? [];
  return { name, province };
};

/** One of these however it is spelt: 남양주시, 남양주, 경기도 남양주시. */
const homeIn = (homes: readonly Home[], typed: string): Home | undefined => {
  const { name, province } = read(typed);
  return homes.find(
    (home) =>
      [home.name, withoutUnit(home.name)].includes(name) &&
      (home.province ?? '').startsWith(province ?? home.province ?? ''),
  );
};

/**
 * The home that a person means in 지자체: one of the ledger, otherwise one of that full name. Null for any other
 * word, and for the partner's name: they make no partnerships of their own.
 */
export const namedHome = (typed: string, partner: string, homes: readonly Home[]): Home | null => {
  const known = homeIn(homes, typed);
  if (known || !FULL_NAME.test(typed) || typed === partner) return known ?? null;
  return { ...read(typed), code: '' };
};

/** A home as well as the ledger knows it by now: one that was only named, or not even that, may be known since. */
export const settledHome = (home: Home, homes: readonly Home[]): Home => {
  if (isKnown(home)) return home;
  if (home.name === '') return homes[0] ?? home;
  const full = `${home.province ?? ''} ${home.name}`.trim();
  return homeIn(homes.filter(isKnown), full) ?? home;
};

/** The government a row typed by hand is of: the one named in 지자체, otherwise the first of the ledger. */
export const homeOf = (cells: Row, homes: readonly Home[]): Home =>
  namedHome(typedText(cells.지자체), typedText(cells.교류도시), homes) ?? homes[0] ?? NOBODY;
