/** The ledger as a batch of records changes it, one record after the other. */
import type { ExchangeRecord, Home, Partner } from '../record/exchange-record.ts';
import { articleHash, filedEventHashes, homeKey, samePlace } from '../record/identity.ts';
import type { Relation } from '../record/vocabulary.ts';
import { mergeRecord, newEvent } from './event.ts';
import { type Buckets, file, rowsUnder } from './index-entries.ts';
import { eventKeys, pairKeys } from './index-keys.ts';
import { teach } from './lessons.ts';
import { newPair, retally, sinceOf } from './pair.ts';
import { ofOneProgramme, programmeOf } from './programme.ts';
import type { Counters, StoredEvent, StoredPair } from './stored.ts';

export interface Snapshot {
  readonly counters: Counters;
  /** Every bucket of `keysToRead`, empty text included. */
  readonly buckets: ReadonlyMap<number, string>;
  /** Events and pairs of `rowsToRead`. */
  readonly events: ReadonlyMap<number, StoredEvent>;
  readonly pairs: ReadonlyMap<number, StoredPair>;
}

/** One row of 기사: a source of event `n`. */
export interface NewSource {
  readonly n: number;
  readonly record: ExchangeRecord;
}

export interface Changes {
  readonly counters: Counters;
  readonly newEvents: readonly StoredEvent[];
  readonly changedEvents: readonly StoredEvent[];
  readonly newPairs: readonly StoredPair[];
  readonly changedPairs: readonly StoredPair[];
  readonly newSources: readonly NewSource[];
  readonly buckets: ReadonlyMap<number, string>;
  /** Hashes that `sync` gives out from this revision on. */
  readonly articles: readonly string[];
  readonly events: readonly string[];
}

export const isGovernment = (partner: Partner): boolean => partner.level === 'government';

/** The ledger as this batch sees it, written to as the records are worked through one by one. */
export class BatchDraft {
  readonly events: Map<number, StoredEvent>;
  readonly pairs: Map<number, StoredPair>;
  readonly buckets: Buckets;
  readonly newSources: NewSource[] = [];
  readonly articles = new Set<string>();
  readonly hashes = new Set<string>();
  private eventCount: number;
  private pairCount: number;
  private readonly before: Snapshot;

  constructor(before: Snapshot) {
    this.before = before;
    this.events = new Map(before.events);
    this.pairs = new Map(before.pairs);
    this.buckets = new Map(before.buckets);
    this.eventCount = before.counters.events;
    this.pairCount = before.counters.pairs;
  }

  /** Events filed under the record's keys: its own, copies and twins are among them. */
  eventsNear(record: ExchangeRecord): StoredEvent[] {
    return rowsUnder(eventKeys(record), this.buckets).flatMap((n) => this.events.get(n) ?? []);
  }

  pairOf(home: Home, partner: Partner): StoredPair {
    for (const m of rowsUnder(pairKeys(home, partner), this.buckets)) {
      const pair = this.pairs.get(m);
      if (!pair || pair.gone || homeKey(pair.home) !== homeKey(home)) continue;
      if ([pair.partner, pair.was].some((known) => known && samePlace(partner, known))) return pair;
    }
    this.pairCount += 1;
    const pair = newPair(this.pairCount, home, partner);
    this.pairs.set(pair.m, pair);
    for (const key of pairKeys(home, partner)) file(key, pair.m, this.buckets);
    return pair;
  }

  /** What the record tells of partnerships: of its own, and of those that it names besides. */
  learn(record: ExchangeRecord): Pick<StoredEvent, 'pair' | 'also'> {
    const { home, recordId } = record;
    const tell = (place: Partner, relation: Relation | null, since: string | null): number => {
      const pair = this.pairOf(home, place);
      this.pairs.set(pair.m, teach(pair, relation, since, recordId));
      return pair.m;
    };
    const also = record.related.flatMap(({ place, relation, since }) =>
      isGovernment(place) ? [tell(place, relation, since)] : [],
    );
    const pair = isGovernment(record.partner) ? tell(record.partner, record.relation, sinceOf(record)) : null;
    return { pair, ...(also.length > 0 ? { also } : {}) };
  }

  put(event: StoredEvent, before: StoredEvent | null, record: ExchangeRecord): void {
    this.events.set(event.n, event);
    const pair = event.pair === null ? undefined : this.pairs.get(event.pair);
    if (pair) this.pairs.set(pair.m, retally(pair, before, event, [...this.events.values()]));
    for (const key of eventKeys(record)) file(key, event.n, this.buckets);
    if (record.article.url) this.articles.add(articleHash(record.article.url));
    for (const hash of filedEventHashes(event)) this.hashes.add(hash);
  }

  /** Joins the event to the 교류사업 of those that the record's article tells of. */
  join(event: StoredEvent, record: ExchangeRecord): void {
    const others = this.eventsNear(record).filter(
      (other) => other.n !== event.n && ofOneProgramme(record, other),
    );
    if (others.length === 0) return;
    const programme = programmeOf([event, ...others], record);
    for (const one of [event, ...others])
      if (one.programme?.n !== programme.n) this.events.set(one.n, { ...one, programme, rev: one.rev + 1 });
  }

  store(record: ExchangeRecord, near: readonly StoredEvent[]): void {
    this.eventCount += 1;
    const event = {
      ...newEvent(record, this.eventCount),
      ...this.learn(record),
      near: near.map(({ n }) => n),
    };
    this.put(event, null, record);
    this.join(event, record);
    for (const other of near)
      this.events.set(other.n, { ...other, near: [...other.near, event.n], rev: other.rev + 1 });
    this.newSources.push({ n: event.n, record });
  }

  merge(record: ExchangeRecord, event: StoredEvent): void {
    const { also = [] } = this.learn(record);
    const joined = mergeRecord(event, record);
    const merged =
      also.length === 0 ? joined : { ...joined, also: [...new Set([...(event.also ?? []), ...also])] };
    if (merged.sources !== event.sources) this.newSources.push({ n: event.n, record });
    this.put(merged, event, record);
    this.join(merged, record);
  }

  changes(): Changes {
    const { counters } = this.before;
    const isNew = (id: number, before: number) => id > before;
    const events = [...this.events.values()];
    const pairs = [...this.pairs.values()];
    return {
      counters: {
        ...counters,
        events: this.eventCount,
        pairs: this.pairCount,
        revision: counters.revision + 1,
      },
      newEvents: events.filter(({ n }) => isNew(n, counters.events)),
      changedEvents: events.filter((e) => !isNew(e.n, counters.events) && this.before.events.get(e.n) !== e),
      newPairs: pairs.filter(({ m }) => isNew(m, counters.pairs)),
      changedPairs: pairs.filter((p) => !isNew(p.m, counters.pairs) && this.before.pairs.get(p.m) !== p),
      newSources: this.newSources,
      buckets: new Map(
        [...this.buckets].filter(([bucket, text]) => this.before.buckets.get(bucket) !== text),
      ),
      articles: [...this.articles],
      events: [...this.hashes],
    };
  }
}
