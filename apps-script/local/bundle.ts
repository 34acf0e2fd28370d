/** The built add-on, exactly the files that would be pushed. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import * as z from 'zod/mini';
import type { Script } from './services/run.ts';

export interface Bundle {
  readonly script: Script;
  /** Text of the html files by name without extension. */
  readonly html: ReadonlyMap<string, string>;
  /** Names of the script's global functions. */
  readonly functions: readonly string[];
}

const manifest = z.object({ timeZone: z.string() });

export const readBundle = (folder: string): Bundle => {
  const code = readFileSync(join(folder, 'Code.js'), 'utf8');
  const { timeZone } = manifest.parse(JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')));
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    script: { code: new vm.Script(code, { filename: 'Code.js' }), timeZone },
    html: new Map(pages.map((name) => [name.slice(0, -5), readFileSync(join(folder, name), 'utf8')])),
    functions: [...code.matchAll(/^function (\w+)/gm)].map((match) => match[1] ?? ''),
  };
};

const SOURCES = [
  'apps-script/src',
  'apps-script/sidebar',
  'apps-script/appsscript.json',
  'apps-script/build.ts',
  'shared',
];

const newest = (path: string): number => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Builds the add-on where it is missing or older than its sources. Run in the project's folder. */
export const freshBundle = async (folder = '.output/apps-script'): Promise<void> => {
  const built = join(folder, 'Code.js');
  if (existsSync(built) && statSync(built).mtimeMs >= Math.max(...SOURCES.map(newest))) return;
  const { buildAppsScript } = await import('../build.ts');
  await buildAppsScript(folder);
};
