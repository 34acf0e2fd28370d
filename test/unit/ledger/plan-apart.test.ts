/** plan: what are two events, though one article or one place tells of both. */
import { describe, expect, it } from 'vitest';
import { MemoryLedger } from './memory-ledger.ts';
import { changzhou, sampleRecord, sangju, unknownPlace } from './sample-record.ts';

describe('two exchanges of one article', () => {
  const article = { url: 'https://news.example.kr/tour', fingerprint: '0123456789abcdef' };
  const stay = () => sampleRecord({ article, kind: 'visit', date: '2023-05-16/2023-05-19', content: '방문' });
  const signing = () =>
    sampleRecord({ article, kind: 'agreement', date: '2023-05-17', content: '협정 체결' });

  it('are two rows, each with its own 교류내용, in either order and in one batch', () => {
    for (const records of [
      [stay(), signing()],
      [signing(), stay()],
    ]) {
      const ledger = new MemoryLedger();
      expect(ledger.outcomes(...records)).toEqual(['stored', 'stored']);
      expect([...ledger.events.values()].map(({ date, content }) => ({ date, content }))).toEqual(
        records.map(({ date, content }) => ({ date, content })),
      );
      expect(ledger.pair('창저우시').count).toBe(2);
    }
  });

  it('also on one day, when their kinds differ', () => {
    const ledger = new MemoryLedger();
    expect(
      ledger.outcomes(sampleRecord({ article, kind: 'visit' }), sampleRecord({ article, kind: 'agreement' })),
    ).toEqual(['stored', 'stored']);
  });

  it('are found again, each its own, when a colleague captures the article', () => {
    const ledger = new MemoryLedger();
    ledger.capture(stay(), signing());
    expect(ledger.outcomes(signing(), stay())).toEqual(['merged', 'merged']);
    expect(ledger.event(1).recordIds).toHaveLength(2);
    expect(ledger.event(2).recordIds).toHaveLength(2);
  });

  it('a pasted copy of the text is the same article', () => {
    const ledger = new MemoryLedger();
    const pasted = { url: null, fingerprint: article.fingerprint };
    ledger.capture(stay());
    expect(ledger.outcomes(sampleRecord({ article: pasted, kind: 'agreement', date: '2023-05-17' }))).toEqual(
      ['stored'],
    );
  });

  it('an article that joined an event of another date finds it again', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord({ kind: 'visit', date: '2023-05-17' }));
    expect(ledger.outcomes(stay())).toEqual(['merged']);
    expect(ledger.outcomes(stay())).toEqual(['merged']);
    expect(ledger.outcomes(signing())).toEqual(['stored']);
  });

  it('a kind that a person corrected since is no second exchange', () => {
    const ledger = new MemoryLedger();
    ledger.capture(stay());
    ledger.events.set(1, { ...ledger.event(1), kind: 'meeting', changed: ['kind'] });
    expect(ledger.outcomes(stay())).toEqual(['merged']);
  });

  it('a card whose kind the person chose is another exchange than the next card', () => {
    const ledger = new MemoryLedger();
    const first = sampleRecord({ article, kind: 'visit' });
    const chosen = { ...first, capture: { ...first.capture, changed: ['kind', 'date'] } };
    expect(ledger.outcomes(chosen, sampleRecord({ article, kind: 'agreement' }))).toEqual([
      'stored',
      'stored',
    ]);
  });

  it('a vaguer date of the same article is the same exchange', () => {
    const ledger = new MemoryLedger();
    expect(ledger.outcomes(sampleRecord({ article, date: '2022-05' }), sampleRecord({ article }))).toEqual([
      'stored',
      'merged',
    ]);
  });
});

describe('different events', () => {
  it('상주 in Korea and 상주 in China', () => {
    const ledger = new MemoryLedger();
    expect(ledger.outcomes(sampleRecord(), sampleRecord({ partner: sangju }))).toEqual(['stored', 'stored']);
    expect(ledger.pairs.size).toBe(2);
  });

  it('the two 상주 also where neither place is known', () => {
    const ledger = new MemoryLedger();
    const outcomes = ledger.outcomes(
      sampleRecord({ partner: unknownPlace('상주시') }),
      sampleRecord({ partner: { ...sangju, placeId: null } }),
    );
    expect(outcomes).toEqual(['stored', 'stored']);
  });

  it('two known places of one name', () => {
    const ledger = new MemoryLedger();
    const outcomes = ledger.outcomes(
      sampleRecord(),
      sampleRecord({ partner: { ...changzhou, placeId: 'geonames:999' } }),
    );
    expect(outcomes).toEqual(['stored', 'stored']);
  });

  it('another home with the same partner', () => {
    const ledger = new MemoryLedger();
    const home = { name: '오산시', code: 'KR/경기도/오산시', province: '경기도' };
    expect(ledger.outcomes(sampleRecord(), sampleRecord({ home }))).toEqual(['stored', 'stored']);
  });

  it('kinds that cannot be one', () => {
    const ledger = new MemoryLedger();
    expect(
      ledger.outcomes(sampleRecord({ kind: 'video_meeting' }), sampleRecord({ kind: 'sports' })),
    ).toEqual(['stored', 'stored']);
  });

  it('a year does not swallow its visits of another kind', () => {
    const ledger = new MemoryLedger();
    const outcomes = ledger.outcomes(
      sampleRecord({ date: '2021', kind: 'agreement' }),
      sampleRecord({ date: '2021-05-03', kind: 'visit' }),
    );
    expect(outcomes).toEqual(['stored', 'stored']);
  });

  it('a date four days off is stored and shown as 중복 후보, both ways', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord({ date: '2022-05-18' }));
    expect(ledger.outcomes(sampleRecord({ date: '2022-05-22' }))).toEqual(['stored']);
    expect(ledger.event(2).near).toEqual([1]);
    expect(ledger.event(1).near).toEqual([2]);
  });

  it('and over the turn of the year', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord({ date: '2021-12-30' }));
    ledger.capture(sampleRecord({ date: '2022-01-02' }));
    expect(ledger.event(2).near).toEqual([1]);
  });

  it('a month later is no 중복 후보', () => {
    const ledger = new MemoryLedger();
    ledger.capture(sampleRecord({ date: '2022-05-18' }), sampleRecord({ date: '2022-06-18' }));
    expect(ledger.event(2).near).toEqual([]);
  });
});
