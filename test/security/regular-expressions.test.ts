/** Every regular expression that ships, on long runs of what Korean pages are made of: none may take a square of the length. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { root } from '../../.ci/steps.ts';
import { mayReport } from '../../extension/article/gate.ts';
import '../../extension/article/stamp.ts';
import '../../shared/ledger/forms.ts';
import { countries } from '../../shared/places/countries.ts';
import { governments } from '../../shared/places/governments.ts';
import { loadPlaces } from '../../shared/places/load.ts';
import { read } from '../../shared/reading/index.ts';

/** Those that are put together from lists of words, as the modules that hold them were loaded or ran. */
const composed = vi.hoisted(() => {
  const made = new Map<string, RegExp>();
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args) => {
      const expression = Reflect.construct(target, args);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const [, file] = /\/((?:shared|extension|apps-script\/s\w+)\/[\w./-]+\.tsx?)/.exec(caller) ?? [];
      if (file && expression instanceof target) made.set(`${file}: ${expression}`, expression);
      return expression;
    },
  });
  return made;
});

/** The long round takes a million characters. */
const LENGTH = process.env.GYORYU_FUZZ_TIMES ? 1_000_000 : 100_000;
/** A linear one takes a millisecond or ten of the processor, a hundred of a million characters; a quadratic one minutes. */
const LIMIT_MS = 1_500;
/** By the clock, for a machine that is busy with others. */
const PATIENCE_MS = LENGTH / 25;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return path.endsWith('places/build') ? [] : filesUnder(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });

interface Found {
  file: string;
  pattern: string;
  flags: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const literalsIn = (file: string): Found[] => {
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader, format: 'esm' });
  const found: Found[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    if (value.type === 'Literal' && 'regex' in value && value.regex) {
      const { pattern, flags } = { pattern: '', flags: '', ...value.regex };
      found.push({ file: file.slice(root.length), pattern, flags });
    } else Object.values(value).forEach(walk);
  };
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
};

const SHIPPED = ['shared', 'extension', 'apps-script/src', 'apps-script/sidebar'];
const literals = SHIPPED.flatMap((folder) => filesUnder(join(root, folder)).flatMap(literalsIn));

const RUNS = [
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
const inputs = RUNS.map((run) => `${run.repeat(Math.ceil(LENGTH / run.length)).slice(0, LENGTH)}!`);

const sandbox = vm.createContext({ input: '', expression: /x/ });
const ends = (expression: RegExp, input: string): boolean => {
  Object.assign(sandbox, { expression, input });
  const began = process.cpuUsage();
  try {
    vm.runInContext('expression.lastIndex = 0; expression.test(input)', sandbox, { timeout: PATIENCE_MS });
  } catch {
    return false;
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000 < LIMIT_MS;
};

const isSlow = (expression: RegExp): boolean => inputs.some((input) => !ends(expression, input));

/** One word of a search, escaped; pieces of a fixed length. */
const PLAIN = ['shared/places/prefix-search.ts', 'extension/own-ledger/file.ts'];

it('reads every file', () => {
  expect(literals.length).toBeGreaterThan(300);
  mayReport('우즈베키스탄 부하라');
  const composing = SHIPPED.flatMap((folder) => filesUnder(join(root, folder)))
    .filter((file) => readFileSync(file, 'utf8').includes('new RegExp('))
    .map((file) => file.slice(root.length));
  const seen = new Set([...composed.keys()].map((key) => key.slice(0, key.indexOf(':'))));
  expect(composing.filter((file) => !seen.has(file)).sort()).toEqual(PLAIN.sort());
});

it('would notice a quadratic one', () => {
  expect(isSlow(/\s+$/)).toBe(true);
  expect(isSlow(/(?:a|a)+b/)).toBe(true);
  expect(isSlow(/[가-힣]{1,8}시/)).toBe(false);
});

it(`all end within ${LENGTH} characters`, { timeout: 900_000 }, () => {
  const written = literals.map(({ file, pattern, flags }): [string, RegExp] => [
    `${file}: ${pattern}`,
    new RegExp(pattern, flags),
  ]);
  const slow = [...written, ...composed].filter(([, expression]) => isSlow(expression));
  expect(slow.map(([where]) => where)).toEqual([]);
});

describe('reading as a whole', () => {
  const length = LENGTH / 2;
  const packed = readFileSync(join(root, 'shared/places/data/foreign-places.txt'), 'utf8');
  const resources = { places: loadPlaces(packed), governments, countries };
  /** Milliseconds of this process's own work. */
  const cost = (text: string, title: string): number => {
    const began = process.cpuUsage();
    read({ text, title, publishedAt: '2024-05-10' }, resources);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };

  it.each([...RUNS, '중국 ', '자매결연 ', '지난 18일 ', '“', '남양주시는 ', '대표단이 '])(
    '%j, four times as long, takes no sixteen times as long',
    { timeout: 60_000 },
    (run) => {
      const long = run.repeat(Math.ceil(length / run.length)).slice(0, length);
      const short = long.slice(0, length / 4);
      cost(short, short);
      // Below a tenth of a second a ratio says nothing.
      expect(cost(long, long)).toBeLessThan(Math.max(100, 10 * cost(short, short)));
    },
  );
});
