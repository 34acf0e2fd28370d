/** Builds what the browser tests drive, once before all of them (vitest.config.ts). */
import { runStep } from '../../.ci/steps.ts';
import { buildAppsScript } from '../../apps-script/build.ts';

/** @throws when the extension does not build */
export const buildForBrowsers = async (): Promise<void> => {
  const step = { name: 'end-to-end build', command: 'wxt', args: ['build', '-b', 'chrome'] };
  if (!runStep(step, { GYORYU_E2E: '1' })) throw new Error('the end-to-end build failed');
  await buildAppsScript();
};

export default buildForBrowsers;
