/** The text of an element as a person reads it, with the way back to its text nodes. */
import { isBlock, isElement, isText } from './nodes.ts';
import type { TextPiece } from './types.ts';

/** No article is longer; what comes after is garbage that must not freeze the tab. */
export const MAX_CHARACTERS = 200_000;
const MAX_NODES = 60_000;

const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/;
const WORD = /[^\s\u200b-\u200d\u2060\ufeff]+/g;

export interface CollectedText {
  text: string;
  pieces: TextPiece[];
}

/** Text under `root` without the elements in `dropped`; one `\n` where a block or a `<br>` parts two lines. */
export const collectText = (root: Element, dropped: ReadonlySet<Element>): CollectedText => {
  const pieces: TextPiece[] = [];
  let text = '';
  let gap: '' | ' ' | '\n' = '';

  const addWord = (node: Text, word: string, nodeStart: number): void => {
    const last = pieces.at(-1);
    const joins =
      last?.node === node && gap === ' ' && nodeStart === last.nodeStart + (last.end - last.start) + 1;
    if (text !== '') text += gap;
    const start = text.length;
    text += word;
    if (last && joins) pieces[pieces.length - 1] = { ...last, end: text.length };
    else pieces.push({ start, end: text.length, node, nodeStart });
    gap = '';
  };

  const addTextNode = (node: Text): void => {
    const { data } = node;
    let after = 0;
    for (const match of data.matchAll(WORD)) {
      if (match.index > after || (after === 0 && BLANK.test(data.charAt(0))))
        gap ||= spaceIn(data, after, match.index);
      addWord(node, match[0], match.index);
      after = match.index + match[0].length;
      if (text.length > MAX_CHARACTERS) return;
    }
    if (after < data.length) gap ||= spaceIn(data, after, data.length);
  };

  let node: Node | null = root.firstChild;
  for (let seen = 0; node && seen < MAX_NODES && text.length <= MAX_CHARACTERS; seen++) {
    const at: Node = node;
    if (isText(at)) addTextNode(at);
    const enters = isElement(at) && !dropped.has(at);
    if (isElement(at) && (isBlock(at) || at.tagName === 'BR')) gap = '\n';
    if (enters && at.firstChild) {
      node = at.firstChild;
      continue;
    }
    node = leave(at, root, () => {
      gap = '\n';
    });
  }
  return { text, pieces };
};

/** Zero-width characters inside a word part nothing. */
const spaceIn = (data: string, from: number, to: number): '' | ' ' =>
  /\s/.test(data.slice(from, to).replace(/\ufeff/g, '')) ? ' ' : '';

/** Next node in document order, telling of each block that ends on the way. */
const leave = (from: Node, root: Node, onBlockEnd: () => void): Node | null => {
  let at: Node | null = from;
  while (at && at !== root) {
    if (isElement(at) && isBlock(at)) onBlockEnd();
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
};
