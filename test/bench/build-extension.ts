import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../.ci/steps.ts';

/** Builds the extension for Chromium into a folder of its own, and returns it. @throws when the build fails */
export const buildExtension = ({ e2e }: { e2e: boolean }): string => {
  const out = mkdtempSync(join(tmpdir(), 'gyoryu-bench-build-'));
  // Vitest's own NODE_ENV would build React for development.
  const env = { ...process.env, NODE_ENV: 'production', GYORYU_OUT_DIR: out, GYORYU_E2E: e2e ? '1' : '' };
  const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return join(out, e2e ? 'e2e-chrome-mv3' : 'chrome-mv3');
};
