/** Text whose lines were broken within its sentences (a broadcaster's page, a mail): each paragraph one line again. */
import { lastOf } from './last.ts';
import { Opening } from './opening.ts';

const PARAGRAPH_END = /\n\s*\n/g;
const LONGEST_BROKEN_LINE = 60;
/** A column of an old paper: lines as long as one another, broken within a word. */
const WIDEST_COLUMN = 45;
const RAGGED = 8;
/** Words that a heading does not end with. */
const GOES_ON = /[가-힣](?:[은는을를의에와과로며한된할인]|에서|부터|까지|[이하]고|해|이|가)$/;
const BULLET = new Opening(/^\s*[▲△▶◆■●○□◇※*•·-]/);
/** Whose the text is, told in the lines below it. */
const RIGHTS = /\n(?:Copyright|[©ⓒ]|<?저작권자|무단\s?전재)/i;
const SENTENCE_END = /[.!?]["')]?$/;

const isBroken = (paragraph: string): boolean => {
  const lines = paragraph.trim().split('\n');
  if (lines.length < 3 || lines.some((line) => line.length > LONGEST_BROKEN_LINE || BULLET.test(line)))
    return false;
  const before = lines.slice(0, -1).map((line) => line.trimEnd());
  const open = before.filter((line) => !SENTENCE_END.test(line));
  const widest = Math.max(...lines.map((line) => line.length));
  const isColumn = widest <= WIDEST_COLUMN && open.every((line) => line.length > widest - RAGGED);
  return (
    SENTENCE_END.test(lastOf(lines)?.trimEnd() ?? '') &&
    open.length > 1 &&
    (isColumn || open.filter((line) => GOES_ON.test(line)).length * 2 >= open.length)
  );
};

/** As long as the text itself, so that offsets stay. */
export const unwrapped = (text: string): string => {
  let whole = '';
  let from = 0;
  let start = 0;
  const look = (end: number): void => {
    const lines = text.slice(start, end);
    const rights = lines.search(RIGHTS);
    const paragraph = rights < 0 ? lines : lines.slice(0, rights);
    if (isBroken(paragraph)) {
      const words = paragraph.trimEnd();
      whole += text.slice(from, start) + words.replaceAll('\n', ' ');
      from = start + words.length;
    }
    start = end;
  };
  for (const { index } of text.matchAll(PARAGRAPH_END)) look(index);
  look(text.length);
  return from === 0 ? text : whole + text.slice(from);
};
