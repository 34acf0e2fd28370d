/** The lines around a headline and a body where papers print the day of publication. */

import { precedes } from './nodes.ts';
import { collectText } from './text.ts';

export interface HeadLines {
  /** From the headline to the body. */
  between: string[];
  /** Above the headline, in its own small box. */
  above: string[];
  /** Just below the body. */
  below: string[];
}

const SMALL_BOX = 400;
const BELOW_LINES = 6;
const BETWEEN_LINES = 40;
const INSIDE_LINES = 5;
/** A longer line is prose, not a head's. */
const LONGEST = 300;
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

/** Index of the first of these nodes, which are in document order, that begins after `mark`. */
const firstAfter = (nodes: readonly Node[], mark: Node): number => {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node && precedes(mark, node)) high = middle;
    else low = middle + 1;
  }
  return low;
};

interface Line {
  text: string;
  node: Text;
}

const linesOf = (scope: Element, dropped: ReadonlySet<Element>): Line[] => {
  const { text, pieces } = collectText(scope, dropped);
  const lines: Line[] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    while ((pieces[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const node = pieces[next]?.node;
    if (node && line.length <= LONGEST) lines.push({ text: line, node });
    start += line.length + 1;
  }
  return lines;
};

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

/** A guessed body may hold its own headline: then its first lines are the head. */
const linesInside = (headline: Element, body: Element): HeadLines => {
  const lines = linesOf(body, new Set(body.querySelectorAll(SIDE)));
  const start = firstAfter(
    lines.map(({ node }) => node),
    headline,
  );
  const after = lines.slice(start).filter(({ node }) => !headline.contains(node));
  return { between: textsOf(after.slice(0, INSIDE_LINES)), above: [], below: [] };
};

export const headLines = (headline: Element | null, body: Element): HeadLines => {
  if (headline && body.contains(headline)) return linesInside(headline, body);
  const scope = headline ? commonScope(headline, body) : ancestor(body, 3);
  const lists = [...scope.querySelectorAll('ul,ol,table,dl')];
  const dropped = new Set([body, ...scope.querySelectorAll(SIDE), ...lists.slice(firstAfter(lists, body))]);
  const lines = linesOf(scope, dropped);
  const nodes = lines.map(({ node }) => node);
  const bodyAt = firstAfter(nodes, body);
  const headAt = headline ? Math.min(firstAfter(nodes, headline), bodyAt) : 0;
  const box = headline ? headBox(headline) : null;
  return {
    between: textsOf(
      lines
        .slice(headAt, bodyAt)
        .filter(({ node }) => !headline?.contains(node))
        .slice(-BETWEEN_LINES),
    ),
    above: textsOf(lines.slice(0, headAt).filter(({ node }) => box?.contains(node))),
    below: textsOf(lines.slice(bodyAt, bodyAt + BELOW_LINES)),
  };
};
