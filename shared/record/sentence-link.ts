/**
 * The address of an article at its first quoted sentence (`#:~:text=`). Browsers match whole words alone, and a
 * Korean word is an eojeol with its particle, so a quote that may begin or end inside one loses its outer words.
 */
import type { Article, Evidence } from './exchange-record.ts';

/** `-` has a meaning of its own in a text directive. */
const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

const ENDS = 4;

/** A signed record may still say `javascript:`; it is shown to colleagues as a link. */
const WEB = /^https?:\/\//i;

/** Null without a web address; the bare address where no words can be pointed at. */
export const sentenceLink = (
  article: Pick<Article, 'url'>,
  evidence: Pick<Evidence, 'quotes'>,
): string | null => {
  if (article.url === null || !WEB.test(article.url)) return null;
  const line = evidence.quotes[0]?.split('\n')[0] ?? '';
  const words = line.split(/\s+/).filter(Boolean).slice(1, -1);
  if (words.length < 2) return article.url;
  const directive =
    words.length <= 2 * ENDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return `${article.url}#:~:text=${directive}`;
};
