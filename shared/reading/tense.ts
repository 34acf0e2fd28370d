/** Whether a clause tells what was or what will be, from the first verb ending that shows it. */
import { Opening } from './opening.ts';
export type Tense = 'past' | 'future';

const PLAN = /예정|계획|방침|앞두|기로|준비|추진|일정(?:이|을|으로)|참이/;
const VERB =
  /([가-힣])(?:다(?=[고며는면지.,"'\s]|$)|고(?=[,\s"']|$)|으?며(?=[,\s"']|$)|는데|지만|던(?<!런던)(?=\s)|으나)|예정|계획|방침|앞두|기로|참이(?<=[할갈올날을]\s참이)|것(?=이라[고며]|으로\s(?:보|예|전))/g;
const FINAL_N = 4;
const FINAL_L = 8;
const FINAL_SS = 20;
const FINAL_B = 17;

/** 만나 … 넓히기로 했다, 회의를 열고 … 보내기로 뜻을 모았다: what was done that day led to a resolution. */
const MET =
  /(?:만나|만나서|접견하고|접견해|면담하고|간담회를 갖고|갖고|가지고|열고|열어|방문해|찾아|체결하고|맺고|서명하고|교환하고|논의하고|협의하고|모여|앉아)\s/;
const RESOLVED = new Opening(
  /^기로\s?(?:했|하였|뜻을 모았|합의했|약속했|의견을 모았|결의했|손을 잡았|다짐했)/,
);

/** The consonant that closes a syllable: its place in Unicode's order, 0 for none. */
const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - 0xac00) % 28;

/** `onDay`: the clause tells what was done on a day, so that a resolution may be what came of it. */
export const tenseOf = (clause: string, onDay = false): Tense | null => {
  VERB.lastIndex = 0;
  for (let match = VERB.exec(clause); match; match = VERB.exec(clause)) {
    if (onDay && RESOLVED.test(clause.slice(match.index)) && MET.test(clause.slice(0, match.index)))
      return 'past';
    if (PLAN.test(match[0])) return 'future';
    // 열일곱 명에 이를 것이라고, but not 한 것으로
    if (match[0] === '것') {
      if (finalOf(clause.charAt(match.index - 2)) === FINAL_L) return 'future';
      continue;
    }
    const syllable = match[1];
    if (syllable === undefined) continue;
    if (syllable === '겠') return 'future';
    const final = finalOf(syllable);
    if (final === FINAL_SS) return syllable === '있' || syllable === '없' ? null : 'past';
    if (final === FINAL_B && match[0].endsWith('다') && clause[match.index - 1] !== undefined)
      return /[했았었였됐겠]습/.test(clause.slice(match.index - 1, match.index + 1)) ? 'past' : 'future';
    if (final === FINAL_N && /다$/.test(match[0])) return 'future';
    // 지내려던 홈스테이: what was meant to be.
    if (match[0].endsWith('던') && syllable === '려') return 'future';
  }
  return null;
};
