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

/** The last part of an address, by which an article is told from others: `articleView.html?idxno=1`. */
const tail = (address: string): string =>
  address
    .replace(/#.*$/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .split('/')
    .at(-1) ?? '';

const addressOf = (node: Record<string, unknown>): string | null => {
  const page = node.mainEntityOfPage;
  return stringOf(node.url) ?? stringOf(page) ?? (isObject(page) ? stringOf(page['@id']) : null);
};

/** The articles among a page's JSON-LD, as they say themselves. */
export const linkedArticles = (document: Document): Record<string, unknown>[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => nodesOf(parse(script.textContent ?? '')))
    .filter((node) => [node['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type))));

/**
 * The article among a page's JSON-LD: the one with the page's title; without such a one the only one there is,
 * unless its own address is another page's.
 */
export const linkedArticle = (document: Document, title: string, url: string): LinkedArticle | null => {
  const articles = linkedArticles(document).map((node) => ({
    headline: stringOf(node.headline),
    datePublished: stringOf(node.datePublished),
    publisher: isObject(node.publisher) ? stringOf(node.publisher.name) : null,
    address: addressOf(node),
  }));
  const same = articles.find((article) => article.headline !== null && sameTitle(article.headline, title));
  const [only] = articles.length === 1 ? articles : [];
  if (same || !only) return same ?? null;
  return only.address === null || tail(only.address) === tail(url) ? only : null;
};

export const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** Titles that differ in blanks, quotes and dashes alone, or by the paper's name at the end. */
export const sameTitle = (a: string, b: string): boolean => {
  const [x, y] = [letters(a), letters(b)];
  return x !== '' && y !== '' && (x.startsWith(y) || y.startsWith(x));
};

/** What the page's meta elements say, by property, name or itemprop; the first of a name that says anything. */
export const metaOf = (document: Document): ReadonlyMap<string, string> => {
  const said = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute);
      if (name !== null && !said.has(name)) said.set(name, content);
    }
  }
  return said;
};

const PUBLISHED = ['article:published_time', 'article:published', 'datePublished', 'pubdate', 'date'];

export const metaDate = (meta: ReadonlyMap<string, string>): string | null => {
  for (const name of PUBLISHED) {
    const at = parseStamp(meta.get(name) ?? '');
    if (at) return at;
  }
  return null;
};
