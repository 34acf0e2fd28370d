/** Records of a small team's busy week: few cities and days, so that events meet, merge and collide. */
import type { ExchangeRecord, Home, Partner } from '../../shared/record/exchange-record.ts';
import type { Random } from './random.ts';

const homes: readonly [Home, ...Home[]] = [
  { name: '남양주시', code: 'KR/경기도/남양주시', province: '경기도' },
  { name: '하남시', code: 'KR/경기도/하남시', province: '경기도' },
];

const city = (name: string, country: string, placeId: string | null): Partner => ({
  name,
  asWritten: name,
  native: null,
  country,
  region: null,
  placeId,
  scope: 'foreign',
  level: 'government',
});

const partners: readonly [Partner, ...Partner[]] = [
  city('창저우시', 'CN', 'geonames:1815456'),
  city('빈시', 'VN', 'geonames:1562798'),
  city('꽝남성', 'VN', null),
  { ...city('상주시', 'KR', 'kr:KR/경상북도/상주시'), scope: 'domestic' },
  { ...city('주한미국대사관', 'US', null), level: 'mission' },
];

const dates = [
  '2022-05-18',
  '2022-05-18',
  '2022-05',
  '2022-05-16/2022-05-18',
  '2022-06-30',
  '2021-11-02',
  null,
] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class Records {
  #random: Random;
  #made = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Its content is like no other's, so that a row can be told by it. */
  next(): ExchangeRecord {
    const random = this.#random;
    const number = ++this.#made;
    const date = random.pick(dates) ?? null;
    const pasted = date === null || random.chance(0.2);
    const kind = random.pick(['video_meeting', 'visit', 'agreement'] as const);
    return {
      v: 1,
      recordId: `01900000-${random.hex(4)}-7${random.hex(3)}-8${random.hex(3)}-${random.hex(12)}`,
      home: random.pick(homes),
      partner: random.pick(partners),
      related: [],
      date,
      dateAsWritten: null,
      content: `교류 ${number}`,
      kind,
      direction: random.pick(['outbound', 'inbound', null] as const),
      field: random.pick(['culture', 'economy', null] as const),
      relation: kind === 'agreement' ? 'friendship' : null,
      since: null,
      delegation: random.chance(0.3)
        ? { head: '시장', number: random.int(2, 40), side: 'home', words: '' }
        : null,
      state: date !== null && DAY.test(date) && random.chance(0.15) ? 'planned' : 'completed',
      article: {
        // Now and then one article tells of two exchanges: they are of one 교류사업.
        url: pasted
          ? null
          : `https://news.example.kr/article/${random.chance(0.2) ? Math.max(1, number - 1) : number}`,
        title: `기사 ${number}`,
        outlet: '남양주신문',
        publishedAt: '2022-07-01',
        publishedAtSource: 'meta',
        basis: 'press',
        fingerprint: null,
      },
      evidence: { quotes: [], marks: {} },
      confidence: {},
      capture: { by: null, at: '2022-07-01T00:00:00.000Z', extractor: '1', data: '1', changed: [] },
    };
  }
}
