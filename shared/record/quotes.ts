/**
 * The few sentences that a record may quote. A whole article may give at most three sentences and
 * 300 characters, over all its records (Korean copyright practice: title, link and about three lines).
 */
import type { ExchangeEvent, Span } from './analysis.ts';
import { MAX_QUOTED_CHARACTERS, MAX_QUOTES } from './exchange-record.ts';

/** Shorter windows say nothing to a reader who checks a row. */
const SHORTEST = 40;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** At most `room` characters of `sentence`, around `words` where the sentence is longer. */
const windowOf = (text: string, sentence: Span, words: readonly Span[], room: number): Span | null => {
  if (sentence.end - sentence.start <= room) return sentence;
  if (room < SHORTEST) return null;
  const inside = words.filter((span) => overlaps(span, sentence));
  const first = inside.length ? Math.min(...inside.map((span) => span.start)) : sentence.start;
  let start = Math.max(sentence.start, Math.min(first - 10, sentence.end - room));
  if (start > sentence.start) {
    const blank = text.indexOf(' ', start);
    if (blank >= 0 && blank < first) start = blank + 1;
  }
  let end = start + room;
  const blank = text.lastIndexOf(' ', end);
  if (blank > start + SHORTEST) end = blank;
  return { start, end };
};

/** The windows of the text that the article's records may quote, in reading order. */
export const quotableSpans = (
  text: string,
  events: readonly ExchangeEvent[],
  words: readonly Span[],
): Span[] => {
  const chosen: Span[] = [];
  let room = MAX_QUOTED_CHARACTERS;
  // First each event's leading sentence, then what room is left for its others.
  const leading = events.flatMap((event) => event.evidence.slice(0, 1));
  const others = events.flatMap((event) => event.evidence.slice(1));
  for (const sentence of [...leading, ...others]) {
    if (chosen.length === MAX_QUOTES) break;
    if (chosen.some((span) => overlaps(span, sentence))) continue;
    const window = windowOf(text, sentence, words, room);
    if (!window) continue;
    chosen.push(window);
    room -= window.end - window.start;
  }
  return chosen.sort((a, b) => a.start - b.start);
};

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
export { overlaps };
