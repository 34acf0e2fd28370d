/** plan: a record counts once, and what 결연현황 learns from it. */
import { describe, expect, it } from 'vitest';
import { MemoryLedger } from './memory-ledger.ts';
import { embassy, sampleRecord, vinh } from './sample-record.ts';

describe('once', () => {
  it('a record sent again is a duplicate and changes nothing', () => {
    const ledger = new MemoryLedger();
    const record = sampleRecord();
    ledger.capture(record);
    const before = structuredClone(ledger.event(1));
    expect(ledger.outcomes(record, record)).toEqual(['duplicate', 'duplicate']);
    expect(ledger.event(1)).toEqual(before);
    expect(ledger.lastChanges?.changedEvents).toEqual([]);
  });

  it('also when it was merged', () => {
    const ledger = new MemoryLedger();
    const second = sampleRecord();
    ledger.capture(sampleRecord(), second);
    expect(ledger.outcomes(second)).toEqual(['duplicate']);
    expect(ledger.pair('창저우시').count).toBe(1);
  });

  it('a colleague who captures the same article adds no source', () => {
    const ledger = new MemoryLedger();
    const article = { url: 'https://news.example.kr/one' };
    ledger.capture(sampleRecord({ article }));
    ledger.capture(sampleRecord({ article: { url: 'http://www.news.example.kr/one?utm_source=x#top' } }));
    expect(ledger.event(1).sources).toHaveLength(1);
    expect(ledger.lastChanges?.newSources).toEqual([]);
  });

  it('a row that people deleted stays deleted and says so', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord());
    ledger.events.set(1, { ...ledger.event(1), life: 'deleted' });
    const [answer] = ledger.capture(sampleRecord());
    expect(answer).toMatchObject({ outcome: 'duplicate', code: 'deleted' });
    expect(ledger.events.size).toBe(1);
  });
});

describe('결연현황', () => {
  it('learns the step and its date', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord({ partner: vinh, relation: 'sister', since: '2005' }));
    expect(ledger.pair('빈시')).toMatchObject({ relation: 'sister', steps: { sister: '2005' } });
  });

  it('takes the day of an agreement for the step it names', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord({ kind: 'agreement', relation: 'mou', since: null, date: '2023-03-02' }));
    expect(ledger.pair('창저우시').steps).toEqual({ mou: '2023-03-02' });
  });

  it('knows places that are only named as background, and counts nothing for them', () => {
    const ledger = new MemoryLedger();
    const place = { ...vinh, name: '브레아시', placeId: 'geonames:5330567', country: 'US' };
    ledger.capture(sampleRecord({ partner: embassy, related: [{ place, relation: null, since: '2020' }] }));
    expect([...ledger.pairs.values()].map(({ partner }) => partner.name)).toEqual(['브레아시']);
    expect(ledger.pair('브레아시')).toMatchObject({ steps: { none: '2020' }, count: 0, last: null });
    expect(ledger.event(1).pair).toBeNull();
  });

  it('counts neither 예정 nor 취소', () => {
    const ledger = new MemoryLedger();
    ledger.capture(
      sampleRecord({ date: '2021', state: 'planned' }),
      sampleRecord({ date: '2020-03-01', state: 'cancelled' }),
    );
    expect(ledger.pair('창저우시')).toMatchObject({ count: 0, last: null });
  });
});
