/** The text of an element as a person reads it, with the way back to its text nodes. */
import { isBlock, isElement, isText } from './nodes.ts';
import type { TextPiece } from './types.ts';

/** No article is longer; what comes after is garbage that must not freeze the tab. */
export const MAX_CHARACTERS = 50_000;
const MAX_NODES = 5_000;

const WORD = /[^\s\u200b-\u200d\u2060\ufeff]+/g;

export interface CollectedText {
  text: string;
  pieces: TextPiece[];
}

/** What to do with an element, met in document order when `length` characters have been collected. */
export type Visit = (element: Element, length: number) => 'enter' | 'skip' | 'stop';

/** Zero-width characters inside a word part nothing. */
const spaceIn = (blank: string): '' | ' ' => (/\s/.test(blank.replaceAll('\ufeff', '')) ? ' ' : '');

/** Next node in document order that is not inside `from`, telling of each block that ends on the way. */
const leave = (from: Node, root: Node, onBlockEnd: () => void): Node | null => {
  for (let at: Node | null = from; at && at !== root; at = at.parentNode) {
    if (isElement(at) && isBlock(at)) onBlockEnd();
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
};

/** Text under `root`, from `first` on, of the elements that `visit` enters; one `\n` where a block or a `<br>` parts two lines. */
export const collectText = (
  root: Element,
  visit: Visit,
  first: Node | null = root.firstChild,
): CollectedText => {
  const pieces: TextPiece[] = [];
  let text = '';
  let gap: '' | ' ' | '\n' = '';

  const addWord = (node: Text, word: string, nodeStart: number): void => {
    const last = pieces.at(-1);
    const follows = last?.node === node && nodeStart === last.nodeStart + (last.end - last.start) + 1;
    if (text !== '') text += gap;
    const start = text.length;
    text += word;
    if (last && follows && gap === ' ') pieces[pieces.length - 1] = { ...last, end: text.length };
    else pieces.push({ start, end: text.length, node, nodeStart });
    gap = '';
  };

  const addTextNode = (node: Text): void => {
    const data = node.data.slice(0, MAX_CHARACTERS);
    let after = 0;
    for (const match of data.matchAll(WORD)) {
      gap ||= spaceIn(data.slice(after, match.index));
      addWord(node, match[0], match.index);
      after = match.index + match[0].length;
      if (text.length > MAX_CHARACTERS) return;
    }
    gap ||= spaceIn(data.slice(after));
  };

  const endLine = (): void => {
    gap = '\n';
  };

  let node = first;
  for (let seen = 0; node && seen < MAX_NODES && text.length <= MAX_CHARACTERS; seen++) {
    const at: Node = node;
    let entered: Node | null = null;
    if (isText(at)) addTextNode(at);
    else if (isElement(at)) {
      if (isBlock(at) || at.tagName === 'BR') endLine();
      const what = visit(at, text.length);
      if (what === 'stop') break;
      if (what === 'enter') entered = at.firstChild;
    }
    node = entered ?? leave(at, root, endLine);
  }
  return { text, pieces };
};
