import { letters } from './letters.ts';

/** What a sticky pattern finds at an offset, and nowhere behind it. */
export const stick = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The same for a pattern that begins with one of few characters: elsewhere it is not tried. */
export const sticky = (
  pattern: RegExp,
  beginnings: string,
): ((text: string, at: number) => RegExpExecArray | null) => {
  const begins = letters(beginnings);
  return (text, at) => (begins(text.charCodeAt(at)) ? stick(pattern, text, at) : null);
};
