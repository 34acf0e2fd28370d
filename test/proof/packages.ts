/** The store packages: their sources, unpacked elsewhere, build to the same bytes; Firefox's linter finds no error. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import * as z from 'zod/mini';
import { root } from '../../.ci/steps.ts';
import type { LongCheck } from './check.ts';
import { table } from './markdown.ts';

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
/** No dependency of the project: it brings 234 packages and one more install script. */
const LINTER = 'web-ext@10.7.0';

const lint = z.object({
  summary: z.object({ errors: z.number(), notices: z.number(), warnings: z.number() }),
});

/** @throws with what the command printed when it fails */
const run = (command: string, args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, NODE_ENV: undefined },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}\n${stderr}`);
  return stdout;
};

/** Bytes of each file of a zip, by path. */
const filesOf = async (path: string): Promise<Map<string, Buffer>> => {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      entries.map(async (entry) => [entry.name, await entry.async('nodebuffer')] as [string, Buffer]),
    ),
  );
};

const packageNamed = (end: string): string => {
  const names = readdirSync(join(root, '.output')).filter((name) => name.endsWith(end));
  if (names.length !== 1 || names[0] === undefined)
    throw new Error(`${names.length} packages end in ${end}; .output wants emptying.`);
  return join(root, '.output', names[0]);
};

const same = (built: string, packed: ReadonlyMap<string, Buffer>): number =>
  [...packed].filter(([name, bytes]) => readFileSync(join(built, name)).equals(bytes)).length;

export const packages: LongCheck = {
  name: 'packages',
  run: async () => {
    // docs/proof.md is what the checks before this one wrote.
    if (run('git', ['status', '--porcelain', '--', '.', ':!docs/proof.md'], root) !== '')
      throw new Error('Sources are packed from the last commit: commit first.');
    run('npm', ['run', 'zip'], root);
    const elsewhere = mkdtempSync(join(tmpdir(), 'gyoryu-sources-'));
    try {
      for (const [name, bytes] of await filesOf(packageNamed('-sources.zip'))) {
        mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
        writeFileSync(join(elsewhere, name), bytes);
      }
      run('npm', ['ci'], elsewhere);
      const rows = [];
      for (const browser of BROWSERS) {
        run('npx', ['wxt', 'build', '-b', browser, '--mv3'], elsewhere);
        const packed = await filesOf(packageNamed(`-${browser}.zip`));
        rows.push({
          browser,
          files: packed.size,
          same: same(join(elsewhere, `.output/${browser}-mv3`), packed),
        });
      }
      const { summary } = lint.parse(
        JSON.parse(
          run('npx', ['--yes', LINTER, 'lint', '--output=json', '--source-dir=.output/firefox-mv3'], root),
        ),
      );
      return {
        ok: summary.errors === 0 && rows.every((row) => row.files === row.same),
        report: `The package of sources is unpacked in an empty folder, installed and built.\n\n${table(
          ['package', 'files', 'the same, byte for byte'],
          rows.map((row) => [row.browser, row.files, row.same]),
        )}\n\n${LINTER} on the Firefox package: ${summary.errors} errors, ${summary.notices} notices, ${summary.warnings} warnings.`,
      };
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  },
};
