/** The article as scenes: each sentence with its names and dates, and what time it tells of. */
import { atomsIn } from './atoms.ts';
import type { Body } from './body.ts';
import type { DatedClause } from './dated.ts';
import { datedClauses } from './dated-clauses.ts';
import { datesIn } from './dates.ts';
import type { Resources } from './input.ts';
import { introducedIn } from './introduced.ts';
import { type CountryMention, type Doubtful, mentionsIn } from './mentions.ts';
import { pastClauses } from './past-clauses.ts';
import { type Scene, standingOf } from './scenes.ts';
import { announced, type Sentence, sentencesOf } from './sentences.ts';

export interface Stage {
  /** Title, headings and prose. */
  scenes: Scene[];
  /** Prose alone. */
  told: Scene[];
  dated: DatedClause[];
  doubtful: Doubtful[];
  countries: CountryMention[];
}

/** No article names more; what lies behind is a list that a page carries. */
const MOST_MENTIONS = 600;
const MOST_SENTENCES = 600;
const MOST_DATES = 300;

/** A line that says when the page was made. */
const STAMP = /입력|승인|등록|작성|게재|수정|발행|기자|\d:\d\d|\d{4}\s?[-./년]/;

const asSentence = (title: string): Sentence => ({
  start: 0,
  end: title.length,
  index: -1,
  kind: 'heading',
  text: title,
  speech: [],
});

const datesOf = (sentence: Sentence): Scene['dates'] =>
  datesIn(sentence.text).map((date) => ({
    ...date,
    start: date.start + sentence.start,
    end: date.end + sentence.start,
  }));

export const stageOf = (
  text: string,
  body: Body,
  title: string | null,
  publishedAt: string | null,
  resources: Resources,
): Stage => {
  const year = publishedAt === null ? null : Number(publishedAt.slice(0, 4));
  const scenes: Scene[] = [];
  const namesOf: ReturnType<typeof mentionsIn>[] = [];
  let prose = 0;
  let mentionCount = 0;
  let dateCount = 0;
  const add = (read: Sentence, whole: string): void => {
    const sentence = prose === 0 && read.kind === 'prose' ? announced(read) : read;
    const dates = sentence.kind === 'heading' || dateCount > MOST_DATES ? [] : datesOf(sentence);
    const names =
      mentionCount < MOST_MENTIONS
        ? mentionsIn(whole, atomsIn(whole, sentence.start, sentence.end, resources), sentence)
        : { mentions: [], doubtful: [], countries: [] };
    const standing = standingOf(sentence, dates, prose, year, whole);
    scenes.push({ sentence, text: whole, standing, mentions: names.mentions, dates, past: [] });
    namesOf.push(names);
    mentionCount += names.mentions.length + names.doubtful.length;
    dateCount += dates.length;
    if (sentence.kind === 'prose') prose++;
  };
  if (title !== null) add(asSentence(title), title);
  for (const sentence of sentencesOf(text, body.lines).slice(0, MOST_SENTENCES))
    if (sentence.kind === 'prose' || sentence.text.trim() !== title?.trim()) add(sentence, text);

  const introduced = introducedIn(
    namesOf.flatMap(({ mentions }) => mentions),
    text,
  );
  for (const [at, scene] of introduced.length === 0 ? [] : scenes.entries()) {
    const { sentence, text: whole } = scene;
    if (!introduced.some((stem) => sentence.text.includes(stem))) continue;
    const names = mentionsIn(
      whole,
      atomsIn(whole, sentence.start, sentence.end, resources, introduced),
      sentence,
    );
    namesOf[at] = names;
    scene.mentions = names.mentions;
  }

  const told = scenes.filter(({ sentence }) => sentence.kind === 'prose');
  let dated = datedClauses(told, publishedAt);
  if (
    !dated.some(({ role, date }) => role === 'event' && (date.from.day !== null || date.anaphor !== null))
  ) {
    const subtitles = scenes.filter(({ sentence }) => sentence.kind === 'heading' && sentence.index >= 0);
    for (const scene of subtitles)
      scene.dates = STAMP.test(scene.sentence.text) ? [] : datesOf(scene.sentence);
    dated = datedClauses([...subtitles, ...told], publishedAt);
  }
  for (const { scene, span } of pastClauses(dated, publishedAt)) scene.past.push(span);
  return {
    scenes,
    told,
    dated,
    doubtful: namesOf.flatMap(({ doubtful }) => doubtful),
    countries: namesOf.flatMap(({ countries }) => countries),
  };
};
