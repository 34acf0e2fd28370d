/**
 * The last resorts for a page that no rule knows: the block whose words stand in its JSON-LD, else
 * @mozilla/readability, told back to the page's own elements.
 */
import { Readability } from '@mozilla/readability';
import type { MainBlock } from './body.ts';
import { densestBlock } from './densest.ts';
import { commonScope } from './head.ts';
import { letters, linkedArticles } from './metadata.ts';
import { flatText } from './nodes.ts';

/** One attribute an element, for Readability gives an unwrapped box's attributes to its child. */
const MARK = 'data-gyoryu-';
const MAX_ELEMENTS = 20_000;

const isDocument = (node: Node): node is Document => node.nodeType === 9;

/** A copy without a window: nothing in it runs or loads. */
const markedCopy = (document: Document, originals: readonly Element[]): Document | null => {
  const copy = document.cloneNode(true);
  if (!isDocument(copy)) return null;
  [...copy.querySelectorAll('*')].forEach((element, i) => {
    if (originals[i]?.tagName === element.tagName) element.setAttribute(`${MARK}${i}`, '');
  });
  return copy;
};

const marksOf = (element: Element): number[] =>
  element
    .getAttributeNames()
    .filter((name) => name.startsWith(MARK))
    .map((name) => Number(name.slice(MARK.length)));

/** A short story that no element's name tells. */
const linkedBlock: MainBlock = (document) => {
  const block = densestBlock(document);
  const words = letters(flatText(block?.root ?? null));
  const isSaid =
    words !== '' &&
    linkedArticles(document).some(
      ({ articleBody }) => typeof articleBody === 'string' && letters(articleBody).includes(words),
    );
  return block && isSaid ? { ...block, isSaid } : null;
};

/** Readability works on a numbered copy; what it keeps there says which of the page's elements to keep. */
const keptBlock: MainBlock = (document) => {
  const originals = [...document.querySelectorAll('*')];
  const copy = originals.length > MAX_ELEMENTS ? null : markedCopy(document, originals);
  if (!copy) return null;
  const kept = new Set<Element>();
  const serializer = (node: Node): string => {
    const elements =
      'querySelectorAll' in node && typeof node.querySelectorAll === 'function'
        ? node.querySelectorAll('*')
        : [];
    for (const element of elements)
      for (const mark of marksOf(element)) if (originals[mark]) kept.add(originals[mark]);
    return '';
  };
  new Readability(copy, { serializer, charThreshold: 200 }).parse();
  const [first, ...others] = kept;
  if (!first) return null;
  const root = others.reduce((scope, element) => commonScope(scope, element), first);
  const inside = [...root.querySelectorAll('*')];
  const holdsKept = new Set<Element>();
  for (const element of kept)
    for (let at: Element | null = element; at && at !== root && !holdsKept.has(at); at = at.parentElement)
      holdsKept.add(at);
  return { root, dropped: new Set(inside.filter((element) => !holdsKept.has(element))) };
};

export const readabilityBlock: MainBlock = (document) => linkedBlock(document) ?? keptBlock(document);
