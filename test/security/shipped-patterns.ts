/** Every regular expression that stands in the sources of what ships. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { root } from '../../.ci/steps.ts';

export interface Pattern {
  /** From the project's folder. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return path.endsWith('places/build') ? [] : filesUnder(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const patternsIn = (path: string): Pattern[] => {
  const loader = path.endsWith('x') ? 'tsx' : 'ts';
  const { code } = transformSync(readFileSync(path, 'utf8'), { loader, format: 'esm' });
  const found: Pattern[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    if (value.type === 'Literal' && 'regex' in value && value.regex) {
      const { pattern, flags } = { pattern: '', flags: '', ...value.regex };
      found.push({ file: path.slice(root.length), source: pattern, flags });
    } else Object.values(value).forEach(walk);
  };
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
};

const files = ['shared', 'extension', 'apps-script/src', 'apps-script/sidebar'].flatMap((folder) =>
  filesUnder(join(root, folder)),
);

export const literals: readonly Pattern[] = files.flatMap(patternsIn);

/** Files that put patterns together while they run. */
export const composing: readonly string[] = files
  .filter((path) => readFileSync(path, 'utf8').includes('new RegExp('))
  .map((path) => path.slice(root.length));
