/** The practice article of the first run. It goes to 내 PC 대장 alone, and never on into another ledger. */
import type { Article, ExchangeRecord } from '../../shared/record/exchange-record.ts';
import { fingerprint } from '../../shared/record/fingerprint.ts';

const OUTLET = '연습 기사';

export const isPractice = ({ article }: Pick<ExchangeRecord, 'article'>): boolean =>
  article.outlet === OUTLET && article.url === null;

export interface PracticeArticle {
  title: string;
  text: string;
  /** `YYYY-MM-DD` */
  publishedAt: string;
}

const FIRST_SYLLABLE = 0xac00;
const ENDINGS = 28;

/** 은 after a syllable that ends in a consonant, 는 after any other. */
const topicOf = (name: string): string =>
  (name.charCodeAt(name.length - 1) - FIRST_SYLLABLE) % ENDINGS > 0 ? '은' : '는';

/** Nothing of it took place: a piece of news as any city might have it, with the reader's own city in it. */
export const practiceArticle = (home: string): PracticeArticle => ({
  title: `${home}, 일본 요나고시와 화상회의… 청소년 교류 다시 잇는다`,
  text: [
    `${home}${topicOf(home)} 지난 12일 자매도시인 일본 돗토리현 요나고시와 화상회의를 열고 청소년 교류를 다시 잇기로 했다고 13일 밝혔다.`,
    '이날 회의에서 두 도시는 여름방학에 맞추어 학생 20명씩을 서로의 도시에 보내는 방안을 이야기했다.',
    `${home}${topicOf(home)} 2004년 요나고시와 자매결연을 맺은 뒤 축제와 체육 분야에서 교류를 이어 왔다.`,
  ].join('\n\n'),
  publishedAt: '2025-05-13',
});

export const asArticle = ({ title, text, publishedAt }: PracticeArticle): Article => ({
  url: null,
  title,
  outlet: OUTLET,
  publishedAt,
  publishedAtSource: 'person',
  basis: 'press',
  fingerprint: fingerprint(text),
});
