/** Bundled and put into a page by pages-in-browsers.test.ts. */
import { firstWords } from '../../extension/article/first-words.ts';
import { mayBeArticle, mayReport } from '../../extension/article/gate.ts';
import { readPage } from '../../extension/article/index.ts';
import { rangesOf } from '../../extension/article/ranges.ts';
import { readabilityBlock } from '../../extension/article/readability.ts';

export interface ReadInPage {
  reason: string | null;
  title: string;
  outlet: string | null;
  publishedAt: string | null;
  publishedAtSource: string | null;
  basis: string;
  text: string;
  /** What the DOM ranges of each sentence say. */
  ranged: string[];
  /** Whether the gate lets the page pass. */
  passes: boolean;
  /** False where reading changed the page. */
  untouched: boolean;
  milliseconds: number;
}

declare global {
  interface Window {
    gyoryuReadPage(sentences: readonly string[]): ReadInPage;
  }
}

const NOTHING = { title: '', outlet: null, publishedAt: null, publishedAtSource: null, basis: '', text: '' };

window.gyoryuReadPage = (sentences) => {
  const before = document.documentElement.outerHTML;
  const passes = mayBeArticle(location.href) && mayReport(firstWords(document).text);
  const start = performance.now();
  const reading = readPage(document, location.href, readabilityBlock);
  const milliseconds = performance.now() - start;
  const untouched = document.documentElement.outerHTML === before;
  if (!('article' in reading))
    return { ...NOTHING, reason: reading.reason, ranged: [], passes, untouched, milliseconds };
  const { article } = reading;
  const { title, outlet, publishedAt, publishedAtSource, basis, text } = article;
  const ranged = sentences.map((sentence) => {
    const at = text.indexOf(sentence);
    return at < 0
      ? ''
      : rangesOf(article, at, at + sentence.length)
          .map(String)
          .join('');
  });
  return {
    ...{ reason: null, title, outlet, publishedAt, publishedAtSource, basis, text },
    ...{ ranged, passes, untouched, milliseconds },
  };
};
