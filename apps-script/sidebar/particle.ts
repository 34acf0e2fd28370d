/** Korean particles that follow the last sound of a word. */

/** 0 for none, 8 for ㄹ; a word that does not end in Hangul counts as open. */
export const finalOf = (word: string): number => {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  return code >= 0 && code < 11_172 ? code % 28 : 0;
};

/** ‘확인’으로, ‘제외’로. */
export const toward = (word: string): string => ([0, 8].includes(finalOf(word)) ? '로' : '으로');

/** ‘빈’을, ‘빈시’를. */
export const object = (word: string): string => (finalOf(word) === 0 ? '를' : '을');
