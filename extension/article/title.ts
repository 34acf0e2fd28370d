/** The headline, and the element that shows it. */
import { letters } from './metadata.ts';
import { firstMatches, flatText } from './nodes.ts';

export interface Headline {
  title: string;
  /** Null where the title is known from the page's head alone. */
  element: Element | null;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', '[itemprop="headline"]'];
/** A list of articles has hundreds. */
const MOST_HEADINGS = 80;
const MIN = 4;
const MAX = 300;
const isHeadline = (text: string): boolean => text.length >= MIN && text.length <= MAX;

/** `제목 - 전라일보` and `제목 | 연합뉴스`: the part before the last mark, where something of a title is left. */
const withoutOutlet = (text: string): string => {
  const match = /^(.*\S)\s*(?:\s[-–—|:<]|[|<>])\s*[^-–—|<>]{2,24}$/.exec(text);
  return match?.[1] && match[1].length >= MIN * 2 ? match[1] : text;
};

/** What the page's head calls the article: og:title, else the document's title. */
const namedInHead = (title: string, meta: ReadonlyMap<string, string>): string[] =>
  [meta.get('og:title') ?? meta.get('twitter:title'), title]
    .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
    .filter(isHeadline);

const visibleHeadings = (document: Document, selectors: readonly string[]): Element[] =>
  selectors.flatMap((selector) => firstMatches(document, selector, MOST_HEADINGS));

/** Letters two titles share when one holds the other whole: `제목` in `제목 - 전라일보`; 0 otherwise. */
const shared = (a: string, b: string): number => {
  const [x, y] = [letters(a), letters(b)];
  return x.includes(y) || y.includes(x) ? Math.min(x.length, y.length) : 0;
};

/** The heading that the page's head names, the longest of them; else the site rule's; else what the head says. */
export const findHeadline = (
  document: Document,
  meta: ReadonlyMap<string, string>,
  siteTitles: readonly string[],
): Headline => {
  const named = namedInHead(document.title, meta);
  const bySite = visibleHeadings(document, siteTitles).filter((element) => isHeadline(flatText(element)));
  const headings = [...bySite, ...visibleHeadings(document, HEADINGS)].filter((element) =>
    isHeadline(flatText(element)),
  );
  let best: Headline | null = null;
  let most = MIN;
  for (const element of headings) {
    const title = flatText(element);
    const length = Math.max(0, ...named.map((name) => shared(name, title)));
    if (length > most) {
      best = { title, element };
      most = length;
    }
  }
  const [first] = bySite;
  if (best) return best;
  if (first) return { title: flatText(first), element: first };
  return { title: named[0] ? withoutOutlet(named[0]) : '', element: null };
};
