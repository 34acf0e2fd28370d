/** The built manifests: what the browser is asked for may not grow, and the tested build is the shipped one. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWS_MATCHES, NEWS_ORIGINS } from '../../../extension/article/hosts.ts';

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
}, 240_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

const LEDGER_HOSTS = ['https://script.google.com/*', 'https://script.googleusercontent.com/*'];
/** Where the detector runs by itself: the background may put the reader there, and nowhere else. */
const HOSTS = [...LEDGER_HOSTS, ...NEWS_ORIGINS];
const OPTIONAL = ['http://127.0.0.1/*', 'https://*/*', 'http://*/*'];
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe.each([
  ['chrome-mv3', [...PERMISSIONS, 'sidePanel']],
  ['firefox-mv3', PERMISSIONS],
])('%s', (folder, permissions) => {
  it('asks for what is pinned here and no more', () => {
    const built = manifest(folder);
    expect(built.permissions).toEqual(permissions);
    expect(built.host_permissions).toEqual(HOSTS);
    expect(built.optional_host_permissions).toEqual(OPTIONAL);
    expect(built.optional_permissions).toBeUndefined();
    expect(built.web_accessible_resources).toBeUndefined();
    expect(built.externally_connectable).toBeUndefined();
  });

  it('runs by itself on the listed news hosts alone', () => {
    expect(manifest(folder).content_scripts).toEqual([
      {
        matches: [...NEWS_MATCHES],
        js: ['detector.js'],
        run_at: 'document_idle',
      },
    ]);
    for (const match of [...NEWS_MATCHES, ...NEWS_ORIGINS])
      expect(match).not.toMatch(/<all_urls>|:\/\/\*\/|go\.kr\//);
    const hostOf = (pattern: string) => pattern.split('/')[2];
    expect(new Set(NEWS_ORIGINS.map(hostOf))).toEqual(new Set(NEWS_MATCHES.map(hostOf)));
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
  expect(testedHosts).toEqual([...HOSTS, 'http://127.0.0.1/*']);
  expect(shippedHosts).toEqual(HOSTS);
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

it('the scripts in listed pages weigh at most 12 kB gzip, 4 of them on every page, without React and zod', () => {
  const [gate = '', ...others] = ['detector.js', 'reader.js', 'assets/highlight.css'].map((file) =>
    readFileSync(join(out, 'chrome-mv3', file), 'utf8'),
  );
  const weightOf = (text: string): number => gzipSync(text).length;
  expect(weightOf(gate)).toBeLessThanOrEqual(4_000);
  expect([gate, ...others].map(weightOf).reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(12_000);
  for (const text of [gate, ...others]) expect(text).not.toMatch(/ZodError|react\.element|createRoot/);
  // WXT's frame of content scripts tells every page, by a message, that the extension is there.
  for (const text of [gate, ...others]) expect(text).not.toContain('postMessage(');
});
