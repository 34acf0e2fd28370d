/**
 * Finds spans of one text again in another that may have been cut, grown or re-ordered around them: the same
 * words, and of several occurrences the one whose surroundings agree longest. Words that are gone stay unpainted:
 * a missing highlight is better than a wrong one.
 */
import type { Span } from '../../shared/record/analysis.ts';
import type { Paint } from './paint.ts';

/** Characters of context that are compared on either side. */
const CONTEXT = 32;

const agreeing = (a: string, b: string, step: 1 | -1): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = step === 1 ? [i, i] : [a.length - 1 - i, b.length - 1 - i];
    if (a.charAt(x) !== b.charAt(y)) return i;
  }
  return length;
};

const agreement = (before: string, old: Span, after: string, start: number): number => {
  const end = start + old.end - old.start;
  return (
    agreeing(
      before.slice(Math.max(0, old.start - CONTEXT), old.start),
      after.slice(Math.max(0, start - CONTEXT), start),
      -1,
    ) + agreeing(before.slice(old.end, old.end + CONTEXT), after.slice(end, end + CONTEXT), 1)
  );
};

/** Null where the words are no longer there, or stand in quite other surroundings. */
export const findAgain = (before: string, span: Span, after: string): Span | null => {
  const words = before.slice(span.start, span.end);
  if (words === '') return null;
  if (before === after) return span;
  let best: { start: number; score: number } | null = null;
  for (let at = after.indexOf(words); at >= 0; at = after.indexOf(words, at + 1)) {
    const score = agreement(before, span, after, at);
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
