/** A text with the words that were read marked in it. */
import type { Analysis } from '../../shared/record/analysis.ts';
import { type Painted, paintOf } from '../paint/paint.ts';

const CLASS: Readonly<Record<Painted, string>> = {
  partner: 'mark-partner',
  home: 'mark-home',
  date: 'mark-date',
};

interface Piece {
  at: number;
  text: string;
  mark: Painted | null;
}

/** The text in order, cut at the marks; of overlapping marks the first counts. */
export const markedPieces = (text: string, analysis: Analysis): Piece[] => {
  const paint = paintOf(analysis);
  const marks = (['partner', 'home', 'date'] as const)
    .flatMap((mark) => paint[mark].map(({ start, end }) => ({ mark, start, end })))
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { mark, start, end } of marks) {
    if (start < at || end > text.length) continue;
    pieces.push(
      { at, text: text.slice(at, start), mark: null },
      { at: start, text: text.slice(start, end), mark },
    );
    at = end;
  }
  return [...pieces, { at, text: text.slice(at), mark: null }].filter((piece) => piece.text !== '');
};

export const MarkedText = ({ text, analysis }: { text: string; analysis: Analysis }) => (
  <div style={{ whiteSpace: 'pre-line' }}>
    {markedPieces(text, analysis).map((piece) =>
      piece.mark ? (
        <mark key={piece.at} className={CLASS[piece.mark]}>
          {piece.text}
        </mark>
      ) : (
        piece.text
      ),
    )}
  </div>
);
