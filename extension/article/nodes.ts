/** Small DOM helpers that work alike in a browser and in linkedom. */

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Elements that begin and end a line. */
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
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

/** `textContent` with each run of white space as one space. */
export const flatText = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Syllables, also where they are written as jamo one by one (NFD). */
export const hangulCount = (text: string): number => text.match(/[가-힣\u1100-\u1112]/g)?.length ?? 0;

/** Share of an element's text that stands in links, 0…1. */
export const linkShare = (element: Element): number => {
  const all = flatText(element).length;
  const linked = [...element.querySelectorAll('a[href]')].reduce(
    (sum, link) => sum + flatText(link).length,
    0,
  );
  return all === 0 ? 0 : linked / all;
};

const lineage = (node: Node): Node[] => {
  const nodes: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) nodes.unshift(at);
  return nodes;
};

/** True where `a` begins before `b` in the document. By hand, for linkedom's compareDocumentPosition errs. */
export const precedes = (a: Node, b: Node): boolean => {
  const [ofA, ofB] = [lineage(a), lineage(b)];
  const fork = ofA.findIndex((node, depth) => node !== ofB[depth]);
  if (fork < 0) return a !== b;
  const other = ofB[fork];
  if (!other) return false;
  for (let at = ofA[fork]?.nextSibling; at; at = at.nextSibling) if (at === other) return true;
  return false;
};
