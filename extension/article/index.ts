/**
 * The article on a page, with all site rules at hand (the command line, the script that a click injects).
 * The reader that the detector calls takes `readPageOf` and leaves `siteOf(url)` and `canonicalUrl` to the background:
 * that keeps it small.
 */
import { canonicalUrl } from '../../shared/record/canonical-url.ts';
import type { MainBlock } from './body.ts';
import { readPageOf } from './read-page.ts';
import { siteOf } from './sites.ts';
import type { ArticleText, PageReading } from './types.ts';

export type { ArticleText, PageReading } from './types.ts';

/** The article on the page at `url`, or why there is none. */
export const readPage = (document: Document, url: string, mainBlock?: MainBlock): PageReading => {
  const reading = readPageOf(document, url, siteOf(url), mainBlock);
  if (!('article' in reading)) return reading;
  return { article: { ...reading.article, url: canonicalUrl(reading.article.url) } };
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
