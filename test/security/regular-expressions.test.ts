/** Every regular expression that ships, on texts made to be slow for it: none may take a square of the length. */
import { check } from 'recheck';
import { expect, it, vi } from 'vitest';
import { mayReport } from '../../extension/article/gate.ts';
import '../../extension/article/stamp.ts';
import '../../shared/ledger/forms.ts';
import '../../shared/reading/index.ts';
import { composing, literals, type Pattern } from './shipped-patterns.ts';
import { endsWithin, RUNS, runOf, wordsOf } from './slow-patterns.ts';

/** Those that are put together from lists of words, as the modules that hold them were loaded or ran. */
const composed = vi.hoisted(() => {
  const made = new Map<string, { file: string; source: string; flags: string }>();
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args) => {
      const expression = Reflect.construct(target, args);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const [, file] = /\/((?:shared|extension|apps-script\/s\w+)\/[\w./-]+\.tsx?)/.exec(caller) ?? [];
      if (file && expression instanceof target)
        made.set(`${file}: ${expression}`, { file, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  return made;
});

/** The long round takes a million characters, and an analysis of each pattern. */
const IS_LONG_ROUND = process.env.GYORYU_FUZZ_TIMES !== undefined;
const LENGTH = IS_LONG_ROUND ? 1_000_000 : 100_000;
/** A linear one takes a millisecond or ten of the processor, a hundred of a million characters; a quadratic one minutes. */
const LIMIT_MS = 1_500;
/** Enough for a square to show, on texts of a pattern's own words, of which there are ten thousand. */
const WORDS_LENGTH = 20_000;
const WORDS_LIMIT_MS = 60;
/** For one pattern; what is not decided by then is told, and has only the texts above to speak for it. */
const ANALYSIS_MS = 5_000;

/** Files with patterns that take a square of the length, and how long a text they are ever given. */
const SHORT_TEXTS: Readonly<Record<string, { atMost: number; why: string }>> = {
  'apps-script/src/platform.ts': { atMost: 100, why: '32 bytes as base64' },
  'extension/article/gate.ts': {
    atMost: 20_000,
    why: "a page's own address; a longer one slows its own tab",
  },
  'extension/article/rules-families.ts': { atMost: 20_000, why: 'the same' },
  'extension/article/rules-regional.ts': { atMost: 20_000, why: 'the same' },
  'extension/cli/decode.ts': { atMost: 4_096, why: 'the first bytes of a file' },
  'shared/ledger/field-words.ts': {
    atMost: 20_000,
    why: 'a cell: two seconds where a person fills its 50,000',
  },
  'shared/ledger/forms.ts': {
    atMost: 20_000,
    why: 'headings that a person pastes into a window of their own',
  },
  'shared/reading/no-event.ts': { atMost: 2_400, why: 'a sentence (shared/reading/sentences.ts)' },
  'shared/record/canonical-url.ts': { atMost: 2_000, why: 'an address of a record or of a message' },
  'shared/record/pairing-code.ts': { atMost: 2_000, why: 'a code that a person pastes; ours have 200' },
};
const lengthFor = ({ file }: Pattern, length: number): number =>
  Math.min(length, SHORT_TEXTS[file]?.atMost ?? length);

const expressionOf = ({ source, flags }: Pattern): RegExp => new RegExp(source, flags);
const nameOf = ({ file, source }: Pattern): string => `${file}: ${source}`;
const everyPattern = (): Pattern[] => [
  ...new Map([...literals, ...composed.values()].map((one) => [nameOf(one), one])).values(),
];

const isSlow = (pattern: Pattern, limit = LIMIT_MS): boolean =>
  RUNS.some((run) => !endsWithin(limit, expressionOf(pattern), runOf(run, lengthFor(pattern, LENGTH))));
const isSlowOnItsWords = (pattern: Pattern): boolean =>
  wordsOf(pattern.source).some(
    (word) => !endsWithin(WORDS_LIMIT_MS, expressionOf(pattern), runOf(word, WORDS_LENGTH)),
  );
const made = (source: string, flags = ''): Pattern => ({ file: '', source, flags });

/** One word of a search, escaped; pieces of a fixed length. */
const PLAIN = ['shared/places/prefix-search.ts', 'extension/own-ledger/file.ts'];

it('reads every file', () => {
  expect(literals.length).toBeGreaterThan(300);
  mayReport('우즈베키스탄 부하라');
  const seen = new Set([...composed.values()].map(({ file }) => file));
  expect(composing.filter((file) => !seen.has(file)).sort()).toEqual(PLAIN.sort());
});

it('would notice a quadratic one', { timeout: 600_000 }, () => {
  // Three times ten such limits are waited for.
  const soon = LIMIT_MS / 5;
  expect(isSlow(made('\\s+$'), soon)).toBe(true);
  expect(isSlow(made('(?:a|a)+b'), soon)).toBe(true);
  expect(isSlow(made('[가-힣]{1,8}시'))).toBe(false);
  expect(isSlowOnItsWords(made('국가.*도시'))).toBe(true);
  expect(isSlowOnItsWords(made('[/_]+$'))).toBe(true);
  expect(isSlowOnItsWords(made('국가[^.]{0,20}도시'))).toBe(false);
});

it(`all end within ${LENGTH} characters`, { timeout: 900_000 }, () => {
  expect(
    everyPattern()
      .filter((pattern) => isSlow(pattern))
      .map(nameOf),
  ).toEqual([]);
});

it('none is slow on its own words, but those whose texts are short', { timeout: 600_000 }, () => {
  const slow = everyPattern().filter(isSlowOnItsWords);
  expect(slow.filter(({ file }) => !(file in SHORT_TEXTS)).map(nameOf)).toEqual([]);
});

it('a day that a person typed takes no square of its length, by analysis', async () => {
  const growthOf = async (source: string) => {
    const found = await check(source, '');
    return found.status === 'unknown' ? found.status : found.complexity.type;
  };
  const days = literals.filter(({ file }) => file === 'shared/ledger/typed.ts');
  expect(await Promise.all(days.map(({ source }) => growthOf(source)))).toEqual(['linear']);
  expect(await growthOf('^1\\s*[.월]?\\s*$')).toBe('polynomial');
});

/** A text as long as the pattern's may be, after the recipe of an analysis. */
const attackOn = async (pattern: Pattern): Promise<string | null> => {
  const found = await check(pattern.source, pattern.flags, { timeout: ANALYSIS_MS });
  if (found.status === 'unknown') console.log(`not decided: ${nameOf(pattern)}`);
  if (found.status !== 'vulnerable') return null;
  const { pumps, suffix } = found.attack;
  const each = lengthFor(pattern, LENGTH) / pumps.length;
  return pumps.map(({ prefix, pump }) => prefix + runOf(pump, each).slice(0, -1)).join('') + suffix;
};

it.runIf(IS_LONG_ROUND)('no attack that an analysis finds is slow', { timeout: 3_600_000 }, async () => {
  // Not toContain: nobody reads a million characters of what was found instead.
  expect((await attackOn(made('국가.*도시')))?.includes('국가')).toBe(true);
  const slow: string[] = [];
  for (const pattern of everyPattern()) {
    const text = await attackOn(pattern);
    if (text !== null && !endsWithin(LIMIT_MS, expressionOf(pattern), text)) slow.push(nameOf(pattern));
  }
  expect(slow).toEqual([]);
});
