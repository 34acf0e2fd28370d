/** 교류분야 in the words that officers use: which field of the ledger each is counted under. Their cell keeps the word. */
import { codesOf, FIELD_WORDS, type Field } from '../record/vocabulary.ts';

/** By what stands for the field; 교류, 분야 and 협력 behind a word say nothing more. */
const USUAL: Readonly<Record<Field, readonly string[]>> = {
  administration: ['행정', '시정', '도정', '군정', '구정', '정책', '자치', '자치행정', '의전'],
  people: ['인적', '인사', '공무원', '직원', '인력', '공무원상호파견', '공무원연수', '계절근로'],
  culture: ['문화', '예술', '문화예술', '문화·예술', '공연', '전시', '축제', '음악', '미술'],
  tourism: ['관광', '여행'],
  youth: ['청소년', '학생', '홈스테이', '수학여행'],
  sports: ['체육', '스포츠', '생활체육'],
  technology: [
    '기술',
    '학술',
    '과학',
    '과학기술',
    '농업',
    '농업기술',
    '농정',
    '대학',
    '디지털',
    '스마트시티',
  ],
  economy: ['경제', '통상', '무역', '투자', '산업', '기업', '수출', '경제통상', '경제·통상'],
  civil: ['민간', '민간단체', '시민', '의회'],
  symbolic: ['상징', '기념사업'],
  other: [],
};

const plain = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[\s・ㆍ∙]/g, (letter) => (letter.trim() === '' ? '' : '·'))
    .replace(/(?:교류|분야|협력)+$/, '');

const BY_WORD: ReadonlyMap<string, Field> = new Map(
  codesOf(FIELD_WORDS).flatMap((code) =>
    [FIELD_WORDS[code], ...USUAL[code]].map((word) => [plain(word), code] as const),
  ),
);

/** The field that a word stands for; null for a blank, and for a word that is none of ours. */
export const fieldOf = (word: string): Field | null => BY_WORD.get(plain(word)) ?? null;
