/** The ledger's rules over plain maps: what a spreadsheet would hold after each batch. */

import type { Changes, Snapshot } from '../../../shared/ledger/batch-draft.ts';
import { keysToRead, plan, rowsToRead } from '../../../shared/ledger/plan.ts';
import type { StoredEvent, StoredPair } from '../../../shared/ledger/stored.ts';
import type { RecordAnswer } from '../../../shared/record/envelope.ts';
import type { ExchangeRecord } from '../../../shared/record/exchange-record.ts';

export class MemoryLedger {
  counters = { schema: 1, events: 0, pairs: 0, revision: 0, spreadsheet: 'test' };
  readonly buckets = new Map<number, string>();
  readonly events = new Map<number, StoredEvent>();
  readonly pairs = new Map<number, StoredPair>();
  lastChanges: Changes | null = null;

  /** Reads only what the index points to, as the real one does. */
  snapshot(records: readonly ExchangeRecord[]): Snapshot {
    const buckets = new Map(
      keysToRead(records).map(({ bucket }) => [bucket, this.buckets.get(bucket) ?? '']),
    );
    const rows = rowsToRead(records, buckets);
    const only = <T>(from: Map<number, T>, keys: number[]): Map<number, T> =>
      new Map(
        keys.flatMap((key) => {
          const value = from.get(key);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    return {
      counters: this.counters,
      buckets,
      events: only(this.events, rows.events),
      pairs: only(this.pairs, rows.pairs),
    };
  }

  capture(...records: ExchangeRecord[]): RecordAnswer[] {
    const { changes, answers } = plan(records, this.snapshot(records));
    for (const event of [...changes.newEvents, ...changes.changedEvents]) this.events.set(event.n, event);
    for (const pair of [...changes.newPairs, ...changes.changedPairs]) this.pairs.set(pair.m, pair);
    for (const [bucket, text] of changes.buckets) this.buckets.set(bucket, text);
    this.counters = { ...changes.counters };
    this.lastChanges = changes;
    return answers;
  }

  outcomes(...records: ExchangeRecord[]): string[] {
    return this.capture(...records).map(({ outcome }) => outcome);
  }

  event(n: number): StoredEvent {
    const event = this.events.get(n);
    if (!event) throw new Error(`no event ${n}`);
    return event;
  }

  pair(name: string): StoredPair {
    const pair = [...this.pairs.values()].find((one) => one.partner.name === name);
    if (!pair) throw new Error(`no pair ${name}`);
    return pair;
  }
}
