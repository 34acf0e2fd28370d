/**
 * A news page → the article on it. Reads the DOM alone and changes nothing:
 * it runs in a content script as in Node with linkedom, and needs no `browser`.
 * `dropped` furniture, site rules and date sources are described in their own files.
 */
import { findBody, type MainBlock } from './body.ts';
import { headLines } from './head.ts';
import { linkedArticle } from './metadata.ts';
import { articleUrl, outletOf } from './outlet.ts';
import { publicationDate } from './published.ts';
import { isOnHost, rulesFor } from './rules.ts';
import { findHeadline } from './title.ts';
import type { ArticleText, PageReading } from './types.ts';

export type { ArticleText, NoArticle, PageReading } from './types.ts';

/**
 * The article on the page at `url`, or why there is none.
 * `mainBlock` (readability.ts) finds the body of pages that no rule knows; without it they give 'no-body'.
 */
export const readPage = (document: Document, url: string, mainBlock?: MainBlock): PageReading => {
  if (!URL.canParse(url)) return { reason: 'no-body' };
  const { hostname, pathname, search } = new URL(url);
  const body = findBody(document, rulesFor(hostname, pathname + search), mainBlock);
  if (typeof body === 'string')
    return { reason: document.querySelector('input[type="password"]') ? 'login' : body };
  const { root, rule, text, pieces } = body;
  const headline = findHeadline(document, rule?.title ?? []);
  const linked = linkedArticle(document, headline.title);
  const published = publicationDate({
    document,
    url,
    linked: linked?.datePublished ?? null,
    siteDates: rule?.date ?? [],
    headline: headline.element,
    body: root,
    lines: headLines(headline.element, root),
  });
  return {
    article: {
      text,
      title: headline.title,
      outlet: outletOf(document, hostname, rule, linked?.publisher ?? null),
      url: articleUrl(document, url),
      publishedAt: published?.at ?? null,
      publishedAtSource: published?.source ?? null,
      basis: rule?.release || isOnHost(hostname, 'go.kr') ? 'release' : 'press',
      pieces,
      root,
    },
  };
};

/** The article on the page at `url`; null where there is none (`readPage` says why). */
export const extractArticle = (
  document: Document,
  url: string,
  mainBlock?: MainBlock,
): ArticleText | null => {
  const reading = readPage(document, url, mainBlock);
  return 'article' in reading ? reading.article : null;
};
