/** The built manifests: what the browser is asked for may not grow, and the tested build is the shipped one. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWS_MATCHES } from '../../../extension/article/hosts.ts';

const out = mkdtempSync(join(tmpdir(), 'gyoryu-manifest-'));

const build = (browser: string, env: NodeJS.ProcessEnv = {}): void => {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'], {
    env: { ...process.env, GYORYU_OUT_DIR: out, GYORYU_E2E: '', GYORYU_FOLDER: '', ...env },
    stdio: 'pipe',
  });
};

const manifest = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(out, folder, 'manifest.json'), 'utf8'));

beforeAll(() => {
  build('chrome');
  build('chrome', { GYORYU_E2E: '1' });
  build('chrome', { GYORYU_FOLDER: '1' });
  build('firefox');
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

it('the build for a folder differs from the shipped one in its key alone, which no store takes', () => {
  const { key, ...folder } = manifest('folder-chrome-mv3');
  expect(folder).toEqual(manifest('chrome-mv3'));
  // Chromium's identity of a key: the first half of its hash, in letters from a to p.
  const hash = createHash('sha256')
    .update(Buffer.from(String(key), 'base64'))
    .digest('hex');
  const id = [...hash.slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  expect(id).toBe('gimnblkncnppdlgepddnpncnadoobhpm');
  expect(manifest('firefox-mv3').key).toBeUndefined();
});

it('the script on every listed page weighs at most 12 kB gzip, without React and zod', () => {
  const script = readFileSync(join(out, 'chrome-mv3/content-scripts/detector.js'));
  const style = readFileSync(join(out, 'chrome-mv3/content-scripts/detector.css'));
  expect(gzipSync(script).length + gzipSync(style).length).toBeLessThanOrEqual(12_000);
  expect(script.toString()).not.toMatch(/ZodError|react\.element|createRoot/);
});
