/** From characters of an article's text back to the page. */
import type { ArticleText, TextPiece } from './types.ts';

/** A stretch of one text node: `node.data.slice(from, to)`. */
export interface NodePart {
  node: Text;
  from: number;
  to: number;
}

/** The parts of text nodes that hold `text.slice(start, end)`; neighbours in one node are joined. */
export const nodePartsOf = (pieces: readonly TextPiece[], start: number, end: number): NodePart[] => {
  const parts: NodePart[] = [];
  for (const piece of pieces) {
    if (piece.end <= start) continue;
    if (piece.start >= end) break;
    const from = piece.nodeStart + Math.max(0, start - piece.start);
    const to = piece.nodeStart + Math.min(piece.end, end) - piece.start;
    const last = parts.at(-1);
    if (last?.node === piece.node) last.to = to;
    else parts.push({ node: piece.node, from, to });
  }
  return parts;
};

/** DOM ranges of `article.text.slice(start, end)`, one a text node, so that nothing dropped in between is covered. */
export const rangesOf = (article: Pick<ArticleText, 'pieces'>, start: number, end: number): Range[] =>
  nodePartsOf(article.pieces, start, end).flatMap(({ node, from, to }) => {
    if (!node.isConnected || to > node.data.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
