/**
 * 도시명 표기 learnt later: what was stored under the article's name becomes the place it stands for. What it was
 * stays known, so that a row that is changed or taken back again is followed as well.
 */
import type { Spelling } from '../record/envelope.ts';
import type { Home, Partner } from '../record/exchange-record.ts';
import { homeKey, samePlace } from '../record/identity.ts';
import { isTyped } from './compare-cells.ts';
import type { LentFacts, StoredEvent, StoredPair } from './stored.ts';

const fits = ({ written, place, home: of }: Spelling, partner: Partner, home: Home): boolean =>
  (written === partner.name || written === partner.asWritten) &&
  (of === null || of === home.code || of === home.name) &&
  place.scope === partner.scope &&
  (partner.country === null || place.country === partner.country);

/** The spelling that tells where the partner is; undefined where its place is known or none is about it. */
export const spellingFor = (
  partner: Partner,
  home: Home,
  spellings: readonly Spelling[],
): Spelling | undefined => {
  if (partner.placeId !== null || partner.level !== 'government') return undefined;
  const found = spellings.find((spelling) => fits(spelling, partner, home));
  return found && (found.place.placeId !== null || found.place.name !== partner.name) ? found : undefined;
};

/** The very partner when no spelling is about it. */
const learnt = (partner: Partner, home: Home, spellings: readonly Spelling[]): Partner => {
  const found = spellingFor(partner, home, spellings);
  return found ? { ...found.place, asWritten: partner.asWritten } : partner;
};

const FACTS = ['name', 'native', 'country', 'region', 'placeId', 'scope', 'level'] as const;
const sameFacts = (a: Partner, b: Partner): boolean => FACTS.every((fact) => a[fact] === b[fact]);

/** As whom it was captured. */
export const ownPartner = (pair: StoredPair): Partner => pair.was ?? pair.partner;

/** A place that a person set stays as they set it. */
export const eventWithSpelling = (event: StoredEvent, spellings: readonly Spelling[]): StoredEvent => {
  if (event.changed.includes('partner')) return event;
  const { was, ...rest } = event;
  const own = was?.partner ?? event.partner;
  const partner = learnt(own, event.home, spellings);
  if (partner === own) return was ? { ...rest, partner: own } : event;
  return was && sameFacts(partner, event.partner)
    ? event
    : { ...rest, partner, was: was ?? { partner: own, pair: event.pair } };
};

/** By which place an event counts: also where a person's own spelling stays in the cell. */
export const placeOfEvent = (event: StoredEvent, spellings: readonly Spelling[]): Partner =>
  learnt(event.partner, event.home, spellings);

/** As it was captured; `into` null asks for the row that it lost. */
const byItself = (pair: StoredPair): StoredPair => {
  const { was, into, lent, ...rest } = pair;
  return {
    ...rest,
    partner: ownPartner(pair),
    ...(into === undefined ? {} : { into: null }),
  };
};

const lentBy = (pair: StoredPair): LentFacts => ({
  m: pair.m,
  partner: ownPartner(pair),
  relation: pair.relation,
  steps: pair.steps,
});

/** A row that people wrote in keeps its place: the other's goes. */
const isPersons = ({ written }: StoredPair): boolean => Object.values(written).some(isTyped);

const sameState = (a: StoredPair, b: StoredPair): boolean =>
  a.into === b.into &&
  sameFacts(a.partner, b.partner) &&
  (a.was === undefined) === (b.was === undefined) &&
  JSON.stringify(a.lent) === JSON.stringify(b.lent);

/**
 * Each pair by the spellings: named anew, or one with another of its home and place, also where only its home has
 * become known since. In the order of the pairs; the very pair where nothing changes.
 */
export const pairsWithSpellings = (
  pairs: Iterable<StoredPair>,
  spellings: readonly Spelling[],
): StoredPair[] => {
  const all = [...pairs];
  const standing: StoredPair[] = [];
  const hosts = new Map<number, number>();
  const place = (pair: StoredPair, named: StoredPair): void => {
    const at = standing.findIndex(
      (one) => homeKey(one.home) === homeKey(named.home) && samePlace(named.partner, one.partner),
    );
    const host = standing[at];
    if (host === undefined) standing.push(named);
    else if (!isPersons(pair) || isPersons(host)) hosts.set(pair.m, host.m);
    else {
      standing[at] = named;
      for (const [m, into] of hosts) if (into === host.m) hosts.set(m, pair.m);
      hosts.set(host.m, pair.m);
    }
  };
  const told = all.map((pair) => learnt(ownPartner(pair), pair.home, spellings));
  all.forEach((pair, i) => {
    if (told[i] === ownPartner(pair)) place(pair, byItself(pair));
  });
  all.forEach((pair, i) => {
    const partner = told[i];
    if (partner !== undefined && partner !== ownPartner(pair))
      place(pair, { ...byItself(pair), partner, was: ownPartner(pair) });
  });
  const named = new Map(standing.map((pair) => [pair.m, pair]));
  return all.map((pair) => {
    const into = hosts.get(pair.m);
    const lent = all.filter(({ m }) => hosts.get(m) === pair.m).map(lentBy);
    const now = named.get(pair.m) ?? byItself(pair);
    const after =
      into === undefined ? (lent.length > 0 ? { ...now, lent } : now) : { ...byItself(pair), into };
    return sameState(pair, after) ? pair : after;
  });
};
