/**
 * Finds spans of one text again in another that may have been cut, grown or re-ordered around them: the same
 * words, and of several occurrences the one whose surroundings agree longest. Words that are gone stay unpainted:
 * a missing highlight is better than a wrong one.
 */
import type { Span } from '../../shared/record/analysis.ts';
import type { Paint } from './paint.ts';

/** Characters of context that are compared on either side. */
const CONTEXT = 32;

/** How many characters agree from these places on, forwards or backwards. */
const agreeing = (a: string, atA: number, b: string, atB: number, step: 1 | -1): number => {
  let count = 0;
  while (count < CONTEXT) {
    const character = a[atA + count * step];
    if (character === undefined || character !== b[atB + count * step]) break;
    count++;
  }
  return count;
};

/** Null where the words are no longer there, or stand in quite other surroundings. */
export const findAgain = (before: string, span: Span, after: string): Span | null => {
  const words = before.slice(span.start, span.end);
  if (words === '') return null;
  if (before === after) return span;
  let best: { start: number; score: number } | null = null;
  for (let at = after.indexOf(words); at >= 0; at = after.indexOf(words, at + 1)) {
    const score =
      agreeing(before, span.start - 1, after, at - 1, -1) +
      agreeing(before, span.end, after, at + words.length, 1);
    if (!best || score > best.score) best = { start: at, score };
  }
  const needed = Math.min(4, span.start + before.length - span.end);
  return best && best.score >= needed ? { start: best.start, end: best.start + words.length } : null;
};

export const reanchor = (before: string, after: string, { partner, home, date }: Paint): Paint => {
  const again = (spans: readonly Span[]): Span[] =>
    spans.flatMap((span) => findAgain(before, span, after) ?? []);
  return { partner: again(partner), home: again(home), date: again(date) };
};
