/**
 * The outbox: every captured record lives here from the click on, and leaves it only by a person's hand.
 * Claims and settlements are single transactions, so windows, the background and a killed worker's successor
 * never hold the same record: who claims it has two minutes (`LEASE_MS`), then it is free again.
 */
import { backoffMs } from './backoff.ts';
import { change, parseEntry as parse, within } from './entries.ts';
import { type Entry, type EntryState, errandIn, errandOf, isLiving, type Problem, queued } from './entry.ts';

export const LEASE_MS = 2 * 60_000;

export type NewEntry = Pick<Entry, 'record' | 'spellings' | 'sameKey' | 'ledgerId'>;

/**
 * Puts records in, all or none. A record with the key of one that is there already (and was neither refused
 * nor taken back) is not added: the older one is answered instead.
 */
export const enqueue = (records: readonly NewEntry[], now = Date.now()): Promise<Entry[]> =>
  within(async (tx) => {
    const store = tx.objectStore('entries');
    const kept: Entry[] = [];
    for (const fresh of records) {
      const same = (await store.index('same').getAll(fresh.sameKey)).flatMap((value) => parse(value) ?? []);
      const living = same.find(isLiving);
      const added = living ?? {
        ...fresh,
        recordId: fresh.record.recordId,
        capturedAt: now,
        undoAsked: false,
        state: queued(now),
      };
      if (!living) await store.add(added);
      kept.push(added);
    }
    return kept;
  });

/** Takes up to `limit` records whose time has come, all for one ledger and one errand, and leases them. */
export const claim = (limit: number, now = Date.now()): Promise<Entry[]> =>
  within(async (tx) => {
    const store = tx.objectStore('entries');
    const due = await store.index('due').getAll(IDBKeyRange.upperBound(now));
    const free = due.flatMap((value) => parse(value) ?? []).filter(({ ledgerId }) => ledgerId !== null);
    const lease = crypto.randomUUID();
    const sent = free.map(
      (each): Entry => ({
        ...each,
        state: {
          is: 'sending',
          dueAt: now + LEASE_MS,
          attempts: 'attempts' in each.state ? each.state.attempts + 1 : 1,
          problem: 'problem' in each.state ? each.state.problem : null,
          // A lease that ran out: its sender died, and nobody knows how far it came.
          errand:
            each.state.is === 'sending'
              ? each.state.errand === 'capture'
                ? 'status'
                : each.state.errand
              : errandOf(each.state),
          lease,
        },
      }),
    );
    const first = sent[0];
    const batch = sent
      .filter(
        ({ ledgerId, state }) => ledgerId === first?.ledgerId && errandIn(state) === errandIn(first?.state),
      )
      .slice(0, limit);
    for (const each of batch) await store.put(each);
    return batch;
  });

/** For the start of the only sender there is: whoever held these records is dead. */
export const releaseLeases = (now = Date.now()): Promise<void> =>
  within(async (tx) => {
    const store = tx.objectStore('entries');
    for (const value of await store.index('due').getAll()) {
      const old = parse(value);
      if (old?.state.is === 'sending') await store.put({ ...old, state: { ...old.state, dueAt: now } });
    }
  });

/** Ends a claim, unless its lease ran out and another sender has the record. */
const settle = (claimed: Entry, next: (old: Entry) => EntryState): Promise<boolean> =>
  change(claimed.recordId, (old) =>
    old.state.is === 'sending' && claimed.state.is === 'sending' && old.state.lease === claimed.state.lease
      ? next(old)
      : null,
  );

export type Outcome = 'stored' | 'merged' | 'duplicate';

export const settleStored = (claimed: Entry, outcome: Outcome, now = Date.now()): Promise<boolean> =>
  settle(claimed, (old) =>
    old.undoAsked
      ? { is: 'undoing', dueAt: now, attempts: 0, problem: null }
      : { is: 'stored', at: now, outcome, problem: null },
  );

export const settleRefused = (claimed: Entry, problem: Problem, now = Date.now()): Promise<boolean> =>
  settle(claimed, (old) => (old.undoAsked ? { is: 'undone', at: now } : { is: 'refused', at: now, problem }));

export const settleUndone = (claimed: Entry, now = Date.now()): Promise<boolean> =>
  settle(claimed, () => ({ is: 'undone', at: now }));

/** An undo that the ledger refuses (a colleague has reviewed the row): the record stays stored. */
export const settleUndoRefused = (claimed: Entry, problem: Problem, now = Date.now()): Promise<boolean> =>
  change(claimed.recordId, (old) =>
    errandIn(old.state) === 'undo'
      ? { undoAsked: false, state: { is: 'stored', at: now, outcome: 'stored', problem } }
      : null,
  );

/** To be tried again later: `lost` ones are asked about first. */
export const settleLater = (
  claimed: Entry,
  how: 'unsent' | 'lost',
  problem: Problem,
  now = Date.now(),
): Promise<boolean> =>
  settle(claimed, (old) => {
    const attempts = 'attempts' in old.state ? old.state.attempts : 1;
    const wait = { dueAt: now + backoffMs(attempts), attempts, problem };
    const errand = errandIn(old.state);
    if (errand === 'undo') return { is: 'undoing', ...wait };
    return how === 'lost' || errand === 'status' ? { is: 'uncertain', ...wait } : { is: 'queued', ...wait };
  });

/** The ledger has never seen it: send it, at once. */
export const settleUnknown = (claimed: Entry, now = Date.now()): Promise<boolean> =>
  settle(claimed, (old) => (old.undoAsked ? { is: 'undone', at: now } : queued(now)));
