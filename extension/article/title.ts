/** The headline, and the element that shows it. */
import { metaContent, sameTitle } from './metadata.ts';
import { flatText } from './nodes.ts';

export interface Headline {
  title: string;
  /** Null where the title is known from the page's head alone. */
  element: Element | null;
}

const MIN = 4;
const MAX = 300;
const isHeadline = (text: string): boolean => text.length >= MIN && text.length <= MAX;

/** `제목 - 전라일보` and `제목 | 연합뉴스`: the part before the last mark, where something of a title is left. */
const withoutOutlet = (text: string): string => {
  const match = /^(.*\S)\s*(?:\s[-–—|:<]|[|<>])\s*[^-–—|<>]{2,24}$/.exec(text);
  return match?.[1] && match[1].length >= MIN * 2 ? match[1] : text;
};

/** What the page's head calls the article: og:title, else the document's title. */
const namedInHead = (document: Document): string[] =>
  [metaContent(document, ['og:title', 'twitter:title']), document.title]
    .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
    .filter(isHeadline);

const visibleHeadings = (document: Document, selectors: readonly string[]): Element[] =>
  selectors.flatMap((selector) => [...document.querySelectorAll(selector)]);

/** The headline that the head and a heading agree upon; else the site rule's heading; else what the head says. */
export const findHeadline = (document: Document, siteTitles: readonly string[]): Headline => {
  const named = namedInHead(document);
  const bySite = visibleHeadings(document, siteTitles).filter((element) => isHeadline(flatText(element)));
  const headings = [
    ...bySite,
    ...visibleHeadings(document, ['h1', 'h2', 'h3', 'h4', '[itemprop="headline"]']),
  ];
  for (const element of headings) {
    const text = flatText(element);
    if (isHeadline(text) && named.some((name) => sameTitle(name, text))) return { title: text, element };
  }
  const element = bySite[0] ?? null;
  if (element) return { title: flatText(element), element };
  const first = named[0];
  return { title: first ? withoutOutlet(first) : '', element: null };
};
