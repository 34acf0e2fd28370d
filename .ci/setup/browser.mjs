// Where a browser that can load the extension is installed. Plain JavaScript: it also runs on Node 20,
// before the project's own Node is there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const env = process.env;

/** @type {Record<string, string[]>} */
const CANDIDATES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/opt/google/chrome-for-testing/chrome',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((base) =>
    base
      ? [
          join(base, 'Chromium', 'Application', 'chrome.exe'),
          join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [],
  ),
};

/** Path of the browser's program, or null. `CHROME_PATH` goes before all others. */
export const findBrowser = () =>
  [env.CHROME_PATH, ...(CANDIDATES[process.platform] ?? [])].find((path) => path && existsSync(path)) ?? null;
