/** Builds what the browser tests drive, once before all of them (vitest.config.ts). */
import { join } from 'node:path';
import { root, runStep } from '../../.ci/steps.ts';
import { buildAppsScript } from '../../apps-script/build.ts';

/** Folders of the unpacked extension and of the built add-on. */
export interface Built {
  readonly extension: string;
  readonly addOn: string;
}

const builtIn = (folder: string): Built => ({
  extension: join(folder, 'e2e-chrome-mv3'),
  addOn: join(folder, 'apps-script'),
});
const SHARED = join(root, '.output');
/** What all browser tests of one run share. */
export const BUILT = builtIn(SHARED);

/**
 * @param folder one of its own for a check so long that another run would build beneath it
 * @throws when the extension does not build
 */
export const buildForBrowsers = async (folder = SHARED): Promise<Built> => {
  const step = { name: 'end-to-end build', command: 'wxt', args: ['build', '-b', 'chrome'] };
  if (!runStep(step, { GYORYU_E2E: '1', GYORYU_OUT_DIR: folder }))
    throw new Error('the end-to-end build failed');
  const built = builtIn(folder);
  await buildAppsScript(built.addOn);
  return built;
};

export default async (): Promise<void> => {
  await buildForBrowsers();
};
