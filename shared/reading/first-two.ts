/**
 * With which two characters the finds of a pattern may begin, read from the pattern itself: `\s?(?:지난|오는)` begins with
 * a blank, 지 or 오, and goes on with 지, 오, 난 or 는.
 */
import type { CodeRange } from './letters.ts';

export interface FirstTwo {
  first: readonly CodeRange[];
  second: readonly CodeRange[];
  /** May find nothing, or one character, so that what follows the find stands there. */
  none: boolean;
  one: boolean;
}

const ANY: readonly CodeRange[] = [[0, 0xffff]];
const DIGIT: readonly CodeRange[] = [[48, 57]];
const BLANK: readonly CodeRange[] = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

const NOTHING: FirstTwo = { first: [], second: [], none: true, one: false };
const character = (first: readonly CodeRange[]): FirstTwo => ({ first, second: [], none: false, one: true });

const either = (a: FirstTwo, b: FirstTwo): FirstTwo => ({
  first: [...a.first, ...b.first],
  second: [...a.second, ...b.second],
  none: a.none || b.none,
  one: a.one || b.one,
});
const then = (a: FirstTwo, b: FirstTwo): FirstTwo => ({
  first: [...a.first, ...(a.none ? b.first : [])],
  second: [...a.second, ...(a.one ? b.first : []), ...(a.none ? b.second : [])],
  none: a.none && b.none,
  one: (a.one && b.none) || (a.none && b.one),
});

/** @throws on names, back references and what else no pattern of ours uses */
export const firstTwoOf = (source: string): FirstTwo => {
  let at = 0;
  const eat = (words: string): boolean => {
    const found = source.startsWith(words, at);
    if (found) at += words.length;
    return found;
  };
  const literal = (): readonly CodeRange[] => {
    const code = source.charCodeAt(at++);
    return [[code, code]];
  };
  const escaped = (): readonly CodeRange[] => {
    if (eat('d')) return DIGIT;
    if (eat('s')) return BLANK;
    if (eat('n')) return [[10, 10]];
    if (/[\dA-Za-z]/.test(source.charAt(at)))
      throw new Error(`Not known: \\${source.charAt(at)} in ${source}`);
    return literal();
  };
  const inBrackets = (): readonly CodeRange[] => (eat('\\') ? escaped() : literal());
  const oneOf = (): readonly CodeRange[] => {
    const negated = eat('^');
    const ranges: CodeRange[] = [];
    while (!eat(']')) {
      const from = inBrackets();
      const isRange = source.charAt(at) === '-' && source.charAt(at + 1) !== ']';
      if (isRange) at++;
      const to = isRange ? inBrackets() : from;
      ranges.push(...(isRange ? [[from[0]?.[0] ?? 0, to[0]?.[1] ?? 0] as const] : from));
    }
    return negated ? ANY : ranges;
  };
  const term = (): FirstTwo => {
    if (eat('(')) {
      const looks = ['?=', '?!', '?<=', '?<!'].some(eat);
      if (!looks) eat('?:');
      const inner = alternatives();
      eat(')');
      return looks ? NOTHING : inner;
    }
    if (eat('^') || eat('$') || eat('\\b')) return NOTHING;
    if (eat('[')) return character(oneOf());
    if (eat('.')) return character(ANY);
    return character(eat('\\') ? escaped() : literal());
  };
  const repeated = (once: FirstTwo): FirstTwo => {
    const [quantifier = '', least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})/.exec(source.slice(at, at + 9)) ?? [];
    if (quantifier === '') return once;
    at += quantifier.length;
    eat('?');
    const none = once.none || quantifier === '?' || quantifier === '*' || least === '0';
    return { ...(quantifier === '?' ? once : either(once, then(once, once))), none };
  };
  const sequence = (): FirstTwo => {
    let whole = NOTHING;
    while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')')
      whole = then(whole, repeated(term()));
    return whole;
  };
  const alternatives = (): FirstTwo => {
    let all = sequence();
    while (eat('|')) all = either(all, sequence());
    return all;
  };
  return alternatives();
};
