/** The headline, and the element that shows it. */
import { letters } from './metadata.ts';
import { firstMatches, flatText } from './nodes.ts';

export interface Headline {
  title: string;
  /** Null where the title is known from the page's head alone. */
  element: Element | null;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4'];
/** What stands for a heading where a page has none. */
const LIKE_HEADINGS = ['[itemprop="headline"],[class*="tit"],[class*="subject"]'];
/** A list of articles has hundreds. */
const MOST_HEADINGS = 80;
/** Letters of a headline; a paper's own name has fewer. */
const ENOUGH = 8;
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

const NEAR = 'h1,h2,h3,h4,h5,[class*="tit"],[class*="subject"]';
const LEVELS = 5;
const SIBLINGS = 6;

const lengthOf = (element: Element): number => letters(flatText(element)).length;
const saysEnough = (element: Element): boolean =>
  isHeadline(flatText(element)) && lengthOf(element) >= ENOUGH;

/** The last heading before the body, the nearest box first; the cell beside 제목 in a board's table. */
const headingBefore = (body: Element): Element | null => {
  let at = body;
  for (let level = 0; level < LEVELS && at.parentElement; level++) {
    let sibling = at.previousElementSibling;
    for (let n = 0; n < SIBLINGS && sibling; n++) {
      const label = firstMatches(sibling, 'th,dt', SIBLINGS).find((cell) => flatText(cell) === '제목');
      const headings = [sibling, ...firstMatches(sibling, NEAR, SIBLINGS)].filter((one) => one.matches(NEAR));
      const found = label?.nextElementSibling ?? headings.findLast(saysEnough);
      if (found && saysEnough(found) && !found.closest('nav,aside')) return found;
      sibling = sibling.previousElementSibling;
    }
    at = at.parentElement;
  }
  return null;
};

/** The head of a board's page names the board; a headline may speak of one. */
const BOARD_NAME = 20;
const BOARD = /보도자료|언론보도|게시판|새\s?소식|공지사항|알림마당|홈페이지|상세\s?보기|뉴스룸/;

/** Read lazily: a page of any size is not gone through for its lists' headings. */
const headingsOf = (document: Document, tag: string): Element[] => {
  const headings: Element[] = [];
  for (const element of document.getElementsByTagName(tag)) {
    if (headings.length >= MOST_HEADINGS) break;
    headings.push(element);
  }
  return headings;
};

/** The heading that shares most with what the head says; of boxes around one headline the smallest. */
const agreed = (named: readonly string[], headings: readonly Element[]): Element | null => {
  let best: Element | null = null;
  let most = ENOUGH;
  let shortest = MAX + 1;
  for (const element of headings.filter(saysEnough)) {
    const title = flatText(element);
    if (BOARD.test(title) && title.length < BOARD_NAME) continue;
    const length = Math.max(0, ...named.map((name) => shared(name, title)));
    if (length < most || (length === most && title.length >= shortest)) continue;
    best = element;
    most = length;
    shortest = title.length;
  }
  return best;
};

/**
 * The heading that the page's head names, the longest of them; else the site rule's; else what the head says,
 * unless it names a board: then the heading before the body.
 */
export const findHeadline = (
  document: Document,
  meta: ReadonlyMap<string, string>,
  siteTitles: readonly string[],
  body: Element,
): Headline => {
  const named = namedInHead(document.title, meta);
  const bySite = visibleHeadings(document, siteTitles).filter(saysEnough);
  const best =
    agreed(named, [...bySite, ...HEADINGS.flatMap((tag) => headingsOf(document, tag))]) ??
    agreed(named, visibleHeadings(document, LIKE_HEADINGS));
  const said = named.map(withoutOutlet).find((name) => letters(name).length >= ENOUGH && !BOARD.test(name));
  const element = best ?? bySite[0] ?? (said ? null : headingBefore(body));
  return { title: element ? flatText(element) : (said ?? named[0] ?? ''), element };
};
