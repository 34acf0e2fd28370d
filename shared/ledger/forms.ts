/**
 * 양식으로 내보내기: the asker's own header row, each column filled from the ledger or left empty.
 * Words differ from form to form, so a header is guessed by its words and a person may choose otherwise.
 */
import { lastOf, pathOf } from './form-header.ts';

/** What one line of a form is about. */
export const FORM_KINDS = { exchanges: '교류 한 건', partnerships: '결연 한 곳' } as const;
export type FormKind = keyof typeof FORM_KINDS;

export interface FormField {
  readonly key: string;
  readonly label: string;
  /** Headers of forms that mean it; the first that fits decides. */
  readonly words: RegExp;
}

const field = (key: string, words: RegExp, label = key): FormField => ({ key, label, words });

const BOTH = [
  field('연번', /^(연번|순번|번호|no\.?)$/i),
  field('구분', /국내.*국외|^구분$/, '구분(국내/국외)'),
];

/** The ledger keeps 천원. A form that asks in a unit not named here is left for a person. */
const BUDGETS = [
  ...['원', '백만원', '억원'].map((unit) =>
    field(`예산(${unit})`, new RegExp(`(예산|사업비|소요).*[(:]${unit}\\)`)),
  ),
  field('예산(천원)', /(예산|사업비|소요)(?!.*(?<!천)원\))/),
];

/** What a column of a form can be filled with, by what a line is about. */
export const FORM_FIELDS: Readonly<Record<FormKind, readonly FormField[]>> = {
  exchanges: [
    ...BOTH,
    field('기간', /기간|교류일자|일자|일시|날짜|시기/, '교류기간'),
    field('시작일', /시작|출국|부터/),
    field('종료일', /종료|귀국|까지/),
    field('연도', /연도|년도/),
    field('국가·도시', /국가.*도시/, '국가와 도시'),
    field('국가명', /국가|국명|나라/),
    field('교류도시', /도시|자치단체|상대|기관명|대상/),
    field('교류형태', /형태|유형|종류/),
    field('방향', /방향|파견|초청/, '방향(파견/초청)'),
    field('교류분야', /분야/),
    field('사업명', /사업명|행사명/),
    field('교류내용', /내용|주요|개요|제목/),
    field('단장(직위)', /단장|대표자|직위/),
    field('인원', /인원|명수|참가/),
    field('담당부서', /부서|담당(?!자)/),
    ...BUDGETS,
    field('성과', /성과|결과|효과/),
    field('관련문서', /문서/),
    field('출처', /출처|보도|언론|근거/),
    field('비고', /비고|기타/),
  ],
  partnerships: [
    ...BOTH,
    field('기준일', /기준일/, '데이터 기준일'),
    field('국가·도시', /국가.*도시/, '국가와 도시'),
    field('의향서일', /의향/),
    field('의회승인일', /의회|승인|의결/),
    field('연도', /연도|년도/, '체결연도'),
    field('최근 교류일', /최근.*일|마지막/),
    field('최근 교류내용', /내용|실적/),
    field('교류 건수', /건수|횟수/),
    field('교류도시', /도시명|교류도시|체결기관|체결.*기관|상대|자치단체$/),
    field('결연일자', /일자|결연일|체결일|년월일|시기/),
    field('교류형태', /형태|협정구분|유형|종류|관계/),
    field('협정분야', /분야/),
    field('지자체', /^(지자체|기관명|시도명|시군구명|우리.*)$/),
    field('국가명', /국가|국명|나라/),
    field('상태', /상태|현황/),
    field('비고', /비고|기타/),
  ],
};

const plain = (header: string): string => header.normalize('NFC').replace(/\s+/g, '');

const fieldOf = (header: string, kind: FormKind): string | null => {
  const words = plain(header);
  const exact = FORM_FIELDS[kind].find(({ key, label }) => plain(key) === words || plain(label) === words);
  return (exact ?? FORM_FIELDS[kind].find((one) => one.words.test(words)))?.key ?? null;
};

/** Forms about partnerships ask when they were signed, or for what only a city itself has. */
const OF_PARTNERSHIPS = /결연|체결|협정|인구|면적|특징/;

export const guessKind = (headers: readonly string[]): FormKind =>
  headers.some((header) => OF_PARTNERSHIPS.test(plain(header))) ? 'partnerships' : 'exchanges';

const TOTAL = /^(?:총|합|소)?계$/;

/**
 * What a column means by its own name; where that says nothing, by the names above it, which go to its total, or to
 * the only column below them that is not understood (교류 상대 > 기관), which may be their unit (소요예산 > 백만원).
 */
const meantBy = (header: string, headers: readonly string[], kind: FormKind): string | null => {
  const path = pathOf(header);
  const own = lastOf(path);
  const known = fieldOf(own, kind);
  if (known !== null || path.length === 1) return known;
  const above = path.slice(0, -1).join('>');
  const beside = headers
    .map(pathOf)
    .filter((other) => other.slice(0, -1).join('>') === above && fieldOf(lastOf(other), kind) === null)
    .map(lastOf);
  const heir = beside.find((name) => TOTAL.test(plain(name))) ?? (beside.length === 1 ? beside[0] : null);
  return heir === own ? fieldOf(`${above}(${own.replace(/^\(|\)$/g, '')})`, kind) : null;
};

/** A first mapping: key of a field by column, null for a column that stays empty. Each field is used once. */
export const guessColumns = (headers: readonly string[], kind: FormKind): (string | null)[] => {
  const used = new Set<string>();
  return headers.map((header) => {
    const key = meantBy(header, headers, kind);
    if (key === null || used.has(key)) return null;
    used.add(key);
    return key;
  });
};

/** Header rows that a public page or data set is known to use, and one for the association's yearly survey. */
export const FORM_PRESETS: readonly {
  readonly name: string;
  readonly header: string;
  /** Where the form asks for one of them alone. */
  readonly scope?: '국내' | '국외';
}[] = [
  { name: '교류도시 페이지(국명·교류도시·교류내용·교류일자)', header: '국명\t교류도시\t교류내용\t교류일자' },
  { name: '교류도시 한 곳의 이력(기간·교류내용)', header: '기간\t교류내용' },
  {
    name: '공공데이터: 자매·우호도시(도시명·국가명·결연일자)',
    header: '도시명\t국가명\t결연일자\t면적\t인구수\t비고\t데이터기준일자',
  },
  {
    name: '공공데이터: 협정(국가/도시명·협정구분·분야·체결연도)',
    header: '국가/도시명\t협정구분\t분야\t체결연도',
  },
  {
    name: '공공데이터: 국내 자매결연(기관명·체결 기관명·결연일)',
    header: '기관명\t자매결연 체결 기관명\t자매 결연일',
    scope: '국내',
  },
  {
    name: '현황 조사 제출용(초안)',
    header: '연번\t국가명\t교류도시\t교류형태\t교류분야\t사업명\t교류내용\t교류기간\t인원\t예산(천원)\t비고',
  },
];
