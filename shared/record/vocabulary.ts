/**
 * The codes a record may carry and the Korean words people read for them.
 * Codes travel in the protocol; words appear in the sheet and the panel.
 */

export const KIND_WORDS = {
  agreement: '협정 체결·격상·갱신',
  visit: '대표단 방문',
  video_meeting: '화상회의',
  meeting: '면담·회의',
  youth: '청소년',
  staff_exchange: '공무원 상호파견',
  festival: '축제·행사',
  culture: '문화',
  sports: '체육',
  economy: '경제·투자',
  seasonal_work: '계절근로',
  aid: '성금·물품 지원',
  council: '의회',
  anniversary: '결연 N주년 기념',
  conference: '국제회의·협의체',
  letter: '서한·축전',
  other: '기타',
} as const;
export type Kind = keyof typeof KIND_WORDS;

export const DIRECTION_WORDS = {
  outbound: '파견',
  inbound: '초청',
  mutual: '상호',
  remote: '비대면',
} as const;
export type Direction = keyof typeof DIRECTION_WORDS;

/** Steps on the ladder of a partnership, lowest first; the last four tell of its standing. */
export const RELATION_WORDS = {
  none: '없음',
  intent: '의향',
  mou: 'MOU',
  friendship: '우호',
  sister: '자매',
  pending_approval: '의회 승인·체결 전',
  suspended: '중단',
  resumed: '재개',
  terminated: '해지',
} as const;
export type Relation = keyof typeof RELATION_WORDS;

export const LEVEL_WORDS = {
  government: '지방정부',
  ministry: '중앙부처',
  mission: '공관',
  organisation: '국제기구·단체',
  other: '기타',
} as const;
export type Level = keyof typeof LEVEL_WORDS;

export const STATE_WORDS = { planned: '예정', completed: '완료', cancelled: '취소' } as const;
export type EventState = keyof typeof STATE_WORDS;

export const BASIS_WORDS = {
  press: '언론보도',
  release: '보도자료',
  internal: '내부문서',
  manual: '직접입력',
} as const;
export type Basis = keyof typeof BASIS_WORDS;

/** 교류분야: six of the eleven names are quoted by 시도지사협의회; a team may rename them in its sheet. */
export const FIELD_WORDS = {
  administration: '행정교류',
  people: '인적교류',
  culture: '문화예술교류',
  tourism: '관광교류',
  youth: '청소년교류',
  sports: '스포츠교류',
  technology: '기술·학술교류',
  economy: '경제교류',
  civil: '민간단체교류',
  symbolic: '상징사업',
  other: '기타',
} as const;
export type Field = keyof typeof FIELD_WORDS;

/** The codes of a vocabulary as a tuple that `z.enum` takes. */
export const codesOf = <Words extends Record<string, string>>(words: Words) =>
  Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]];
