import { describe, expect, it } from 'vitest';
import type {
  Analysis,
  ExchangeEvent,
  HomeMention,
  PartnerMention,
  Span,
} from '../../../shared/record/analysis.ts';
import { exchangeRecord, MAX_QUOTED_CHARACTERS } from '../../../shared/record/exchange-record.ts';
import { completeRecord, draftsFrom } from '../../../shared/record/from-analysis.ts';

const FILLER = '두 기관은 도서관과 공원, 시장과 학교를 함께 둘러보며 앞으로의 일을 오래 이야기했다.';
const TEXT =
  `하늘시는 지난 16일 주한가나대사관을 만나 자매도시 바다시와의 교류를 논의했다. ` +
  `17일에는 숲시 대표단을 맞았다. ${FILLER.repeat(12)}`;

const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const sentence = (from: string, to: string): Span => ({ start: at(from).start, end: at(to).end });

const home: HomeMention = {
  name: '하늘시',
  code: 'KR/경기도/하늘시',
  province: '경기도',
  surface: '하늘시',
  ...at('하늘시'),
  confidence: 0.9,
  rule: 'topic',
};
const place = (name: string, more: Partial<PartnerMention> = {}): PartnerMention => ({
  name,
  standardName: null,
  native: null,
  surface: name,
  ...at(name),
  country: 'GH',
  region: null,
  scope: 'foreign',
  level: 'government',
  role: 'counterpart',
  relation: null,
  since: null,
  placeId: null,
  confidence: 0.8,
  rule: 'cue',
  ...more,
});
const event = (more: Partial<ExchangeEvent>): ExchangeEvent => ({
  date: null,
  dateSurface: null,
  start: null,
  end: null,
  kind: 'meeting',
  direction: null,
  field: null,
  homes: [0],
  partners: [],
  about: [],
  state: 'completed',
  delegation: null,
  evidence: [],
  confidence: 0.7,
  rule: 'verb',
  ...more,
});
const analysis: Analysis = {
  isExchange: true,
  score: 0.9,
  reasons: [],
  content: '바다시와의 교류 논의',
  publishedAt: '2022-06-18',
  needsPublication: false,
  homes: [home],
  partners: [
    place('주한가나대사관', { level: 'mission' }),
    place('바다시', { role: 'mentioned', relation: 'sister', since: '1996' }),
    place('숲시'),
  ],
  events: [
    event({
      date: '2022-06-16',
      dateSurface: '16일',
      ...at('16일'),
      partners: [0],
      about: [1],
      evidence: [sentence('하늘시는', '논의했다.')],
    }),
    event({
      date: '2022-06-17',
      dateSurface: '17일',
      ...at('17일'),
      kind: 'visit',
      partners: [2],
      evidence: [sentence('17일에는', '맞았다.'), sentence('두 기관은', FILLER.repeat(12))],
    }),
  ],
  body: { start: 0, end: TEXT.length },
};
const article = {
  url: 'https://example.kr/1',
  title: '교류',
  outlet: '하늘신문',
  publishedAt: '2022-06-18',
  publishedAtSource: 'meta',
  basis: 'press' as const,
  fingerprint: null,
};

describe('draftsFrom', () => {
  const drafts = draftsFrom(analysis, TEXT, article);

  it('makes one draft a partner and event, and none for a city that is only talked about', () => {
    expect(drafts.map((draft) => [draft.date, draft.partner.name, draft.partner.level])).toEqual([
      ['2022-06-16', '주한가나대사관', 'mission'],
      ['2022-06-17', '숲시', 'government'],
    ]);
    expect(drafts[0]?.related).toMatchObject([
      { place: { name: '바다시' }, relation: 'sister', since: '1996' },
    ]);
    expect(drafts[1]?.related).toEqual([]);
  });

  it('quotes within the limits and marks the words inside the quotes', () => {
    const quoted = new Set(drafts.flatMap((draft) => draft.evidence.quotes));
    expect([...quoted].join('').length).toBeLessThanOrEqual(MAX_QUOTED_CHARACTERS);
    for (const draft of drafts) {
      const { quotes, marks } = draft.evidence;
      const marked = (mark?: { quote: number; start: number; end: number }) =>
        mark && quotes[mark.quote]?.slice(mark.start, mark.end);
      expect(marked(marks.partner)).toBe(draft.partner.asWritten);
      expect(marked(marks.date)).toBe(draft.dateAsWritten);
    }
  });

  it('takes 교류내용 from the title, unless it names another partner and not this one', () => {
    const contents = (content: string, keepQuotes = true) =>
      draftsFrom({ ...analysis, content }, TEXT, article, { keepQuotes }).map((draft) => draft.content);
    // 바다시 is what the meeting at the embassy was about.
    expect(contents('바다시와의 교류 논의')).toEqual([
      '바다시와의 교류 논의',
      '17일에는 숲시 대표단을 맞았다',
    ]);
    expect(contents('숲시 대표단 맞아')).toEqual([
      '지난 16일 주한가나대사관을 만나 자매도시 바다시와의 교류를 논의했다',
      '숲시 대표단 맞아',
    ]);
    expect(contents('가나대사관·숲시와 교류')).toEqual(['가나대사관·숲시와 교류', '가나대사관·숲시와 교류']);
    expect(contents('자매도시와 교류 넓힌다')).toEqual(['자매도시와 교류 넓힌다', '자매도시와 교류 넓힌다']);
    expect(contents('바다시와의 교류 논의', false)).toEqual(['바다시와의 교류 논의', '숲시 대표단 방문']);
  });

  it('does not take a common word for the name of another partner', () => {
    const [, about, forest] = analysis.partners;
    if (!about || !forest) throw new Error('no partners');
    const partners = [place('주한가나대사관', { level: 'mission' }), place('위해시'), forest];
    const events = analysis.events.map((each) => ({ ...each, about: [] }));
    const contents = (content: string) =>
      draftsFrom({ ...analysis, partners, events, content }, TEXT, article).map((draft) => draft.content);
    expect(contents('교류 확대 위해 방문')[1]).toBe('교류 확대 위해 방문');
    expect(contents('교류 확대 위해서 방문')[1]).toBe('교류 확대 위해서 방문');
    expect(contents('위해·다롄과 교류 확대')[1]).toBe('17일에는 숲시 대표단을 맞았다');
  });

  it('keeps no sentence when the team wants none', () => {
    expect(
      draftsFrom(analysis, TEXT, article, { keepQuotes: false }).every(
        (draft) => draft.evidence.quotes.length === 0,
      ),
    ).toBe(true);
  });

  it('completes into a record that the schema takes', () => {
    const [draft] = drafts;
    if (!draft) throw new Error('no draft');
    const capture = { by: null, at: '2022-06-18T10:00:00+09:00', extractor: '1', data: '1', changed: [] };
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    expect(exchangeRecord.safeParse(completeRecord(draft, id, capture)).success).toBe(true);
    expect(
      exchangeRecord.safeParse(completeRecord({ ...draft, date: '2022-02-30' }, id, capture)).success,
    ).toBe(false);
  });
});
