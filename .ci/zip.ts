/**
 * `npm run zip`: store packages for Chrome, Edge and Firefox, the package that people unpack into a folder and load
 * by hand (docs/install.md), and the sources that Firefox's reviewers ask for.
 * The sources are the last commit, whole; docs/release.md says how they build to the same bytes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root, runStep } from './steps.ts';

const { name, version } = z
  .object({ name: z.string(), version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

const results = ['chrome', 'edge', 'firefox'].map((browser) =>
  runStep({ name: `package for ${browser}`, command: 'wxt', args: ['zip', '-b', browser, '--mv3'] }),
);
const folder = runStep(
  { name: 'package for a folder', command: 'wxt', args: ['zip', '-b', 'chrome', '--mv3'] },
  { GYORYU_FOLDER: '1' },
);
// WXT's own package of sources lacks the folders that begin with a dot, and with them the build.
const sources = runStep({
  name: 'package of sources',
  command: 'git',
  args: ['archive', '--format=zip', '-o', `.output/${name}-${version}-sources.zip`, 'HEAD'],
});
process.exitCode = [...results, folder, sources].every(Boolean) ? 0 : 1;
