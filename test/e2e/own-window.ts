/** What a person does in the windows of 내 PC 대장: pressing, pasting, reading the table. */
import type { Page } from 'puppeteer-core';
import { BUILT } from '../browser/e2e-build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';

/** Rules by which no name leads anywhere, this machine aside. */
export const NO_NETWORK = ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];

/** @param args where some names lead after all; without it there is no network */
export const launchAlone = (
  profile: string,
  args: readonly string[] = [`--host-resolver-rules=${NO_NETWORK.join(', ')}`],
): Promise<ExtensionBrowser> => launchWithExtension({ extension: BUILT.extension, profile, args: [...args] });

/** As long as a busy machine may take. */
export const SOON = { timeout: 20_000, interval: 200 };

export const open = async ({ browser, origin }: ExtensionBrowser, path: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(`${origin}/${path}`);
  return page;
};

/** The window that opens by itself after the installation. */
export const firstRun = async ({ browser }: ExtensionBrowser): Promise<Page> => {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  const page = await target.page();
  if (!page) throw new Error('no page');
  await page.bringToFront();
  return page;
};

/** Pressed where it stands. Looked for by the clock: waitForSelector does not notice words that change in place. */
export const click = async (page: Page, words: string): Promise<void> => {
  await page.waitForFunction(
    (start) => {
      const button = [...document.querySelectorAll('button')].find((each) =>
        each.textContent?.trim().startsWith(start),
      );
      button?.click();
      return button !== undefined;
    },
    { timeout: 30_000, polling: 200 },
    words,
  );
};

/** As a paste does: at once, and heard by the page. */
export const paste = async (page: Page, selector: string, text: string): Promise<void> => {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
};

export const rowCount = (page: Page): Promise<number> =>
  page.$$eval('tbody tr[data-n]', (rows) => rows.length).catch(() => 0);

export const cellsOf = (page: Page, header: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const heads = [...document.querySelectorAll('thead th')];
    const at = heads.findIndex(
      (head) => head instanceof HTMLElement && head.innerText.replace(/[ ▼▲]/g, '') === wanted,
    );
    return [...document.querySelectorAll('tbody tr[data-n]')].map(
      (row) => row.children[at]?.textContent ?? '',
    );
  }, header);

export const HEADERS = ['교류도시', '국가명', '시작일', '교류형태', '검토'];

/** The rows as one text each, in no order of the table's. */
export const table = async (page: Page): Promise<string[]> => {
  await page.waitForSelector('tbody tr[data-n]');
  const columns = await Promise.all(HEADERS.map((header) => cellsOf(page, header)));
  return (columns[0] ?? []).map((_, i) => columns.map((column) => column[i]).join(' | ')).sort();
};

/** Brings a file in. @returns what the page says */
export const bringIn = async (page: Page, file: string): Promise<string> => {
  const field = await page.waitForSelector('input[type="file"]');
  if (!field) throw new Error('no field for files');
  await field.uploadFile(file);
  const note = await page.waitForSelector('section .note.good, section .note.bad', { timeout: 30_000 });
  return (await note?.evaluate((each) => each.textContent)) ?? '';
};
