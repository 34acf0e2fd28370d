/** What comes with npm: every licence is one we may ship, nothing runs at install that was not looked at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { root } from '../../.ci/steps.ts';

const entry = z.looseObject({
  version: z.optional(z.string()),
  resolved: z.optional(z.string()),
  integrity: z.optional(z.string()),
  license: z.optional(z.string()),
  hasInstallScript: z.optional(z.boolean()),
});
const lockfile = z.object({ packages: z.record(z.string(), entry) });
const manifest = z.object({
  allowScripts: z.record(z.string(), z.boolean()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { packages } = lockfile.parse(json('package-lock.json'));
const project = manifest.parse(json('package.json'));
const installed = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path;

/** Permissive ones, and MPL-2.0 (files kept as they are) and CC of data and type lists. */
const ALLOWED = new Set([
  ...['MIT', 'MIT/X11', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['MIT OR Apache-2.0', 'MIT AND Apache-2.0', '(MIT OR CC0-1.0)', '(MIT AND Zlib)', 'Unlicense'],
  ...['MPL-2.0', 'CC0-1.0', 'CC-BY-3.0'],
  // Taken under MIT.
  '(MIT OR GPL-3.0-or-later)',
]);

/** The lockfile does not say; their own files do. */
const READ_BY_HAND: Readonly<Record<string, RegExp>> = {
  '@univerjs/telemetry': /Apache License/i,
  fuzzy: /Permission is hereby granted|MIT/i,
  jstat: /Permission is hereby granted|MIT/i,
};

/** No file of it names a licence. ExcelJS brings it for Node's streams (unzipper); no shipped bundle holds it. */
const UNSTATED = ['buffers'];

const textsOf = (path: string): string =>
  readdirSync(join(root, path))
    .filter((file) => /^(?:licen[cs]e|readme|package\.json)/i.test(file))
    .map((file) => readFileSync(join(root, path, file), 'utf8'))
    .join('\n');

describe('licences', () => {
  it('all are on the list, or were read by hand', () => {
    const unknown = installed.filter(
      ([path, { license }]) =>
        !ALLOWED.has(license ?? '') && !(nameOf(path) in READ_BY_HAND) && !UNSTATED.includes(nameOf(path)),
    );
    expect(unknown.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it.each(Object.entries(READ_BY_HAND))('%s says it itself', (name, words) => {
    expect(textsOf(`node_modules/${name}`)).toMatch(words);
  });
});

/** The lockfile leaves out what comes from there. */
const REGISTRY = 'https://registry.npmjs.org/';

describe('where packages come from', () => {
  it('every one is from the registry, with a checksum', () => {
    const odd = installed.filter(
      ([, { resolved, integrity }]) =>
        !(resolved ?? REGISTRY).startsWith(REGISTRY) || !/^sha512-/.test(integrity ?? ''),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('direct ones are pinned to a version', () => {
    for (const [name, version] of Object.entries({ ...project.dependencies, ...project.devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('install scripts', () => {
  it('only these packages have any, and npm runs only those that package.json allows', () => {
    const withScripts = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    expect([...new Set(withScripts)].sort()).toEqual(['esbuild', 'node', 'protobufjs']);
    expect(project.allowScripts).toEqual({ node: true, esbuild: true });
  });

  it('the one that is not allowed does nothing we need', () => {
    // protobufjs looks at the version range in its parent's package.json and prints a warning.
    expect(existsSync(join(root, 'node_modules/protobufjs'))).toBe(true);
    expect(Object.keys({ ...project.dependencies, ...project.devDependencies })).not.toContain('protobufjs');
  });
});
