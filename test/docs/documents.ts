/** The documents, and the commands they tell people to type. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../.ci/steps.ts';

const documentsIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return documentsIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });

export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...documentsIn('docs'),
];
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Whole command lines of npm and npx, in backticks or on lines of their own. */
export const commandsIn = (text: string): string[] =>
  [...text.matchAll(/(?:`|^)(np[mx] [^`\n#]*)/gm)].map(([, command]) => command?.trim() ?? '');
