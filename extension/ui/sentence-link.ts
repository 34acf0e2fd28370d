/**
 * The address of a record's article at its first quoted sentence (`#:~:text=`). Browsers match whole words alone,
 * and a Korean word is an eojeol with its particle, so a quote that may begin or end inside one loses its outer words.
 */
import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';

/** `-`, `,` and `&` have meaning in a text directive. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

const ENDS = 4;

export const sentenceLink = ({
  article,
  evidence,
}: Pick<ExchangeRecord, 'article' | 'evidence'>): string | null => {
  if (article.url === null) return null;
  const line = evidence.quotes[0]?.split('\n')[0] ?? '';
  const words = line.split(/\s+/).filter(Boolean).slice(1, -1);
  if (words.length < 2) return article.url;
  const directive =
    words.length <= 2 * ENDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return `${article.url}#:~:text=${directive}`;
};
