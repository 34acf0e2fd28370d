/** The built extension: its pages run its own files alone, and nothing in it speaks to anyone but a ledger. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../bench/build-extension.ts';

const folder = buildExtension({ e2e: false });
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const pages = files.filter((file) => file.endsWith('.html'));
const scripts = files.filter((file) => file.endsWith('.js'));
const manifest: Record<string, unknown> = JSON.parse(textOf('manifest.json'));

describe('extension pages', () => {
  it("keep Manifest V3's own policy (script-src 'self'), which is not widened", () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
  });

  it.each(pages)('%s has no inline script, handler or file from elsewhere', (file) => {
    const html = textOf(file);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/i);
    expect(html).not.toMatch(/\son\w+\s*=/i);
    expect(html).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i);
  });
});

describe('scripts', () => {
  it('there are some of each', () => {
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(scripts.length).toBeGreaterThanOrEqual(4);
  });

  it.each(scripts)('%s makes no code of text and loads none', (file) => {
    const code = textOf(file);
    expect(code).not.toMatch(/\beval\(|importScripts\(|\.executeScript\([^)]*\bcode:/);
    expect(code).not.toMatch(/import\(\s*["'`]https?:/);
    // ExcelJS brings polyfills that try; the pages' policy refuses them, and it goes on without.
    if (!file.includes('exceljs')) expect(code).not.toMatch(/(?<![.\w])(?:new )?Function\(/);
  });

  it('of pages know neither the secret nor the signature', () => {
    for (const file of scripts.filter((name) => name.startsWith('content-scripts'))) {
      expect(textOf(file)).not.toMatch(/gyoryu-req|gyoryu1:|\.secret\b|importKey|storage\.local/);
    }
  });

  it('name no tracker', () => {
    for (const file of scripts)
      expect(textOf(file)).not.toMatch(
        /\b(?:google-analytics|googletagmanager|sentry|amplitude|mixpanel|posthog)\b/i,
      );
  });
});

describe('notices', () => {
  const notices = textOf('notices.txt');

  it('name the data and give the licence of each package whose code ships', () => {
    expect(notices).toContain('https://creativecommons.org/licenses/by/4.0/');
    for (const name of ['react-dom', 'zod', 'exceljs', 'jszip', '@mozilla/readability'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(notices).toMatch(/Copyright \(c\) .*(?:Meta|Facebook)/);
  });

  it('are one click from the options', () => {
    expect(scripts.some((file) => textOf(file).includes('/notices.txt'))).toBe(true);
  });
});
