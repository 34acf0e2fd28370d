/** Sentences of the body. Full stops inside quotations do not end one. */
import type { Span } from '../record/analysis.ts';
import type { Line } from './body.ts';

export interface Sentence extends Span {
  /** Place in the article, from 0. */
  index: number;
  kind: 'prose' | 'heading';
  text: string;
  /** Quoted speech inside, offsets into the article. */
  speech: Span[];
}

const OPEN = '"';
const LONGEST_QUOTE = 500;
/** Characters after which a blank ends a sentence that has no stop: a list or garbage. */
const LONGEST_SENTENCE = 1200;
const ENDING = /[다요죠까음함임됨며]/;

const isHangul = (character: string): boolean => character >= '가' && character <= '힣';

/** True where the stop at `at` ends a sentence: behind an ending of a verb, or before a blank. */
const endsAt = (text: string, at: number, to: number): boolean => {
  const before = text.charAt(at - 1);
  const after = at + 1 >= to ? '' : text.charAt(at + 1);
  if (text.charAt(at) !== '.') return after === '' || after === ' ';
  if (!isHangul(before) && !')]"\''.includes(before)) return false;
  return (
    after === '' || (after === ' ' && before !== '') || (ENDING.test(before) && /[가-힣\d"'▲△"(]/.test(after))
  );
};

/** Spans of speech: quotes long enough to hold a sentence. */
const speechIn = (text: string, from: number, to: number): Span[] => {
  const spans: Span[] = [];
  let open = -1;
  for (let at = text.indexOf(OPEN, from); at >= 0 && at < to; at = text.indexOf(OPEN, at + 1)) {
    if (open >= 0 && at - open <= LONGEST_QUOTE) {
      if (at - open > 12) spans.push({ start: open, end: at + 1 });
      open = -1;
    } else open = at;
  }
  return spans;
};

/** 남해군은 22일 "…연수를 시작한다"고 밝혔다: a government's announcement in quotes is the news itself. */
const ANNOUNCER =
  /[가-힣][시군구도청](?:의회)?(?:는|은)\s(?:[가-힣\d]{1,4}\s)?(?:\d{1,2}일\s)?(?:[가-힣]{2,12}(?:을|를) 통해\s)?$/;
const ANNOUNCED = /^.?다\.?"(?:라고|고|며)\s(?:[가-힣\d]{1,4}\s)?(?:밝혔|밝힌|전했|알렸|발표했|설명했)/;
export const announced = (sentence: Sentence): Sentence => {
  const [quote] = sentence.speech;
  if (!quote) return sentence;
  const from = quote.start - sentence.start;
  const to = quote.end - sentence.start;
  return ANNOUNCER.test(sentence.text.slice(Math.max(0, from - 40), from)) &&
    ANNOUNCED.test(sentence.text.slice(to - 3, to + 14))
    ? { ...sentence, speech: sentence.speech.slice(1) }
    : sentence;
};

export const sentencesOf = (text: string, lines: readonly Line[]): Sentence[] => {
  const sentences: Sentence[] = [];
  const push = (start: number, end: number, kind: Sentence['kind'], speech: readonly Span[]): void => {
    const words = text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    if (words.trim() === '') return;
    sentences.push({
      start: start + lead,
      end,
      index: sentences.length,
      kind,
      text: words.trimStart(),
      speech: [...speech],
    });
  };
  for (const line of lines) {
    if (line.kind !== 'prose') {
      push(line.start, line.end, 'heading', []);
      continue;
    }
    const speech = speechIn(text, line.start, line.end);
    let quote = 0;
    let said: Span[] = [];
    let start = line.start;
    for (let at = line.start; at < line.end; at++) {
      const inside = speech[quote];
      if (inside && at >= inside.start) {
        said.push(inside);
        quote++;
        at = inside.end - 1;
        continue;
      }
      const character = text.charAt(at);
      const endless =
        at - start > LONGEST_SENTENCE && (character === ' ' || at - start > 2 * LONGEST_SENTENCE);
      const stop = character === '.' || character === '?' || character === '!';
      if (endless || (stop && endsAt(text, at, line.end))) {
        push(start, at + 1, 'prose', said);
        said = [];
        start = at + 1;
      }
    }
    push(start, line.end, 'prose', said);
  }
  return sentences;
};
