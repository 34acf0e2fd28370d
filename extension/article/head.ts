/** The lines around a headline and a body where papers print the day of publication. */

import { isElement } from './nodes.ts';
import { collectText } from './text.ts';

export interface HeadLines {
  /** From the headline to the body. */
  between: string[];
  /** Above the headline, in its own small box. */
  above: string[];
  /** Just below the body. */
  below: string[];
}

const FOLLOWING = 4;
const SMALL_BOX = 400;
const BELOW_LINES = 6;
const SIDE =
  'script,style,noscript,template,nav,aside,footer,select,form,iframe,[class*="comment"],[class*="reply"],[class*="relat"],[class*="rank"],[class*="popular"],[class*="weather"],[class*="clock"],[id*="comment"],[id*="reply"]';

/** Nearest element that holds both. */
export const commonScope = (a: Element, b: Element): Element => {
  let scope: Element = a;
  while (!scope.contains(b) && scope.parentElement) scope = scope.parentElement;
  return scope;
};

const ancestor = (element: Element, levels: number): Element => {
  let at = element;
  for (let i = 0; i < levels && at.parentElement && at.parentElement.tagName !== 'BODY'; i++)
    at = at.parentElement;
  return at;
};

/** The highest box around the headline that has nothing but a head's text in it. */
const headBox = (headline: Element): Element => {
  let box = headline;
  while (box.parentElement && (box.parentElement.textContent ?? '').length < SMALL_BOX)
    box = box.parentElement;
  return box;
};

const precedes = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & FOLLOWING) !== 0;

/** Lists of other articles below a body are no lines of this one. */
const isList = (element: Element): boolean => /^(?:UL|OL|TABLE|DL)$/.test(element.tagName);

export const headLines = (headline: Element | null, body: Element): HeadLines => {
  const scope = headline && !body.contains(headline) ? commonScope(headline, body) : ancestor(body, 3);
  const dropped = new Set<Element>([body, ...scope.querySelectorAll(SIDE)]);
  for (const element of scope.querySelectorAll('ul,ol,table,dl')) {
    if (isElement(element) && isList(element) && precedes(body, element) && !element.contains(body))
      dropped.add(element);
  }
  const { text, pieces } = collectText(scope, dropped);
  const box = headline ? headBox(headline) : null;
  const lines: HeadLines = { between: [], above: [], below: [] };
  let next = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    while ((pieces[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const node = pieces[next]?.node;
    start += line.length + 1;
    if (!node || headline?.contains(node)) continue;
    if (precedes(body, node)) lines.below.push(line);
    else if (!headline || precedes(headline, node)) lines.between.push(line);
    else if (box?.contains(node)) lines.above.push(line);
  }
  lines.below.length = Math.min(lines.below.length, BELOW_LINES);
  return lines;
};
