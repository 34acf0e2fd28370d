/** The block with most running text: a light guess at the body, small enough for the script on every news page. */
import { isElement, isText } from './nodes.ts';

/** Walked through one by one: a list of all that a page of 20 MB holds takes longer than the look at it. */
const MOST_ELEMENTS = 12_000;
const SHOW_ELEMENT = 1;
/** Elements that may hold running text. */
const HOLDER = /^(?:P|DIV|TD|SECTION|ARTICLE|SPAN|FONT|STRONG|B)$/;
/** Elements whose own words count for the block around them. */
const INLINE = /^(?:P|SPAN|FONT|B|STRONG|EM|I|U|A|BR|CENTER)$/;
const LEVELS = 3;

const ownText = (element: Element): number => {
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isText(node)) length += node.data.trim().length;
  return length;
};

/** The block that the words of an inline element or a paragraph belong to. */
const blockOf = (element: Element): Element => {
  let block = element;
  for (
    let level = 0;
    level < LEVELS && INLINE.test(block.tagName.toUpperCase()) && block.parentElement;
    level++
  )
    block = block.parentElement;
  return block;
};

const ASIDE = 'a,nav,aside,footer,header,form,li';

export const densestBlock = (document: Document): { root: Element; dropped: ReadonlySet<Element> } | null => {
  const totals = new Map<Element, number>();
  const walker = document.createTreeWalker(document.body ?? document, SHOW_ELEMENT);
  for (let seen = 0; seen < MOST_ELEMENTS && walker.nextNode(); seen++) {
    const element = walker.currentNode;
    if (!isElement(element) || !HOLDER.test(element.tagName.toUpperCase())) continue;
    const length = ownText(element);
    if (length === 0 || element.closest(ASIDE)) continue;
    const block = blockOf(element);
    totals.set(block, (totals.get(block) ?? 0) + length);
  }
  const [best] = [...totals].toSorted((a, b) => b[1] - a[1]);
  return best ? { root: best[0], dropped: new Set() } : null;
};
