/** The notices that go with what ships: of the place data, and of each npm package whose code is in a bundle. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from './steps.ts';

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.string()),
  dependencies: z.optional(z.record(z.string(), z.string())),
});

const folderOf = (name: string): string => join(root, 'node_modules', name);
const manifestOf = (name: string) =>
  manifest.parse(JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')));

/** Come built, with the packages they need inside. */
const BUILT = ['exceljs'];

/** The npm package that a bundled file is of; null for our own. */
export const packageOf = (file: string): string | null =>
  /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null;

const withInner = (name: string): string[] => [
  name,
  ...(BUILT.includes(name) ? Object.keys(manifestOf(name).dependencies ?? {}) : []),
];

const noticeOf = (name: string): string => {
  const { version, license } = manifestOf(name);
  const file = readdirSync(folderOf(name)).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(folderOf(name), file), 'utf8').trim();
  return `${name} ${version} (${license ?? 'see below'})\n\n${text}`.trim();
};

/** @param packages npm packages in the bundles */
export const noticesFor = (packages: Iterable<string>): string => {
  const names = [...new Set([...packages].flatMap(withInner))].sort();
  const own = ['NOTICE', 'LICENSE'].map((file) => readFileSync(join(root, file), 'utf8').trim());
  return `${[...own, ...names.map(noticeOf)].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
};
