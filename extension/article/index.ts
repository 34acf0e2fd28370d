/**
 * The article on a page, with all site rules at hand (the command line, the script that a click injects).
 * The detector on every news page takes `readPageOf` and asks the background for `siteOf(url)`: that keeps it small.
 */
import type { MainBlock } from './body.ts';
import { readPageOf } from './read-page.ts';
import { siteOf } from './sites.ts';
import type { ArticleText, PageReading } from './types.ts';

export type { ArticleText, PageReading } from './types.ts';

/** The article on the page at `url`, or why there is none. */
export const readPage = (document: Document, url: string, mainBlock?: MainBlock): PageReading =>
  readPageOf(document, url, siteOf(url), mainBlock);

/** The article on the page at `url`; null where there is none (`readPage` says why). */
export const extractArticle = (
  document: Document,
  url: string,
  mainBlock?: MainBlock,
): ArticleText | null => {
  const reading = readPage(document, url, mainBlock);
  return 'article' in reading ? reading.article : null;
};
