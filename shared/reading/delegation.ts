/** Head's title and size of a delegation, where a sentence says so. Names of persons are never kept. */
import type { Analysis } from '../record/analysis.ts';

type Delegation = NonNullable<Analysis['events'][number]['delegation']>;

const TITLE =
  '(?:부시장|부군수|부구청장|부지사|시장|군수|구청장|도지사|지사|의장|부의장|국장|과장|당서기|성장|주지사|교육장|단장|실장|본부장)';
const HEAD = new RegExp(
  `(${TITLE})(?:을|를)\\s(?:단장|대표)|(${TITLE})(?:이|가)?\\s이끄는|(${TITLE})(?:이|가)?\\s이끈|(${TITLE})\\s(?:등|일행|외)`,
);
const NUMBER =
  /(?:대표단|방문단|사절단|교류단|일행|공연단|선수단|학생|청소년|공무원|등|외|명단|단원)\s?[^.\d]{0,10}?(\d{1,3})(?:여)?\s?명|(\d{1,3})(?:여)?\s?명(?:의|으로)?\s?[^.\d]{0,8}(?:대표단|방문단|사절단|교류단|공연단)/;

export const delegationIn = (sentence: string): Delegation | null => {
  const head = HEAD.exec(sentence);
  const number = NUMBER.exec(sentence);
  if (!head && !number) return null;
  const title = head ? (head[1] ?? head[2] ?? head[3] ?? head[4] ?? null) : null;
  const digits = number ? (number[1] ?? number[2]) : undefined;
  return {
    head: title,
    number: digits === undefined ? null : Number(digits),
    side: null,
    words: [head?.[0], number?.[0]].filter((words) => words !== undefined).join(' … '),
  };
};
