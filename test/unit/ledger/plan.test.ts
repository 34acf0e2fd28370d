/** plan: what is one event, and what a further source tells of it. */
import { describe, expect, it } from 'vitest';
import { MemoryLedger } from './memory-ledger.ts';
import { changzhou, sampleRecord, unknownPlace } from './sample-record.ts';

describe('the same event', () => {
  it('from another paper becomes a source of the first', () => {
    const ledger = new MemoryLedger();
    expect(ledger.outcomes(sampleRecord(), sampleRecord({ content: '다른 제목' }))).toEqual([
      'stored',
      'merged',
    ]);
    expect(ledger.event(1).sources).toHaveLength(2);
    expect(ledger.event(1).content).toBe('자매도시 창저우시와 화상회의');
    expect(ledger.pair('창저우시').count).toBe(1);
  });

  it('is found by place, whatever its spelling', () => {
    const ledger = new MemoryLedger();
    const outcomes = ledger.outcomes(
      sampleRecord(),
      sampleRecord({ partner: { ...changzhou, name: '상주시', asWritten: '상주시' } }),
    );
    expect(outcomes).toEqual(['stored', 'merged']);
  });

  it('meets a record whose place was not known yet, by name and country', () => {
    const ledger = new MemoryLedger();
    const outcomes = ledger.outcomes(
      sampleRecord({ partner: unknownPlace('창저우') }),
      sampleRecord(),
      sampleRecord({ partner: unknownPlace('창저우시') }),
    );
    expect(outcomes).toEqual(['stored', 'merged', 'merged']);
    expect(ledger.event(1).partner.placeId).toBe('geonames:1815456');
  });

  it('meets under the names papers give one meeting', () => {
    const ledger = new MemoryLedger();
    const outcomes = ledger.outcomes(
      sampleRecord({ kind: 'meeting' }),
      sampleRecord({ kind: 'agreement' }),
      sampleRecord({ kind: 'visit' }),
    );
    expect(outcomes).toEqual(['stored', 'merged', 'merged']);
  });

  it('joins 예정 and 완료', () => {
    const ledger = new MemoryLedger();
    const planned = sampleRecord({ date: '2023-04-20', kind: 'visit', state: 'planned' });
    ledger.capture(planned);
    expect(ledger.pair('창저우시').count).toBe(0);
    expect(ledger.outcomes(sampleRecord({ date: '2023-04-20', kind: 'visit' }))).toEqual(['merged']);
    expect(ledger.event(1).state).toBe('completed');
    expect(ledger.pair('창저우시')).toMatchObject({ count: 1, last: '2023-04-20' });
  });

  it('keeps 완료 when an announcement comes late', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord(), sampleRecord({ state: 'planned' }));
    expect(ledger.event(1).state).toBe('completed');
  });

  it('refines a month to its day, and the tally with it', () => {
    const ledger = new MemoryLedger();
    expect(ledger.outcomes(sampleRecord({ date: '2021-07' }), sampleRecord({ date: '2021-07-14' }))).toEqual([
      'stored',
      'merged',
    ]);
    expect(ledger.event(1).date).toBe('2021-07-14');
    expect(ledger.pair('창저우시')).toMatchObject({ count: 1, first: '2021-07-14', last: '2021-07-14' });
  });

  it('leaves a date that a person set, and suggests', () => {
    const ledger = new MemoryLedger();
    const first = sampleRecord({ date: '2021-07' });
    ledger.capture(
      { ...first, capture: { ...first.capture, changed: ['date'] } },
      sampleRecord({ date: '2021-07-14' }),
    );
    expect(ledger.event(1).date).toBe('2021-07');
    expect(ledger.event(1).suggestions).toMatchObject([{ field: 'date', value: '2021. 7. 14.' }]);
  });

  it('is not remade coarser', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord({ date: '2021-07-14' }), sampleRecord({ date: '2021-07' }));
    expect(ledger.event(1).date).toBe('2021-07-14');
  });

  it('is found by a near copy of the text when one of them names no day', () => {
    const ledger = new MemoryLedger();
    const outcomes = ledger.outcomes(
      sampleRecord({ article: { fingerprint: '0123456789abcdef' } }),
      sampleRecord({ date: null, article: { fingerprint: '0123456789abcdee' } }),
      sampleRecord({ date: null, article: { fingerprint: 'fedcba9876543210' } }),
    );
    expect(outcomes).toEqual(['stored', 'merged', 'stored']);
  });
});

describe('a stay', () => {
  it('is not narrowed to one of its days by another paper', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord({ kind: 'visit', date: '2023-05-16/2023-05-19' }));
    expect(ledger.outcomes(sampleRecord({ kind: 'agreement', date: '2023-05-17' }))).toEqual(['merged']);
    expect(ledger.event(1).date).toBe('2023-05-16/2023-05-19');
  });

  it('takes the place of months, which are vaguer', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord({ kind: 'visit', date: '2023-05/2023-06' }));
    expect(ledger.outcomes(sampleRecord({ kind: 'visit', date: '2023-05-30/2023-06-02' }))).toEqual([
      'merged',
    ]);
    expect(ledger.event(1).date).toBe('2023-05-30/2023-06-02');
  });

  it('suggests what a person typed as 교류내용 for a further source', () => {
    const ledger = new MemoryLedger();
    const later = sampleRecord({ kind: 'visit', content: '시장단이 우호협력을 논의' });
    ledger.capture(sampleRecord({ kind: 'visit' }), {
      ...later,
      capture: { ...later.capture, changed: ['content'] },
    });
    expect(ledger.event(1).suggestions).toMatchObject([
      { field: 'content', value: '시장단이 우호협력을 논의' },
    ]);
  });
});
