/** What the documents tell people to type exists, and what they point at is there. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { root } from '../../.ci/steps.ts';
import { documents, textOf } from './documents.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(textOf('package.json')));

/** npm's own. */
const BUILT_IN = ['ci', 'install'];

const npmCommands = (text: string): string[] =>
  [...text.matchAll(/(?:`|^)npm (?:run )?(?:--silent )?([a-z]+)\b/gm)].map(([, name]) => name ?? '');
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
/** A path in backticks, from the project's folder; patterns and single names are none. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:\.ci|apps-script|docs|extension|shared|test)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );

/** Files and folders that a command of npx is given. */
const argumentsIn = (text: string): string[] =>
  [...text.matchAll(/npx (?:vitest run|node) [^`\n]*/g)].flatMap(
    ([command]) => command.match(/test\/[\w./-]+/g) ?? [],
  );

describe.each(documents)('%s', (path) => {
  const text = textOf(path);

  it('names npm scripts that exist', () => {
    for (const name of npmCommands(text))
      if (!BUILT_IN.includes(name))
        expect([...Object.keys(scripts), 'start', 'test'], `npm ${name}`).toContain(name);
  });

  it('links to and names files that exist', () => {
    for (const target of linksIn(text))
      expect(existsSync(join(root, dirname(path), decodeURI(target))), target).toBe(true);
    for (const target of [...pathsIn(text), ...argumentsIn(text)])
      expect(existsSync(join(root, target)), target).toBe(true);
  });
});

it('would notice a command and a file that are not there', () => {
  expect(npmCommands('`npm run nothing`')).toEqual(['nothing']);
  expect(pathsIn('`docs/nothing.md`')).toEqual(['docs/nothing.md']);
  expect(argumentsIn('`npx vitest run --project pure test/nothing`')).toEqual(['test/nothing']);
  expect(linksIn('[a](docs/nothing.md) [b](https://x.kr)')).toEqual(['docs/nothing.md']);
});

it('every script runs a file that exists', () => {
  for (const [name, command] of Object.entries(scripts)) {
    const file = /^node (\S+)/.exec(command)?.[1];
    expect(file && existsSync(join(root, file)), name).toBe(true);
  }
});
