/** A sentence with what the rules ask of it: the names and dates in it, and whether it tells the news or its background. */

import type { Span } from '../record/analysis.ts';
import { GEOGRAPHY, HABIT, OPENING_ASIDE, OPENING_EARLIER, RELATION } from './cues.ts';
import type { DateExpression } from './date-expression.ts';
import { lastOf } from './last.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentences.ts';

/** `lead` is the first sentence, `second` the next. */
export type Standing = 'title' | 'lead' | 'second' | 'main' | 'background' | 'speech';

export interface Scene {
  sentence: Sentence;
  /** The text that the offsets of the sentence and its mentions refer to: the article, or its title. */
  text: string;
  standing: Standing;
  mentions: Mention[];
  dates: DateExpression[];
  /** Clauses of it that tell of earlier times. */
  past: Span[];
}

/** Title and first two sentences: what the article is about. */
const OPENING: readonly Standing[] = ['title', 'lead', 'second'];
export const isOpening = ({ standing }: Scene): boolean => OPENING.includes(standing);

const OPINION = /(?:기대|바란다|바랐|희망|다짐|소감|강조|당부|감사|고마|되기를|되길|노력하겠|힘쓰겠|하겠다)/;
/** 협정도 곧 열매를 맺을 것으로 내다봤다 */
const EXPECTED =
  /것으로\s(?:내다[봤보]|기대[했한된]|전망[했한된]|예상[했한된]|보인다|보고 있)[가-힣]{0,3}[.]?$/;
/** 내년 봄 에드먼턴을 찾아 협약을 맺겠다고 말했다 */
const INTENDED = /겠다(?:고|며|면서)\s(?:말|밝|약속|다짐|강조|덧붙)[가-힣]{0,3}[.]?$/;
const AHEAD = new RegExp(`${EXPECTED.source}|${INTENDED.source}`);
const SAID = /(?:했|하였|밝혔|덧붙였|바랐|내다봤)(?:다|습니다)[.]?$/;
/** None of these three is longer. */
const LONGEST_VERB = 16;
/** 2015년 우호도시가 된 뒤 처음으로 사람을 보냈다: the news stands behind the history. */
const AFTERWARDS = /(?:뒤|이후|이래|후)[,\s]/;
const DONE_SINCE = /보냈|찾았|방문했|참가했|참석했|열었|처음으로|맺는다|연다|보낸다|찾는다/;
const YEARS_AGO = /\d(?<!\d\d)\d{0,2}여?\s?년\s전/;
const OLD_YEAR = /(?:19|20)(\d\d)년/;

/** A sentence that mostly quotes somebody's opinion. */
const isSpeech = (sentence: Sentence, dates: readonly DateExpression[], opens: boolean): boolean => {
  const said = sentence.speech.reduce((sum, quote) => sum + quote.end - quote.start, 0);
  if (said > sentence.text.length * 0.5) return true;
  // 자매결연을 하고 협력을 다짐했다고 29일 밝혔다: what the news begins with is no mere opinion.
  if (opens && RELATION.test(sentence.text)) return false;
  if (
    dates.some(
      ({ from, lead, to }) => from.day !== null && (from.month !== null || lead !== null || to !== null),
    )
  )
    return false;
  const tail = sentence.text.slice(-60);
  const verb = sentence.text.slice(-LONGEST_VERB);
  const dayless = dates.every(({ from }) => from.day === null);
  if (!opens && dayless && AHEAD.test(verb)) return true;
  return (
    SAID.test(verb) && OPINION.test(tail) && /(?:라며|다며|면서|라고|다고|기를|길|겠다고|취지|뜻)/.test(tail)
  );
};

/** Tells how the tie came to be: 2005년 자매결연을 맺은 뒤 …. */
const isHistory = (text: string, year: number | null): boolean => {
  if (!RELATION.test(text)) return false;
  if (YEARS_AGO.test(text)) return true;
  const old = OLD_YEAR.exec(text);
  if (old === null) return false;
  if (year !== null && Number(text.slice(old.index, old.index + 4)) >= year) return false;
  const since = AFTERWARDS.exec(text);
  return since === null || HABIT.test(text) || !DONE_SINCE.test(text.slice(since.index));
};

export const standingOf = (
  sentence: Sentence,
  dates: readonly DateExpression[],
  prose: number,
  year: number | null,
  article: string,
): Standing => {
  const { text } = sentence;
  if (sentence.kind === 'heading') return 'title';
  if (isSpeech(sentence, dates, prose === 0)) return 'speech';
  if (prose === 0) return 'lead';
  const dated = dates.some(
    ({ from, lead, anaphor }) =>
      (from.day !== null && from.year === null) ||
      anaphor?.days === 0 ||
      (lead === 'future' && from.year === null),
  );
  if (!dated && (OPENING_ASIDE.test(text) || GEOGRAPHY.test(text, article))) return 'background';
  if (!dated && isHistory(text, year)) return 'background';
  const recent = dates.some(({ from }) => from.day !== null && from.month === null && from.year === null);
  if (dates.length > 0 && OPENING_EARLIER.test(text) && !recent && !/오는\s/.test(text)) return 'background';
  if (!recent && HABIT.test(text)) return 'background';
  return prose === 1 ? 'second' : 'main';
};

const BREAK = /([가-힣])(?:고|으?며|지만|는데|으나),?\s/g;
const FINAL_SS = 20;
const closes = (syllable: string, ending: string): boolean =>
  (syllable.charCodeAt(0) - 0xac00) % 28 === FINAL_SS ||
  ['하', '맺', '열', '가지', '갖', '찾', '보내', '떠나'].includes(syllable) ||
  /지만|는데/.test(ending);

/** 창고, 최고, 광고: nouns that end like a verb. */
const NOUN_GO = /(?:사|창|최|광|보|신|재|여|남|중|일|권|경|참|공|기|원|피|포|충|그리|수|차|금|악)고,/;

/** Clauses of a sentence, as offsets into the article: broken behind 했고, 하며, 했지만, and behind 걸리고 with a comma. */
export const clausesOf = (sentence: Sentence): Span[] => {
  const clauses: Span[] = [];
  let start = 0;
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(sentence.text); match; match = BREAK.exec(sentence.text)) {
    const pause =
      match[0].includes(',') &&
      /^.[고며]/.test(match[0]) &&
      !NOUN_GO.test(sentence.text.slice(Math.max(0, match.index - 1), match.index + 3));
    if (!pause && !closes(match[1] ?? '', match[0])) continue;
    const end = match.index + match[0].length;
    clauses.push({ start: sentence.start + start, end: sentence.start + end });
    start = end;
  }
  clauses.push({ start: sentence.start + start, end: sentence.end });
  return clauses;
};

export const clauseAt = (clauses: readonly Span[], offset: number): Span => {
  for (const clause of clauses) if (offset < clause.end) return clause;
  return lastOf(clauses) ?? { start: offset, end: offset };
};
