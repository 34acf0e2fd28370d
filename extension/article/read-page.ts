/**
 * A news page → the article on it, by what is known of its site. Reads the DOM alone and changes nothing:
 * it runs in a content script as in Node with linkedom, and needs no `browser`.
 */
import { findBody, type MainBlock } from './body.ts';
import { headLines } from './head.ts';
import { linkedArticle, metaOf } from './metadata.ts';
import { articleUrl, outletOf } from './outlet.ts';
import { publicationDate } from './published.ts';
import type { Site } from './rules.ts';
import { findHeadline } from './title.ts';
import type { PageReading } from './types.ts';

/**
 * The article on the page at `url`, or why there is none.
 * `mainBlock` (readability.ts) is asked where neither a rule nor a light guess finds the body.
 */
export const readPageOf = (
  document: Document,
  url: string,
  site: Site,
  mainBlock?: MainBlock,
): PageReading => {
  if (!URL.canParse(url)) return { reason: 'no-body' };
  const body = findBody(document, site.rules, mainBlock);
  if (typeof body === 'string')
    return { reason: document.querySelector('input[type="password"]') ? 'login' : body };
  const { root, rule, text, pieces } = body;
  const meta = metaOf(document);
  const headline = findHeadline(document, meta, rule?.title ?? [], root);
  const linked = linkedArticle(document, headline.title, url);
  const published = publicationDate({
    meta,
    url,
    linked: linked?.datePublished ?? null,
    siteDates: rule?.date ?? [],
    lines: headLines(headline.element, root, rule?.date ?? []),
  });
  return {
    article: {
      text,
      title: headline.title,
      outlet: outletOf(document, meta, site, rule, linked?.publisher ?? null),
      url: articleUrl(document, url),
      publishedAt: published?.at ?? null,
      publishedAtSource: published?.source ?? null,
      basis: rule?.release || /\.go\.kr$/.test(new URL(url).hostname) ? 'release' : 'press',
      pieces,
      root,
    },
  };
};
