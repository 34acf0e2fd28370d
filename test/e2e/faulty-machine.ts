/** Clocks, versions and switches of the machine that a fault bench runs on. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** The add-on as it was built, on a machine whose clock is ahead. @returns its folder */
export const bundleAhead = (addOn: string, folder: string, ms: number): string => {
  const bundle = join(folder, 'bundle');
  cpSync(addOn, bundle, { recursive: true });
  const code = join(bundle, 'Code.js');
  writeFileSync(
    code,
    `{ const now = Date.now; Date.now = () => now() + ${ms}; }\n${readFileSync(code, 'utf8')}`,
  );
  return bundle;
};

/** Chrome ends an unpacked extension that starts again without this switch of chrome://extensions. */
export const inDeveloperMode = (profile: string): void => {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
};

const manifest = z.looseObject({ version: z.string() });

/** Makes the extension in a folder a newer one. @returns its version */
export const raiseVersion = (extension: string): string => {
  const file = join(extension, 'manifest.json');
  const old = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  const version = `${old.version}.1`;
  writeFileSync(file, JSON.stringify({ ...old, version }));
  return version;
};
