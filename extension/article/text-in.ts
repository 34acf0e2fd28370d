const SHOW_TEXT = 4;

/** The first `most` characters of `textContent`: a page of 20 MB is looked into and never copied. */
export const textIn = (node: Node | null | undefined, most: number): string => {
  const walker = node?.ownerDocument?.createTreeWalker(node, SHOW_TEXT);
  let text = '';
  while (text.length < most && walker?.nextNode()) text += walker.currentNode.nodeValue;
  return text.slice(0, most);
};
