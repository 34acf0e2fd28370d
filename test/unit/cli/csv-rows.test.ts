import { describe, expect, it } from 'vitest';
import { NOT_READ, NOT_SAID, rowsOf } from '../../../extension/cli/csv-rows.ts';
import type { Source } from '../../../extension/cli/source.ts';
import type {
  Analysis,
  ExchangeEvent,
  HomeMention,
  PartnerMention,
} from '../../../shared/record/analysis.ts';

const TEXT = '청주시는 지난 12일 일본 돗토리시와 협약을 맺었다.';
const source: Source = {
  ...{ id: 'a', text: TEXT, cut: false, fromPage: false },
  article: { title: '제목', publishedAt: '2023-05-14', publishedAtSource: 'given', outlet: null, url: null },
};
const home: HomeMention = {
  ...{ name: '청주시', code: 'KR/충청북도/청주시', province: '충청북도', surface: '청주시' },
  ...{ start: 0, end: 3, confidence: 0.9, rule: 'x' },
};
const partner: PartnerMention = {
  ...{
    name: '돗토리시',
    standardName: '돗토리시',
    native: null,
    surface: '일본 돗토리시',
    start: 12,
    end: 19,
  },
  ...{ country: 'JP', region: null, scope: 'foreign', level: 'government', role: 'counterpart' },
  ...{ relation: null, since: null, placeId: null, confidence: 0.9, rule: 'x' },
};
const event: ExchangeEvent = {
  ...{
    date: '2023-05',
    dateSurface: '지난 12일',
    start: 5,
    end: 11,
    kind: 'agreement',
    direction: null,
    field: null,
  },
  ...{
    homes: [0],
    partners: [0],
    about: [],
    state: 'completed',
    delegation: null,
    evidence: [{ start: 0, end: TEXT.length }],
  },
  ...{ confidence: 0.8, rule: 'x' },
};
const analysis: Analysis = {
  ...{ isExchange: true, score: 1, reasons: [], content: '', publishedAt: null, needsPublication: false },
  ...{ homes: [home], partners: [partner], events: [event], body: { start: 0, end: TEXT.length } },
};
const VERSIONS = { extractor: '1', data: '2' };
const rows = (change: Partial<Analysis>, of: Source = source) =>
  rowsOf({ ...analysis, ...change }, of, VERSIONS);

describe('rows of a table', () => {
  it('show a month by its first and last day, the standard name beside the written one, and where the data is from', () => {
    expect(rows({})[0]).toMatchObject({
      ...{
        지자체: '청주시',
        국가: 'JP',
        교류도시: '돗토리시',
        기사표기: '일본 돗토리시',
        지명번호: '미등록',
      },
      ...{
        시작일: '2023-05-01',
        종료일: '2023-05-31',
        교류일자표기: '지난 12일',
        교류형태: '협정 체결·격상·갱신',
      },
      ...{ 근거: TEXT, 신뢰도: '0.80', 추출기: '1', 지명자료: '2' },
    });
  });

  it('are one a home, partner and event', () => {
    const second = { ...home, name: '충주시' };
    const found = rows({
      homes: [home, second],
      partners: [partner, partner],
      events: [{ ...event, homes: [0, 1], partners: [0, 1] }, event],
    });
    expect(found.length).toBe(2 * 2 + 1);
  });

  it('are none for an article that reports no exchange', () => {
    expect(rows({ isExchange: false })).toEqual([]);
  });

  it('tell what the article does not say from what could not be read', () => {
    const [undated] = rows({ events: [{ ...event, date: null, dateSurface: null }] });
    const [open] = rows({ events: [{ ...event, date: 'XXXX-XX-12' }] });
    const [nobody] = rows({ events: [{ ...event, partners: [] }] });
    expect([undated?.시작일, undated?.관계시점]).toEqual([NOT_SAID, NOT_SAID]);
    expect(open?.시작일).toBe(NOT_READ);
    expect([nobody?.국가, nobody?.교류도시]).toEqual([NOT_READ, NOT_READ]);
  });

  it('of a cut body say less with less confidence', () => {
    const [cut] = rows({ events: [{ ...event, date: null, dateSurface: null }] }, { ...source, cut: true });
    expect([cut?.시작일, cut?.방향, cut?.본문잘림]).toEqual([NOT_READ, NOT_READ, '예']);
    expect(Number(cut?.신뢰도)).toBeLessThan(0.8);
  });
});
