/** Drafts and records for the extension's tests. */

import type { DraftItem } from '../../../extension/capture/draft-sheet.ts';
import type { DraftRecord } from '../../../shared/record/from-analysis.ts';

export const draft = (change: Partial<DraftRecord> = {}): DraftRecord => ({
  v: 1,
  home: { name: '남양주시', code: 'KR/경기도/남양주시', province: '경기도' },
  partner: {
    name: '창저우시',
    asWritten: '상주시',
    native: '常州',
    country: 'CN',
    region: '장쑤',
    placeId: 'geonames:1815456',
    scope: 'foreign',
    level: 'government',
  },
  related: [],
  date: '2022-05-18',
  dateAsWritten: '지난 18일',
  content: '화상회의',
  kind: 'video_meeting',
  direction: 'remote',
  field: null,
  relation: 'sister',
  since: '1999',
  delegation: null,
  state: 'completed',
  article: {
    url: 'https://breaknews.com/894101',
    title: '남양주시, 상주시와 화상회의',
    outlet: '브레이크뉴스',
    publishedAt: '2022-05-19',
    publishedAtSource: 'meta',
    basis: 'press',
    fingerprint: null,
  },
  evidence: { quotes: ['남양주시는 지난 18일 상주시와 만났다.'], marks: {} },
  confidence: {},
  ...change,
});

export const item = (change: Partial<DraftRecord> = {}, rest: Partial<DraftItem> = {}): DraftItem => ({
  id: crypto.randomUUID(),
  draft: draft(change),
  read: null,
  changed: [],
  dropped: false,
  teach: false,
  ...rest,
});

/** The same draft of another article, so that it is another capture. */
export const itemOfArticle = (n: number): DraftItem =>
  item({ article: { ...draft().article, url: `https://breaknews.com/${n}` } });

export const BY = { ledgerId: 'ledger', keyId: 'key-1', extractor: 'test', data: 'test' };
