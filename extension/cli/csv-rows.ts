/** An analysis as rows of a table: one a home, partner and event. */
import type { Analysis, ExchangeEvent, PartnerMention } from '../../shared/record/analysis.ts';
import { edtfSpan } from '../../shared/record/edtf.ts';
import {
  DIRECTION_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  RELATION_WORDS,
  STATE_WORDS,
} from '../../shared/record/vocabulary.ts';
import type { Source } from './source.ts';

/** The article says nothing of it. */
export const NOT_SAID = '기사에 없음';
/** The article speaks of it, and it could not be made out. */
export const NOT_READ = '못 읽음';

export const COLUMNS = [
  '기사번호',
  '보도일',
  '매체',
  '제목',
  '주소',
  '지자체',
  '지자체코드',
  '구분',
  '국가',
  '교류도시',
  '기사표기',
  '상대',
  '지명번호',
  '관계',
  '관계시점',
  '시작일',
  '종료일',
  '교류일자표기',
  '교류형태',
  '방향',
  '상태',
  '근거',
  '신뢰도',
  '본문잘림',
  '추출기',
  '지명자료',
] as const;
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

export interface Versions {
  extractor: string;
  data: string;
}

/** A body that is cut may lack the sentence that decides. */
export const CUT_CONFIDENCE = 0.7;

/** What a cut body does not say may stand in the part that is missing. */
const missingIn = ({ cut }: Source): string => (cut ? NOT_READ : NOT_SAID);

const datesOf = (event: ExchangeEvent, unsaid: string): Pick<Row, '시작일' | '종료일' | '교류일자표기'> => {
  const span = event.date === null ? null : edtfSpan(event.date);
  const missing = event.dateSurface === null ? unsaid : NOT_READ;
  return {
    시작일: span?.first ?? missing,
    종료일: span?.last ?? missing,
    교류일자표기: event.dateSurface ?? unsaid,
  };
};

const partnerCells = (partner: PartnerMention | null, unsaid: string) => ({
  구분: partner ? (partner.scope === 'foreign' ? '국외' : '국내') : NOT_READ,
  국가: partner?.country ?? NOT_READ,
  교류도시: partner ? (partner.standardName ?? partner.name) : NOT_READ,
  기사표기: partner?.surface ?? NOT_READ,
  상대: partner ? LEVEL_WORDS[partner.level] : NOT_READ,
  지명번호: partner?.placeId ?? (partner ? '미등록' : NOT_READ),
  관계: partner?.relation ? RELATION_WORDS[partner.relation] : unsaid,
  관계시점: partner?.since ?? unsaid,
});

const evidenceOf = (event: ExchangeEvent, text: string): string => {
  const [first] = event.evidence;
  return first ? text.slice(first.start, first.end).replace(/\s+/g, ' ').trim() : NOT_SAID;
};

const known = <T>(all: readonly T[], indexes: readonly number[]): (T | null)[] => {
  const found = indexes.flatMap((index) => all[index] ?? []);
  return found.length === 0 ? [null] : found;
};

/** No rows for an article that reports no exchange. */
export const rowsOf = (analysis: Analysis, source: Source, versions: Versions): Row[] => {
  if (!analysis.isExchange) return [];
  const { article, cut } = source;
  const share = cut ? CUT_CONFIDENCE : 1;
  const unsaid = missingIn(source);
  return analysis.events.flatMap((event) =>
    known(analysis.homes, event.homes).flatMap((home) =>
      known(analysis.partners, event.partners).map(
        (partner): Row => ({
          기사번호: source.id,
          보도일: article.publishedAt ?? (source.fromPage ? NOT_READ : NOT_SAID),
          매체: article.outlet ?? NOT_SAID,
          제목: article.title ?? NOT_SAID,
          주소: article.url ?? NOT_SAID,
          지자체: home?.name ?? NOT_READ,
          지자체코드: home?.code ?? NOT_READ,
          ...partnerCells(partner, unsaid),
          ...datesOf(event, unsaid),
          교류형태: KIND_WORDS[event.kind],
          방향: event.direction ? DIRECTION_WORDS[event.direction] : unsaid,
          상태: STATE_WORDS[event.state],
          근거: evidenceOf(event, source.text),
          신뢰도: (event.confidence * share).toFixed(2),
          본문잘림: cut ? '예' : '아니요',
          추출기: versions.extractor,
          지명자료: versions.data,
        }),
      ),
    ),
  );
};
