import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseAll, sendAgain, undo } from '../../../extension/capture/acts.ts';
import { captureItems } from '../../../extension/capture/capture.ts';
import { drain } from '../../../extension/capture/drain.ts';
import { allEntries } from '../../../extension/capture/entries.ts';
import { isOpen } from '../../../extension/capture/entry.ts';
import { LEASE_MS } from '../../../extension/capture/outbox.ts';
import { FAULTS, FakeLedger, type Fault, PAIRING } from './fake-ledger.ts';
import { BY, itemOfArticle } from './sample.ts';

let ledger: FakeLedger;
let offset = 0;

const connect = async () => ({
  pairing: PAIRING,
  clockOffset: offset,
  keepClockOffset: async (next: number) => {
    offset = next;
  },
});

const capture = async (n: number): Promise<string> => {
  const result = await captureItems([itemOfArticle(n)], BY);
  if (result.is !== 'captured' || !result.entries[0]) throw new Error('not captured');
  return result.entries[0].recordId;
};

/** A drain that dies where the ledger kills it. */
const drainUnder = async (fault: Fault): Promise<void> => {
  ledger.arm(fault);
  await Promise.race([drain(connect), ledger.killed]);
};

const pass = (ms: number): void => {
  vi.setSystemTime(Date.now() + ms);
};

/** As long as retries and leases take, with a healthy ledger. */
const recover = async (): Promise<void> => {
  for (let round = 0; round < 4; round++) {
    pass(LEASE_MS + 60 * 60_000);
    await drainUnder('none');
  }
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22) });
  ledger = new FakeLedger();
  offset = 0;
  vi.stubGlobal('fetch', ledger.fetch);
  await eraseAll();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('every capture is in the ledger once, whatever went wrong', () => {
  it.each(FAULTS)('%s', async (fault) => {
    const ids = [await capture(1), await capture(2)];
    await drainUnder(fault);
    await recover();
    expect([...ledger.rows.entries()].sort()).toEqual(ids.map((id) => [id, 1]).sort());
    expect((await allEntries()).map(({ state }) => state.is)).toEqual(['stored', 'stored']);
  });

  it('a clock ten minutes off is corrected once and kept', async () => {
    ledger.clockAhead = 10 * 60_000;
    await capture(1);
    await drainUnder('none');
    expect(ledger.rows.size).toBe(1);
    expect(ledger.requests).toBe(2);
    await capture(2);
    await drainUnder('none');
    expect(ledger.requests).toBe(3);
  });

  it.each(['killed_before', 'killed_after_write', 'lost_after_write'] as const)(
    'what is taken back while %s is not in the ledger at the end',
    async (fault) => {
      const id = await capture(1);
      await drainUnder(fault);
      await undo([id]);
      await recover();
      expect(ledger.rows.size).toBe(0);
      expect((await allEntries()).map(({ state }) => state.is)).toEqual(['undone']);
    },
  );

  it('one record that the ledger cannot take holds up no other, and waits for a person', async () => {
    const [good, bad] = [await capture(1), await capture(2)];
    ledger.poisonous = bad;
    await drainUnder('none');
    expect([...ledger.rows.keys()]).toEqual([good]);
    const states = new Map((await allEntries()).map(({ recordId, state }) => [recordId, state]));
    expect(states.get(bad)).toMatchObject({
      is: 'refused',
      problem: { code: 'too_long', message: '너무 깁니다' },
    });
    ledger.poisonous = null;
    await sendAgain(bad);
    await drainUnder('none');
    expect(ledger.rows.size).toBe(2);
  });

  it('sixty records go in two batches', async () => {
    for (let n = 0; n < 60; n++) await capture(n);
    await drainUnder('none');
    expect(ledger.rows.size).toBe(60);
    expect(ledger.requests).toBe(2);
  });

  it('two drains at once claim no record twice', async () => {
    for (let n = 0; n < 10; n++) await capture(n);
    ledger.arm('none');
    await Promise.all([drain(connect), drain(connect)]);
    expect(ledger.rows.size).toBe(10);
    expect(ledger.requests).toBe(1);
  });
});

type Step =
  | { is: 'capture' }
  | { is: 'undo'; which: number }
  | { is: 'drain'; fault: Fault }
  | { is: 'wait'; ms: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant({ is: 'capture' as const }),
  fc.record({ is: fc.constant('undo' as const), which: fc.nat(5) }),
  fc.record({ is: fc.constant('drain' as const), fault: fc.constantFrom(...FAULTS) }),
  fc.record({
    is: fc.constant('wait' as const),
    ms: fc.constantFrom(1_000, 30_000, LEASE_MS + 1, 3_600_000),
  }),
);

it('any order of captures, undos, faults, deaths and pauses ends with each record once, and none that was undone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      ledger = new FakeLedger();
      vi.stubGlobal('fetch', ledger.fetch);
      await eraseAll();
      const captured: string[] = [];
      const undone = new Set<string>();
      for (const one of steps) {
        if (one.is === 'capture') captured.push(await capture(captured.length));
        if (one.is === 'wait') pass(one.ms);
        if (one.is === 'drain') await drainUnder(one.fault);
        const id = one.is === 'undo' ? captured[one.which % captured.length] : undefined;
        if (id) {
          await undo([id]);
          undone.add(id);
        }
      }
      await recover();
      expect((await allEntries()).filter(isOpen)).toEqual([]);
      const wanted = captured.filter((id) => !undone.has(id)).map((id) => [id, 1]);
      expect([...ledger.rows.entries()].sort()).toEqual(wanted.sort());
    }),
    { numRuns: 150 },
  );
});
