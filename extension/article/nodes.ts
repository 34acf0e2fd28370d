/** Small DOM helpers that work alike in a browser and in linkedom. */

import { textIn } from './text-in.ts';

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Elements that begin and end a line. */
const BLOCK = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
export const isBlock = (element: Element): boolean => BLOCK.has(element.tagName.toUpperCase());

/** First element that any of the selectors finds, in the order of the selectors. */
export const firstMatch = (scope: ParentNode, selectors: readonly string[]): Element | null => {
  for (const selector of selectors) {
    const found = scope.querySelector(selector);
    if (found) return found;
  }
  return null;
};

/** Longer than any headline, label or name. */
const LONGEST_LINE = 2_000;
/** The text in a node with each run of white space as one space. */
export const flatText = (node: Node | null): string => textIn(node, LONGEST_LINE).replace(/\s+/g, ' ').trim();

/** Syllables, also where they are written as jamo one by one (NFD). */
export const hangulCount = (text: string): number => text.match(/[가-힣\u1100-\u1112]/g)?.length ?? 0;

const lettersIn = (element: Element): number => flatText(element).length;

/** Share of an element's text that stands in links, 0…1, of its first lines. */
export const linkShare = (element: Element): number => {
  const all = lettersIn(element);
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += lettersIn(link);
  return all === 0 ? 0 : linked / all;
};

/** At most `most` of the elements that a selector finds, in document order. */
export const firstMatches = (scope: ParentNode, selector: string, most: number): Element[] => {
  const found: Element[] = [];
  for (const element of scope.querySelectorAll(selector)) {
    if (found.length >= most) break;
    found.push(element);
  }
  return found;
};

/** Hidden by its own attributes; style sheets are not asked, for that costs a layout. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display:\s*none/.test(element.getAttribute('style') ?? '');
