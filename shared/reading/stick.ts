/** What a sticky pattern finds at an offset, and nowhere behind it. */
export const stick = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
