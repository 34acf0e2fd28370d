import { describe, expect, it } from 'vitest';
import type { Partner } from '../../../shared/record/exchange-record.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { changzhou, embassy, sampleRecord, sangju, vinh } from './sample-record.ts';

const unknownPlace = (name: string): Partner => ({
  ...changzhou,
  name,
  asWritten: name,
  native: null,
  region: null,
  placeId: null,
});

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
