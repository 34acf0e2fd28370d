/**
 * 양식으로 내보내기: the asker's own header row, each column filled from the ledger or left empty.
 * Words differ from form to form, so a header is guessed by its words and a person may choose otherwise.
 */

import type { Row } from './cells.ts';
import { dateWords } from './dates.ts';
import { typedDate, typedText } from './typed.ts';

export interface FormField {
  readonly key: string;
  readonly label: string;
  /** Headers of forms that mean it; the first that fits decides. */
  readonly words: RegExp;
}

/** What a column of an exchange form can be filled with. */
export const EXCHANGE_FIELDS: readonly FormField[] = [
  { key: '연번', label: '연번', words: /^(연번|순번|번호|no\.?)$/i },
  { key: '구분', label: '구분(국내/국외)', words: /국내.*국외|^구분$/ },
  { key: '기간', label: '교류기간', words: /기간|교류일자|일자|일시|날짜|시기/ },
  { key: '시작일', label: '시작일', words: /시작|출국|부터/ },
  { key: '종료일', label: '종료일', words: /종료|귀국|까지/ },
  { key: '연도', label: '연도', words: /연도|년도/ },
  { key: '국가명', label: '국가명', words: /국가|국명|나라/ },
  { key: '교류도시', label: '교류도시', words: /도시|자치단체|상대|기관명|대상/ },
  { key: '교류형태', label: '교류형태', words: /형태|유형|종류/ },
  { key: '방향', label: '방향(파견/초청)', words: /방향|파견|초청/ },
  { key: '교류분야', label: '교류분야', words: /분야/ },
  { key: '사업명', label: '사업명', words: /사업명|행사명/ },
  { key: '교류내용', label: '교류내용', words: /내용|주요|개요|제목/ },
  { key: '단장(직위)', label: '단장(직위)', words: /단장|대표자|직위/ },
  { key: '인원', label: '인원', words: /인원|명수|참가/ },
  { key: '담당부서', label: '담당부서', words: /부서|담당/ },
  { key: '예산(천원)', label: '예산(천원)', words: /예산|사업비|소요/ },
  { key: '성과', label: '성과', words: /성과|결과|효과/ },
  { key: '관련문서', label: '관련문서', words: /문서/ },
  { key: '출처', label: '출처', words: /출처|보도|언론|근거/ },
  { key: '비고', label: '비고', words: /비고|기타/ },
];

const fieldOf = (header: string): string | null => {
  const plain = header.normalize('NFC').replace(/\s+/g, '');
  const exact = EXCHANGE_FIELDS.find(({ key, label }) => key === plain || label === plain);
  return (exact ?? EXCHANGE_FIELDS.find(({ words }) => words.test(plain)))?.key ?? null;
};

/** The columns of a pasted header row: cells apart by tabs, or by `·`, `|` or commas where there are none. */
export const splitHeader = (pasted: string): string[] => {
  const line = pasted.split(/\r?\n/).find((one) => one.trim() !== '') ?? '';
  const parts = line.includes('\t') ? line.split('\t') : line.split(/[·|,]/);
  return parts.map((part) => part.trim());
};

/** A first mapping: key of a field by column, null for a column that stays empty. Each field is used once. */
export const guessColumns = (headers: readonly string[]): (string | null)[] => {
  const used = new Set<string>();
  return headers.map((header) => {
    const key = fieldOf(header);
    if (key === null || used.has(key)) return null;
    used.add(key);
    return key;
  });
};

export interface FormFilter {
  /** `YYYY-MM-DD`, both inclusive; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly scope: '국내' | '국외' | null;
  readonly country: string | null;
  readonly field: string | null;
  /** Only rows that were reviewed. */
  readonly confirmedOnly: boolean;
}

const spanWords = (row: Row): string => {
  const [start, end] = [typedDate(row.시작일), typedDate(row.종료일)];
  if (start === null) return '';
  return dateWords(end === null || end <= start ? start : `${start}/${end}`);
};

const textOf = (key: string, row: Row, index: number): string => {
  switch (key) {
    case '연번':
      return String(index + 1);
    case '기간':
      return spanWords(row);
    case '연도':
      return typedDate(row.시작일)?.slice(0, 4) ?? '';
    case '시작일':
    case '종료일':
      return dateWords(typedDate(row[key]));
    default:
      return typedText(row[key]);
  }
};

const passes = (filter: FormFilter, row: Row): boolean => {
  const start = typedDate(row.시작일);
  const end = typedDate(row.종료일) ?? start;
  const review = typedText(row.검토);
  if (review === '제외' || (filter.confirmedOnly && review !== '확인')) return false;
  if (filter.from !== null && (end === null || end < filter.from)) return false;
  if (filter.to !== null && (start === null || start > filter.to)) return false;
  return (
    (filter.scope === null || typedText(row.구분) === filter.scope) &&
    (filter.country === null || typedText(row.국가명) === filter.country) &&
    (filter.field === null || typedText(row.교류분야) === filter.field)
  );
};

/** The form's rows, oldest first, as texts; excluded rows are never in it. */
export const fillForm = (
  columns: readonly (string | null)[],
  rows: readonly Row[],
  filter: FormFilter,
): string[][] =>
  rows
    .filter((row) => passes(filter, row))
    .sort((a, b) => (typedDate(a.시작일) ?? '9').localeCompare(typedDate(b.시작일) ?? '9'))
    .map((row, i) => columns.map((key) => (key === null ? '' : textOf(key, row, i))));

/** Header rows that a public page is known to use, and one for the association's yearly survey. */
export const FORM_PRESETS: readonly { readonly name: string; readonly header: string }[] = [
  { name: '교류도시 페이지(국명·교류도시·교류내용·교류일자)', header: '국명\t교류도시\t교류내용\t교류일자' },
  {
    name: '현황 조사 제출용(초안)',
    header: '연번\t국가명\t교류도시\t교류형태\t교류분야\t사업명\t교류내용\t교류기간\t인원\t예산(천원)\t비고',
  },
];
