/** The built manifests: what the browser is asked for may not grow, and the tested build is the shipped one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWS_MATCHES } from '../../../extension/article/hosts.ts';

const out = mkdtempSync(join(tmpdir(), 'gyoryu-manifest-'));

const build = (browser: string, e2e: boolean): void => {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'], {
    env: { ...process.env, GYORYU_OUT_DIR: out, GYORYU_E2E: e2e ? '1' : '' },
    stdio: 'pipe',
  });
};

const manifest = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(out, folder, 'manifest.json'), 'utf8'));

beforeAll(() => {
  build('chrome', false);
  build('chrome', true);
  build('firefox', false);
}, 90_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

const LEDGER_HOSTS = ['https://script.google.com/*', 'https://script.googleusercontent.com/*'];
const OPTIONAL = ['http://127.0.0.1/*', 'https://*/*', 'http://*/*'];
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe.each([
  ['chrome-mv3', [...PERMISSIONS, 'sidePanel']],
  ['firefox-mv3', PERMISSIONS],
])('%s', (folder, permissions) => {
  it('asks for what is pinned here and no more', () => {
    const built = manifest(folder);
    expect(built.permissions).toEqual(permissions);
    expect(built.host_permissions).toEqual(LEDGER_HOSTS);
    expect(built.optional_host_permissions).toEqual(OPTIONAL);
    expect(built.optional_permissions).toBeUndefined();
    expect(built.web_accessible_resources).toBeUndefined();
    expect(built.externally_connectable).toBeUndefined();
  });

  it('runs by itself on the listed news hosts alone', () => {
    expect(manifest(folder).content_scripts).toEqual([
      {
        matches: [...NEWS_MATCHES],
        js: ['content-scripts/detector.js'],
        css: ['content-scripts/detector.css'],
        run_at: 'document_idle',
      },
    ]);
    for (const match of NEWS_MATCHES) expect(match).not.toMatch(/<all_urls>|:\/\/\*\/|go\.kr\//);
  });
});

it('says in Firefox which data leave the browser', () => {
  expect(manifest('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['websiteContent'] } },
  });
});

it('the build that tests drive differs from the shipped one in host permissions alone', () => {
  const { host_permissions: shippedHosts, ...shipped } = manifest('chrome-mv3');
  const { host_permissions: testedHosts, ...tested } = manifest('e2e-chrome-mv3');
  expect(tested).toEqual(shipped);
  expect(testedHosts).toEqual([...LEDGER_HOSTS, 'http://127.0.0.1/*']);
  expect(shippedHosts).toEqual(LEDGER_HOSTS);
  const worker = (folder: string) => readFileSync(join(out, folder, 'background.js'), 'utf8');
  expect(worker('e2e-chrome-mv3')).toBe(worker('chrome-mv3'));
});

it('the script on every listed page weighs at most 12 kB gzip, without React and zod', () => {
  const script = readFileSync(join(out, 'chrome-mv3/content-scripts/detector.js'));
  const style = readFileSync(join(out, 'chrome-mv3/content-scripts/detector.css'));
  expect(gzipSync(script).length + gzipSync(style).length).toBeLessThanOrEqual(12_000);
  expect(script.toString()).not.toMatch(/ZodError|react\.element|createRoot/);
});
