/** What a page says of itself in JSON-LD and meta elements. */
import { parseStamp } from './stamp.ts';

export interface LinkedArticle {
  headline: string | null;
  datePublished: string | null;
  publisher: string | null;
}

const MAX_JSON = 200_000;
const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|BlogPosting|Report)$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const parse = (json: string): unknown => {
  if (json.length > MAX_JSON) return null;
  try {
    return JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return null;
  }
};

const nodesOf = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isObject(value)) return [];
  return [value, ...nodesOf(value['@graph'])];
};

/** The article among a page's JSON-LD: the one with the page's title where there are several. */
export const linkedArticle = (document: Document, title: string): LinkedArticle | null => {
  const articles = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => nodesOf(parse(script.textContent ?? '')))
    .filter((node) => [node['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type))))
    .map((node) => ({
      headline: stringOf(node.headline),
      datePublished: stringOf(node.datePublished),
      publisher: isObject(node.publisher) ? stringOf(node.publisher.name) : null,
    }));
  const same = articles.find((article) => article.headline !== null && sameTitle(article.headline, title));
  return same ?? (articles.length === 1 ? (articles[0] ?? null) : null);
};

export const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** Titles that differ in blanks, quotes and dashes alone, or by the paper's name at the end. */
export const sameTitle = (a: string, b: string): boolean => {
  const [x, y] = [letters(a), letters(b)];
  return x !== '' && y !== '' && (x.startsWith(y) || y.startsWith(x));
};

/** Content of the first meta with such a name or property that has any. */
export const metaContent = (document: Document, names: readonly string[]): string | null => {
  for (const name of names) {
    for (const meta of document.querySelectorAll(
      `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`,
    )) {
      const content = meta.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
};

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datePublished',
  'pubdate',
  'DC.date.issued',
  'dcterms.issued',
  'date',
];

export const metaDate = (document: Document): string | null => {
  for (const name of PUBLISHED) {
    const content = metaContent(document, [name]);
    const at = content === null ? null : parseStamp(content);
    if (at) return at;
  }
  return null;
};
