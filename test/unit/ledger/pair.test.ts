import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEvent } from '../../../shared/ledger/event.ts';
import { newPair, retally, tally } from '../../../shared/ledger/pair.ts';
import type { StoredEvent, StoredPair } from '../../../shared/ledger/stored.ts';
import { changzhou, sampleRecord } from './sample-record.ts';

const { home } = sampleRecord();
const pair = newPair(1, home, changzhou);

/** One change: the event of this number is new, or becomes this. */
const change = fc.record({
  n: fc.integer({ min: 1, max: 5 }),
  date: fc.constantFrom('2022', '2022-06', '2022-06-30', '2022-06-28/2022-06-30', '2022-07-01', '2021-12-31'),
  kind: fc.constantFrom('visit', 'agreement'),
  state: fc.constantFrom('completed', 'planned'),
} as const);

const kinds = ({ byKind }: StoredPair) =>
  Object.entries(byKind)
    .filter(([, count]) => count > 0)
    .sort();

describe('the tally of a pair', () => {
  it('is the same kept up event by event as counted from nothing, whoever shares a day', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const events = new Map<number, StoredEvent>();
        let kept = pair;
        for (const { n, state, ...facts } of changes) {
          const before = events.get(n) ?? null;
          const after: StoredEvent = {
            ...newEvent(sampleRecord({ ...facts, content: `교류 ${n}` }), n),
            // What took place is never taken for planned again.
            state: before?.state === 'completed' ? 'completed' : state,
            pair: 1,
          };
          events.set(n, after);
          kept = retally(kept, before, after, [...events.values()]);
        }
        const anew = tally(pair, [...events.values()]);
        expect({ ...kept, byKind: kinds(kept) }).toEqual({ ...anew, byKind: kinds(anew) });
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the last exchange that is shown where another of its day is read and it is not', () => {
    const told = (n: number, date: string | null = '2022-06-30') => ({
      ...newEvent(sampleRecord({ date, content: `교류 ${n}` }), n),
      pair: 1,
    });
    const kept = retally(tally(pair, [told(1), told(2)]), null, told(3, null), [told(1)]);
    expect(kept).toEqual(tally(pair, [told(1), told(2), told(3, null)]));
    expect(kept).toMatchObject({ count: 3, lastContent: '교류 2', lastOf: 2 });
  });
});
