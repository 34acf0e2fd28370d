/** An article as read from a page: its text, and where each character of the text stands in the page. */
import type { Basis } from '../../shared/record/vocabulary.ts';

/** `text.slice(start, end)` stands in `node.data` from `nodeStart` on, character by character. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly nodeStart: number;
}

/** Where a publication date was found, most trustworthy first. */
export const DATE_SOURCES = ['json-ld', 'meta', 'og:regDate', 'time', 'byline', 'url'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

export interface PublicationDate {
  /** `2022-05-19` or `2022-05-19T16:23:00+09:00`, in KST. */
  readonly at: string;
  readonly source: DateSource;
}

export interface ArticleText {
  /** The body alone; one line a paragraph, `\n` between blocks and at `<br>`. */
  readonly text: string;
  readonly title: string;
  readonly outlet: string | null;
  /** The article's own address; from `readPage` its canonical one. */
  readonly url: string;
  readonly publishedAt: string | null;
  readonly publishedAtSource: DateSource | null;
  readonly basis: Extract<Basis, 'press' | 'release'>;
  /** In order, without overlap; line breaks and dropped parts belong to none. */
  readonly pieces: readonly TextPiece[];
  /** The element the text was taken from. */
  readonly root: Element;
}

/** Why a page gives no article. */
export const NO_ARTICLE = ['no-body', 'too-short', 'several-articles', 'login'] as const;
export type NoArticle = (typeof NO_ARTICLE)[number];
export type PageReading = { readonly article: ArticleText } | { readonly reason: NoArticle };
