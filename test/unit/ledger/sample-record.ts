/** Records for the ledger's tests; each call makes another id. */
import type { ExchangeRecord, Partner } from '../../../shared/record/exchange-record.ts';

let made = 0;
export const nextId = (): string => {
  made += 1;
  return `01900000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
};

export const changzhou: Partner = {
  name: '창저우시',
  asWritten: '상주시',
  native: '常州',
  country: 'CN',
  region: '장쑤성',
  placeId: 'geonames:1815456',
  scope: 'foreign',
  level: 'government',
};

export const sangju: Partner = {
  name: '상주시',
  asWritten: '상주시',
  native: null,
  country: 'KR',
  region: '경상북도',
  placeId: 'kr:KR/경상북도/상주시',
  scope: 'domestic',
  level: 'government',
};

export const vinh: Partner = {
  ...changzhou,
  name: '빈시',
  asWritten: '빈시',
  native: 'Vinh',
  country: 'VN',
  region: null,
  placeId: 'geonames:1562798',
};

/** A city of China of which nothing but the name is known. */
export const unknownPlace = (name: string): Partner => ({
  ...changzhou,
  name,
  asWritten: name,
  native: null,
  region: null,
  placeId: null,
});

export const embassy: Partner = {
  ...vinh,
  name: '주한미국대사관',
  asWritten: '주한미국대사관',
  native: null,
  country: 'US',
  placeId: null,
  level: 'mission',
};

type Changes = Partial<Omit<ExchangeRecord, 'article'>> & { article?: Partial<ExchangeRecord['article']> };

export const sampleRecord = ({ article, ...changes }: Changes = {}): ExchangeRecord => ({
  v: 1,
  recordId: nextId(),
  home: { name: '남양주시', code: 'KR/경기도/남양주시', province: '경기도' },
  partner: changzhou,
  related: [],
  date: '2022-05-18',
  dateAsWritten: '지난 18일',
  content: '자매도시 창저우시와 화상회의',
  kind: 'video_meeting',
  direction: 'remote',
  field: 'administration',
  relation: 'sister',
  since: '1999',
  delegation: null,
  state: 'completed',
  evidence: { quotes: ['남양주시는 지난 18일 상주시와 화상회의를 열었다.'], marks: {} },
  confidence: {},
  capture: { by: null, at: '2022-05-20T00:00:00.000Z', extractor: '1', data: '1', changed: [] },
  ...changes,
  article: {
    url: `https://news.example.kr/article/${made}`,
    title: '남양주시, 자매도시와 화상회의',
    outlet: '남양주신문',
    publishedAt: '2022-05-19',
    publishedAtSource: 'meta',
    basis: 'press',
    fingerprint: null,
    ...article,
  },
});
