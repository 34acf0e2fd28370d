/** The quoted sentences with the words each field stands on. */
import type { Evidence, MarkedField } from '../../shared/record/exchange-record.ts';
import { t } from '../i18n.ts';

const CLASS: Readonly<Record<MarkedField, string>> = {
  partner: 'mark-partner',
  home: 'mark-home',
  date: 'mark-date',
  since: 'mark-date',
  kind: '',
};

interface Piece {
  at: number;
  text: string;
  field: MarkedField | null;
}

/** Cuts a quote at its marks; overlapping marks lose to the earlier one. */
export const piecesOf = ({ quotes, marks }: Evidence, index: number): Piece[] => {
  const quote = quotes[index] ?? '';
  const own = (['partner', 'home', 'date', 'since'] as const)
    .flatMap((field) => {
      const mark = marks[field];
      return mark?.quote === index && mark.start < mark.end && mark.end <= quote.length
        ? [{ field, start: mark.start, end: mark.end }]
        : [];
    })
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { field, start, end } of own) {
    if (start < at) continue;
    pieces.push(
      { at, text: quote.slice(at, start), field: null },
      { at: start, text: quote.slice(start, end), field },
    );
    at = end;
  }
  return [...pieces, { at, text: quote.slice(at), field: null }].filter(({ text }) => text !== '');
};

export const EvidenceQuotes = ({ evidence }: { evidence: Evidence }) =>
  evidence.quotes.map((quote, index) => (
    <blockquote key={quote} aria-label={t('evidence')}>
      {piecesOf(evidence, index).map(({ at, text, field }) =>
        field ? (
          <mark key={at} className={CLASS[field]}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </blockquote>
  ));
