/** Installed from a folder that is moved later: the same extension, with its settings and 내 PC 대장. */
import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runStep } from '../../.ci/steps.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { waitForStates } from '../browser/person.ts';

const folder = mkdtempSync(join(tmpdir(), 'gyoryu-moved-'));
const profile = join(folder, 'profile');
const [first, second] = [join(folder, 'folder-chrome-mv3'), join(folder, '문서', '교류대장')];
let app: ExtensionBrowser;

beforeAll(() => {
  const step = { name: 'build for a folder', command: 'wxt', args: ['build', '-b', 'chrome', '--mv3'] };
  expect(runStep(step, { GYORYU_FOLDER: '1', GYORYU_OUT_DIR: folder })).toBe(true);
}, 60_000);

afterAll(() => app?.browser.close());

const open = async (path: string): Promise<Page> => {
  const page = await app.browser.newPage();
  await page.goto(`${app.origin}/${path}`);
  await page.bringToFront();
  return page;
};

it('keeps its row', { timeout: 60_000 }, async () => {
  app = await launchWithExtension({ extension: first, profile });
  const welcome = await open('welcome.html');
  await (await welcome.waitForSelector('[data-act="own"]'))?.click();
  await (await welcome.waitForSelector('.bar > button:not([disabled])'))?.click();
  await waitForStates(welcome, ['stored']);
  const before = app.origin;
  await app.browser.close();

  mkdirSync(join(folder, '문서'));
  renameSync(first, second);
  app = await launchWithExtension({ extension: second, profile });
  expect(app.origin).toBe(before);
  const ledger = await open('ledger.html');
  await ledger.waitForSelector('tbody tr[data-n]');
  expect(await ledger.$$('tbody tr[data-n]')).toHaveLength(1);
});
