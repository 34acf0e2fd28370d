/** The real add-on in a folder of its own, for test files run side by side. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAppsScript } from '../../../apps-script/build.ts';

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'gyoryu-'));

/** Folder of the built add-on. */
export const builtAddOn = async (folder: string): Promise<string> => {
  const bundle = join(folder, 'bundle');
  await buildAppsScript(bundle);
  return bundle;
};
