/**
 * Words looked for one by one, and what must stand around them by hand: a script is new to each page, and to compile
 * one pattern costs it as much as to look for two hundred words.
 */

/**
 * Whether one of the words stands in the text.
 * @param words with | between
 * @param fits where given, only where it says so of a word's end and start
 */
export const hasAny = (
  text: string,
  words: string,
  fits = (_end: number, _start: number): boolean => true,
): boolean => {
  for (const word of words.split('|'))
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (fits(at + word.length, at)) return true;
  return false;
};

/** The syllables of Hangul that stand in a row from here on, at most so many. */
const hangul = (text: string, from: number, most: number): string => {
  const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
  let end = from;
  while (end < from + most && isHangul(text.charCodeAt(end))) end++;
  return text.slice(from, end);
};

/** Whether so many syllables stand right before. */
export const follows = (text: string, at: number, syllables: number): boolean =>
  hangul(text, at - syllables, syllables).length === syllables;

const LONGEST_ENDING = 3;

/** Whether 1 … `most` syllables stand at `from`, and one of the endings right after them. */
export const leadsTo = (text: string, from: number, most: number, endings: string): boolean =>
  hasAny(hangul(text, from, most + LONGEST_ENDING), endings, (_, start) => start > 0 && start <= most);
