/** What records told of a partnership, and which of them: 되돌리기 takes back what only the undone record told. */
import { halfHash } from '../record/key-hash.ts';
import { codesOf, RELATION_WORDS, type Relation } from '../record/vocabulary.ts';
import { learn } from './pair.ts';
import type { Lesson, StoredPair } from './stored.ts';

/** What more records than these told stands for good. */
const MOST_TELLERS = 8;
const MOST_LESSONS = 30;

const FOR_GOOD: Lesson = { relation: null, since: null, by: null };

/** Facts whose records are not known, as lessons; the first says that the pair itself stays. */
const factsOf = ({ relation, steps }: StoredPair): Lesson[] => [
  FOR_GOOD,
  ...codesOf(RELATION_WORDS).flatMap((step): Lesson[] => {
    const since = steps[step];
    return since === undefined ? [] : [{ relation: step === 'none' ? null : step, since, by: null }];
  }),
  ...(relation === null ? [] : [{ relation, since: null, by: null }]),
];

/** Pairs from before lessons were kept have none. */
const lessonsOf = (pair: StoredPair): Lesson[] => pair.lessons ?? factsOf(pair);

const toldBy = (lesson: Lesson, teller: string): Lesson => {
  if (lesson.by === null || lesson.by.includes(teller)) return lesson;
  return { ...lesson, by: lesson.by.length < MOST_TELLERS ? [...lesson.by, teller] : null };
};

/** The pair with what a record tells of it, also where that is no more than that it exists. */
export const teach = (
  pair: StoredPair,
  relation: Relation | null,
  since: string | null,
  recordId: string,
): StoredPair => {
  const teller = halfHash(recordId);
  const known = lessonsOf(pair);
  const isThis = (one: Lesson): boolean => one.relation === relation && one.since === since;
  const lessons = known.some(isThis)
    ? known.map((one) => (isThis(one) ? toldBy(one, teller) : one))
    : [...known, { relation, since, by: [teller] }];
  const learnt = learn(pair, relation, since);
  return { ...learnt, lessons: lessons.length > MOST_LESSONS ? factsOf(learnt) : lessons };
};

/** The pair that stays whatever is taken back: a person typed it, or moved an exchange to it. */
export const keepForGood = (pair: StoredPair): StoredPair => {
  const lessons = lessonsOf(pair);
  const isKept = lessons.some(
    ({ relation, since, by }) => relation === null && since === null && by === null,
  );
  return isKept ? pair : { ...pair, lessons: [...lessons, FOR_GOOD] };
};

/** The pair without what only these records told; `gone` where nothing is left that speaks for it. */
export const withoutLessons = (pair: StoredPair, recordIds: readonly string[]): StoredPair => {
  const tellers = new Set(recordIds.map(halfHash));
  const before = lessonsOf(pair);
  const lessons = before
    .map((one) => ({ ...one, by: one.by?.filter((teller) => !tellers.has(teller)) ?? null }))
    .filter(({ by }) => by === null || by.length > 0);
  if (lessons.length === before.length) return { ...pair, lessons };
  const bare: StoredPair = { ...pair, relation: null, steps: {}, lessons };
  const left = lessons.reduce((known, { relation, since }) => learn(known, relation, since), bare);
  return lessons.length === 0 ? { ...left, gone: true } : left;
};
