/** Whether a clause tells what was or what will be, from the first verb ending that shows it. */
export type Tense = 'past' | 'future';

const PLAN = /예정|계획|방침|앞두|기로|준비|추진|일정(?:이|을|으로)/;
const VERB =
  /([가-힣])(?:다(?=[고며는면지.,"'\s]|$)|고(?=[,\s"']|$)|으?며(?=[,\s"']|$)|는데|지만|던|으나)|예정|계획|방침|앞두|기로/g;
const FINAL_N = 4;
const FINAL_SS = 20;
const FINAL_B = 17;

/** The consonant that closes a syllable: its place in Unicode's order, 0 for none. */
const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - 0xac00) % 28;

export const tenseOf = (clause: string): Tense | null => {
  VERB.lastIndex = 0;
  for (let match = VERB.exec(clause); match; match = VERB.exec(clause)) {
    if (PLAN.test(match[0])) return 'future';
    const syllable = match[1];
    if (syllable === undefined) continue;
    if (syllable === '겠') return 'future';
    const final = finalOf(syllable);
    if (final === FINAL_SS) return syllable === '있' || syllable === '없' ? null : 'past';
    if (final === FINAL_B && match[0].endsWith('다') && clause[match.index - 1] !== undefined)
      return /[했았었였됐겠]습/.test(clause.slice(match.index - 1, match.index + 1)) ? 'past' : 'future';
    if (final === FINAL_N && /다$/.test(match[0])) return 'future';
    if (match[0].endsWith('던')) return 'past';
  }
  return null;
};
