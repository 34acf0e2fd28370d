/** The lines around a headline and a body where papers print the day of publication. */
import { isBeside } from './furniture.ts';
import { firstMatches, flatText } from './nodes.ts';
import { collectText, type Visit } from './text.ts';

export interface HeadLines {
  /** From the headline to the body. */
  between: string[];
  /** Just above the headline. */
  above: string[];
  /** Just below the body. */
  below: string[];
  /** Elements among them that may hold a date: those of the site rule, and machine-readable times. */
  dated: Element[];
}

const TIME = '[data-date-time],time[datetime]:not([itemprop="dateModified"]),[itemprop="datePublished"]';
const BETWEEN_LINES = 40;
const BELOW_CHARACTERS = 600;
const INSIDE_LINES = 5;
const INSIDE_CHARACTERS = 200;
/** Elements before the headline's own box that are still its head. */
const BOXES_ABOVE = 3;
/** A longer line is prose, not a head's. */
const LONGEST = 300;

/** Letters of a link that is more than a name or a button. */
const OTHER_HEADLINE = 12;

const LIST = /^(?:UL|OL|TABLE|DL)$/;

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

/** The headline's own box, and what stands just before it. */
const headBoxes = (headline: Element, body: Element): Element[] => {
  let box = headline;
  while (box.parentElement && !box.parentElement.contains(body)) box = box.parentElement;
  const boxes = [box];
  for (let at = box.previousElementSibling; at && boxes.length <= BOXES_ABOVE; at = at.previousElementSibling)
    boxes.push(at);
  return boxes;
};

const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && line.length <= LONGEST);

/** A guessed body may hold its own headline: then its first lines are the head. */
const linesInside = (headline: Element, body: Element, dates: string): HeadLines => {
  let headAt: number | null = null;
  const dated: Element[] = [];
  const { text } = collectText(body, (element, length) => {
    if (element === headline) headAt = length;
    if (element === headline || isBeside(element)) return 'skip';
    const isNear = headAt !== null && length < headAt + INSIDE_CHARACTERS;
    if (isNear && element.matches(dates)) dated.push(element);
    return 'enter';
  });
  const between = linesOf(text.slice(headAt ?? 0)).slice(0, INSIDE_LINES);
  return { above: [], between, below: [], dated };
};

/** A line of a list: another article's headline, and maybe its day. */
const isOtherArticle = (element: Element): boolean =>
  /^(?:LI|TR|DD)$/.test(element.tagName) &&
  firstMatches(element, 'a[href]', 3).some((link) => flatText(link).length >= OTHER_HEADLINE);

/**
 * Walks from the headline's box to a little below the body. Without a headline only the body's own parent is the
 * head's place: what stands farther above may be a clock, and counts only with its label.
 */
const linesAround = (headline: Element | null, body: Element, dates: string): HeadLines | null => {
  const scope = headline ? commonScope(headline, body) : ancestor(body, 3);
  const [own, ...before] = headline ? headBoxes(headline, body) : [body.parentElement ?? body];
  const dated: Element[] = [];
  let headAt: number | null = !headline && own === scope ? 0 : null;
  let bodyAt: number | null = null;

  const visit: Visit = (element, length) => {
    if (element === body) {
      bodyAt = length;
      return 'skip';
    }
    if (element === headline || (!headline && element === own)) headAt = length;
    if (element === headline) return 'skip';
    if (element.contains(body) || (headline && element.contains(headline))) return 'enter';
    if (isBeside(element)) return 'skip';
    const inOwnBox = headAt !== null || own?.contains(element);
    if (headline && !inOwnBox && !before.some((box) => box.contains(element))) return 'skip';
    if (bodyAt !== null && length > bodyAt + BELOW_CHARACTERS) return 'stop';
    // A heading below the body begins comments or the next article.
    if (bodyAt !== null && /^H[1-4]$/.test(element.tagName)) return 'stop';
    if (bodyAt !== null && LIST.test(element.tagName)) return 'skip';
    if (isOtherArticle(element)) return 'skip';
    if (inOwnBox && element.matches(dates)) dated.push(element);
    return 'enter';
  };
  const { text } = collectText(scope, visit, headline ? (before.at(-1) ?? own) : undefined);
  if (headAt === null || bodyAt === null) return null;
  return {
    above: linesOf(text.slice(0, headAt)),
    between: linesOf(text.slice(headAt, bodyAt)).slice(-BETWEEN_LINES),
    below: linesOf(text.slice(bodyAt, bodyAt + BELOW_CHARACTERS)),
    dated,
  };
};

const NOTHING: HeadLines = { above: [], between: [], below: [], dated: [] };

/** A headline that stands below its body is taken for none. */
export const headLines = (
  headline: Element | null,
  body: Element,
  siteDates: readonly string[],
): HeadLines => {
  const dates = [...siteDates, TIME].join(',');
  if (headline && body.contains(headline)) return linesInside(headline, body, dates);
  return linesAround(headline, body, dates) ?? linesAround(null, body, dates) ?? NOTHING;
};
