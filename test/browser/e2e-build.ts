/** Builds what end-to-end tests drive, once for all test files that run side by side. */
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, runStep } from '../../.ci/steps.ts';
import { buildAppsScript } from '../../apps-script/build.ts';
import { E2E_BUILD } from './workplace.ts';

const LOCK = join(root, '.output/e2e-build.lock');
/** A builder that died must not stop all others. */
const STALE_MS = 120_000;

const newest = (path: string): number => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const isFresh = (built: string, sources: readonly string[]): boolean =>
  existsSync(built) &&
  statSync(built).mtimeMs > Math.max(...sources.map((source) => newest(join(root, source))));

const locked = async (work: () => Promise<void>): Promise<void> => {
  mkdirSync(join(root, '.output'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > STALE_MS) rmdirSync(LOCK);
      await pause(200);
    }
  }
  try {
    await work();
  } finally {
    rmdirSync(LOCK);
  }
};

/** The extension's end-to-end build and the add-on's bundle; nothing is built again while its sources are older. */
export const ensureBuilt = (): Promise<void> =>
  locked(async () => {
    if (!isFresh(join(E2E_BUILD, 'manifest.json'), ['extension', 'shared', 'wxt.config.ts'])) {
      const step = { name: 'e2e build', command: 'wxt', args: ['build', '-b', 'chrome'] };
      if (!runStep(step, { GYORYU_E2E: '1' })) throw new Error('the end-to-end build failed');
    }
    if (
      !isFresh(join(root, '.output/apps-script/Code.js'), [
        'apps-script/src',
        'apps-script/build.ts',
        'shared',
      ])
    )
      await buildAppsScript();
  });
