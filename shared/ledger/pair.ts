/** 결연현황: what is known of one home and one partner, and the tally of their exchanges. */
import { edtfSpan } from '../record/edtf.ts';
import type { ExchangeRecord, Home, Partner } from '../record/exchange-record.ts';
import { codesOf, RELATION_WORDS, type Relation } from '../record/vocabulary.ts';
import type { StoredEvent, StoredPair } from './stored.ts';

const LADDER = Object.keys(RELATION_WORDS);
const SIGNED: readonly Relation[] = ['intent', 'mou', 'friendship', 'sister'];

/** Without an exchange for so long a signed partnership is coloured, and listed in 교류 현황. */
export const QUIET_YEARS = 3;

export const newPair = (m: number, home: Home, partner: Partner): StoredPair => ({
  m,
  home,
  partner,
  relation: null,
  steps: {},
  lessons: [],
  count: 0,
  first: null,
  last: null,
  lastContent: '',
  byKind: {},
  written: {},
});

/** A date that is known, unless the one at hand says the same more precisely. */
const sharper = (known: string | undefined, found: string): string =>
  known === undefined || (found.startsWith(known) && found.length > known.length) ? found : known;

/** What a record says of a partnership; `none` keeps a date whose step the article does not name. */
export const learn = (pair: StoredPair, relation: Relation | null, since: string | null): StoredPair => {
  const step = relation ?? pair.relation;
  const higher =
    step !== null && (pair.relation === null || LADDER.indexOf(step) > LADDER.indexOf(pair.relation));
  return {
    ...pair,
    relation: higher ? step : pair.relation,
    steps:
      since === null
        ? pair.steps
        : { ...pair.steps, [step ?? 'none']: sharper(pair.steps[step ?? 'none'], since) },
  };
};

/** The pair with what those know that 도시명 표기 made one with it. */
export const withLent = (pair: StoredPair): StoredPair =>
  (pair.lent ?? []).reduce<StoredPair>(
    (known, { relation, steps }) =>
      codesOf(RELATION_WORDS).reduce(
        (one, step) => {
          const since = steps[step];
          return since === undefined ? one : learn(one, step === 'none' ? null : step, since);
        },
        learn(known, relation, null),
      ),
    pair,
  );

/** The day an agreement of this very record was signed, where no older one is named. */
export const sinceOf = (record: ExchangeRecord): string | null =>
  record.since ??
  (record.kind === 'agreement' &&
  record.state === 'completed' &&
  record.relation !== null &&
  SIGNED.includes(record.relation)
    ? record.date
    : null);

/** 예정 and 취소 are no exchange, and 제외 is none either. */
export const counts = (event: StoredEvent): boolean =>
  event.life === 'present' && event.state === 'completed' && !event.excluded && event.pair !== null;

const lastDay = (date: string | null): string => (date === null ? '' : (edtfSpan(date)?.last ?? ''));
const firstDay = (date: string | null): string => (date === null ? '' : (edtfSpan(date)?.first ?? ''));

const include = (pair: StoredPair, event: StoredEvent): StoredPair => {
  const later = lastDay(event.date) !== '' && lastDay(event.date) >= lastDay(pair.last);
  const earlier =
    firstDay(event.date) !== '' && (pair.first === null || firstDay(event.date) < firstDay(pair.first));
  return {
    ...pair,
    count: pair.count + 1,
    first: earlier ? event.date : pair.first,
    last: later ? event.date : pair.last,
    lastContent: later || pair.lastContent === '' ? event.content : pair.lastContent,
    lastOf: later ? event.n : pair.lastOf,
    byKind: { ...pair.byKind, [event.kind]: (pair.byKind[event.kind] ?? 0) + 1 },
  };
};

/** The earliest of some dates by its first day, the first named of several. */
const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce(
    (best, date) => (date !== null && (best === null || firstDay(date) < firstDay(best)) ? date : best),
    null,
  );

type Told = Pick<StoredEvent, 'n' | 'date' | 'content'>;

/** The latest of some exchanges by its last day, of several on one day the one of the highest number. */
const latest = (told: readonly Told[]): Told | null =>
  [...told]
    .sort((one, other) => one.n - other.n)
    .reduce<Told | null>(
      (best, one) =>
        one.date !== null && (best === null || lastDay(one.date) >= lastDay(best.date)) ? one : best,
      null,
    );

/** How often each kind is, after an event of the kind `from` (null: a new one) became one of the kind `to`. */
const moved = (
  byKind: StoredPair['byKind'],
  from: StoredEvent['kind'] | null,
  to: StoredEvent['kind'],
): StoredPair['byKind'] =>
  from === to
    ? byKind
    : {
        ...byKind,
        ...(from !== null && { [from]: Math.max(0, (byKind[from] ?? 0) - 1) }),
        [to]: (byKind[to] ?? 0) + 1,
      };

/**
 * The pair after one of its events changed; `before` is null for a new event. `beside` holds at least the pair's
 * events within the days of `before` and of `after`: one of them may be the first or last now.
 */
export const retally = (
  pair: StoredPair,
  before: StoredEvent | null,
  after: StoredEvent,
  beside: readonly StoredEvent[],
): StoredPair => {
  const held = before !== null && counts(before) ? before : null;
  if (held === null && !counts(after)) return pair;
  const known = [
    after,
    ...beside.filter((event) => event.pair === pair.m && event.n !== after.n && counts(event)),
  ].sort((one, other) => one.n - other.n);
  const dates = known.map(({ date }) => date);
  const ofOthers = (date: string | null): string | null =>
    date === held?.date || dates.includes(date) ? null : date;
  // An exchange without a day has others beside it that are not all: the last one may be none of them.
  const holder = { n: pair.lastOf ?? 0, date: pair.last, content: pair.lastContent };
  const isElse = holder.n > 0 ? known.every(({ n }) => n !== holder.n) : ofOthers(pair.last) !== null;
  const last = latest(isElse ? [holder, ...known] : known);
  return {
    ...pair,
    count: held === null ? pair.count + 1 : pair.count,
    first: earliest([ofOthers(pair.first), ...dates]),
    last: last?.date ?? null,
    lastContent: last?.content ?? (pair.lastContent || after.content),
    lastOf: last?.n || undefined,
    byKind: moved(pair.byKind, held?.kind ?? null, after.kind),
  };
};

/** The tally of a pair from nothing but its events, in whatever order they come: what 집계 다시 하기 writes. */
export const tally = (pair: StoredPair, events: readonly StoredEvent[]): StoredPair =>
  events
    .filter(counts)
    .sort((one, other) => one.n - other.n)
    .reduce(include, {
      ...pair,
      count: 0,
      first: null,
      last: null,
      lastContent: '',
      lastOf: undefined,
      byKind: {},
    });
