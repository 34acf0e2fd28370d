/** Texts that make a pattern slow, if any can, and whether they do. */
import vm from 'node:vm';

/** What Korean pages are made of. */
export const RUNS = [
  'a',
  ' ',
  '1',
  '가',
  '시',
  '\n',
  '가 ',
  '가나다시 ',
  '1월 1일 ',
  '.',
  '(',
  '<',
  '-',
  '"',
  '2022. ',
  'http://a/',
];

/**
 * A pattern's own words and signs, each alone and with its neighbour: a pattern that begins anew at each of them is slow
 * on a long run of it. Of a class, its first letter.
 */
export const wordsOf = (source: string): string[] => {
  const plain = source
    .replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?(?:<?[:=!]|<\w+>)|\{\d+,?\d*\}/g, '\0')
    .replace(/\[\^?(\\?.)[^\]]*\]/g, '$1')
    .replace(/(?<!\\)[().|?*+^$]/g, '\0')
    .replace(/\\(.)/g, '$1');
  const words = plain.split('\0').filter((word) => word !== '');
  return [...new Set(words.flatMap((word, i) => [word, word + (words[i + 1] ?? '')]))];
};

/** A text that many patterns nearly find something in, to its very end. */
export const runOf = (word: string, length: number): string =>
  `${word.repeat(Math.ceil(length / word.length)).slice(0, length)}!`;

const sandbox = vm.createContext({ input: '', expression: /x/ });

const endsOnce = (limit: number, expression: RegExp, input: string): boolean => {
  Object.assign(sandbox, { expression, input });
  const began = process.cpuUsage();
  try {
    vm.runInContext('expression.lastIndex = 0; expression.test(input)', sandbox, { timeout: 10 * limit });
  } catch {
    return false;
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000 < limit;
};

/**
 * Whether a search ends within so many milliseconds of the processor; by the clock it may take ten times as long. A
 * machine that is busy with others gets three chances.
 */
export const endsWithin = (limit: number, expression: RegExp, input: string): boolean =>
  [1, 2, 3].some(() => endsOnce(limit, expression, input));
