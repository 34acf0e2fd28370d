/** What a person does with Gyoryu, step by step, in a real browser. Each step waits for what the person would see. */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './launch.ts';

const PATIENCE_MS = 20_000;

/** Pastes a pairing code into the options page and presses 연결. @returns what the page answers */
export const pair = async ({ browser, origin }: ExtensionBrowser, code: string): Promise<string> => {
  const page = await browser.newPage();
  await page.goto(`${origin}/options.html`);
  const field = await page.waitForSelector('textarea', { timeout: PATIENCE_MS });
  // A paste, not key presses: codes are 200 characters and nobody types them.
  await field?.evaluate((element, text) => {
    element.focus();
    document.execCommand('insertText', false, text);
  }, code);
  await page.click('form:has(textarea) button[type="submit"]');
  const note = await page.waitForSelector('form .note.good, form .note.bad', { timeout: PATIENCE_MS });
  const answer = await note?.evaluate((element) => element.textContent);
  await page.close();
  return answer ?? '';
};

/** The words that the page's highlights cover, by highlight. */
export const highlighted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map((range) => range.toString())]),
    ),
  );

export const waitForHighlights = async (page: Page): Promise<Record<string, string[]>> => {
  await page.waitForFunction(() => CSS.highlights.has('gyoryu-partner'), {
    timeout: PATIENCE_MS,
    polling: 200,
  });
  return highlighted(page);
};

/** Opens the popup's page for the article in front, as pressing the toolbar button does. */
export const openPopup = async ({ browser, origin }: ExtensionBrowser, article: Page): Promise<Page> => {
  const popup = await browser.newPage();
  await popup.setViewport({ width: 480, height: 900 });
  await popup.goto(`${origin}/options.html`);
  await article.bringToFront();
  const tab = await popup.evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return front?.id;
  });
  await popup.goto(`${origin}/popup.html?tab=${tab}`);
  await popup.bringToFront();
  return popup;
};

/** Opens an article about an exchange, and the popup over it. */
export const openArticle = async (
  app: ExtensionBrowser,
  address: string,
): Promise<{ article: Page; popup: Page }> => {
  const article = await app.browser.newPage();
  await article.goto(address);
  const popup = await openPopup(app, article);
  await popup.waitForSelector('.exchange', { timeout: PATIENCE_MS });
  return { article, popup };
};

/** Ids of the records that are shown under the button. */
export const recordsIn = (popup: Page): Promise<string[]> =>
  popup.$$eval('.bar [data-record]', (notes) => notes.map((note) => note.getAttribute('data-record') ?? ''));

/** The panel with what was captured in this browser. */
export const openHistory = async ({ browser, origin }: ExtensionBrowser): Promise<Page> => {
  const panel = await browser.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await panel.bringToFront();
  await (await panel.waitForSelector('::-p-aria(기록[role="tab"])'))?.click();
  await panel.waitForSelector('li[data-state]');
  return panel;
};

/** Presses 지금 다시 보내기, unless nothing waits and it is disabled. */
export const pressSendNow = async (history: Page): Promise<void> => {
  const button = await history.waitForSelector('::-p-aria(지금 다시 보내기[role="button"])');
  await button?.evaluate((one) => one instanceof HTMLButtonElement && one.click());
};

const CAPTURE = '.bar > button:not([disabled])';

/** States in which a captured record may rest. */
const ENDED = ['stored', 'refused'];

/** Presses 캡처 and waits until every record is in one of the `wanted` states. @returns the states */
export const capture = async (popup: Page, wanted: readonly string[] = ENDED): Promise<string[]> => {
  const button = await popup.waitForSelector(CAPTURE, { timeout: PATIENCE_MS });
  await button?.click();
  return waitForStates(popup, wanted);
};

/** Waits until every record shown under the button is in one of the `wanted` states. @returns the states */
export const waitForStates = async (popup: Page, wanted: readonly string[]): Promise<string[]> => {
  await popup.waitForFunction(
    (states) => {
      const notes = [...document.querySelectorAll('.bar [data-state]')];
      return (
        notes.length > 0 && notes.every((note) => states.includes(note.getAttribute('data-state') ?? ''))
      );
    },
    { timeout: PATIENCE_MS, polling: 200 },
    wanted,
  );
  return popup.$$eval('.bar [data-state]', (notes) =>
    notes.map((note) => note.getAttribute('data-state') ?? ''),
  );
};
