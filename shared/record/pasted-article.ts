/** The article of a text that a person pasted, or of an exchange written by hand. */
import { canonicalUrl } from './canonical-url.ts';
import type { Article } from './exchange-record.ts';
import { fingerprint } from './fingerprint.ts';
import type { Basis } from './vocabulary.ts';

export interface Pasted {
  readonly text: string;
  readonly title: string;
  /** Day of publication, `YYYY-MM-DD`; empty where it is not known. */
  readonly day: string;
  readonly basis: Basis;
  /** Address and paper, where the text was on a page. */
  readonly url?: string;
  readonly outlet?: string;
}

const LONGEST_HEADLINE = 100;
const SHORTEST_HEADLINE = 8;
const TITLE_LABEL = /^제\s?목\s?[:：]\s*/;
/** 배포일: …, 담당부서 …: the head of a release, not of its news. */
const LABEL = /^[가-힣\s]{2,8}[:：]|^\d{4}\s?[.년-]/;
const SENTENCE_END = /[.!?]["”’']?$|(?:다|요)$/;
/** 승인 2024-05-20 10:11, 작성일 12-06-25, 김기자 | 기사입력 2021/09/23: when a page was made. */
const STAMP =
  /(?:입력|승인|수정|등록|작성|게재|송고|발행|보도|기자)[^가-힣]{0,20}일?[^가-힣]{0,20}\d\d\s?[./-]\s?\d\d?\s?[./-]\s?\d/;
/** What stands before a line break within a sentence. */
const GOES_ON = /(?:에서|으로|에게|부터|까지|와|과|은|는|을|를|(?<![회협논합])의|고|며|해)$/;

const isAboutPage = (line: string): boolean => LABEL.test(line) || STAMP.test(line);

const linesOf = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_HEADLINE);

/** The title above a pasted text; null where the text begins with its first sentence. */
export const headlineOf = (text: string): string | null => {
  const lines = linesOf(text);
  const at = lines.findIndex((line) => TITLE_LABEL.test(line) || !isAboutPage(line));
  const line = (lines[at] ?? '').replace(TITLE_LABEL, '');
  const isHeadline =
    line !== '' && line.length <= LONGEST_HEADLINE && !SENTENCE_END.test(line) && !GOES_ON.test(line);
  return isHeadline && at < lines.length - 1 ? line : null;
};

/** What the person gave, else the headline that the text begins with. */
export const pastedTitle = ({ text, title }: Pick<Pasted, 'text' | 'title'>): string | null =>
  title.trim() || headlineOf(text);

const firstLine = (text: string): string =>
  linesOf(text).find((line) => !isAboutPage(line)) ?? text.trim().split('\n')[0] ?? '';

/** Of a paragraph; all of a line without an end. */
const firstSentence = (text: string): string => {
  const line = firstLine(text);
  return /^.*?[다요][.!?]["”’']?(?=\s|$)/.exec(line)?.[0] ?? line;
};

/** The first sentence that is not about the page stands for a title where there is none. */
export const pastedArticle = ({
  text,
  title: given,
  day,
  basis,
  url = '',
  outlet = '',
}: Pasted): Article => ({
  url: canonicalUrl(url).slice(0, 2000) || null,
  title: (pastedTitle({ text, title: given }) ?? firstSentence(text)).slice(0, 500),
  outlet: outlet.trim().slice(0, 120) || null,
  publishedAt: day || null,
  publishedAtSource: day ? 'person' : null,
  basis,
  fingerprint: text.trim() === '' ? null : fingerprint(text),
});

/** An article by hand is known by what it reports, so that two entries are two captures. */
export const BY_HAND: Article = {
  url: null,
  title: '',
  outlet: null,
  publishedAt: null,
  publishedAtSource: null,
  basis: 'manual',
  fingerprint: null,
};
