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

export const hangulCount = (text: string): number => text.match(/[가-힣]/g)?.length ?? 0;
