/** How our windows look and speak: every state by axe in light and dark, and in the language that was chosen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../browser/axe.ts';
import { type ArticleWindows, EXCHANGE, openArticleWindows } from './article-windows.ts';
import { STATES, type State } from './window-states.ts';

let windows: ArticleWindows;

beforeAll(async () => {
  windows = await openArticleWindows('changzhou');
}, 120_000);

afterAll(async () => {
  await windows?.close();
});

const look = async ({ path, wait, act }: State, scheme: 'light' | 'dark'): Promise<string[]> => {
  const page = await windows.open(path(windows.tab), scheme);
  await page.waitForSelector(wait);
  await act?.(page);
  const faults = await axeFaults(page);
  await page.close();
  return faults;
};

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each(STATES)('$name has no fault that axe finds', async (state) => {
    expect(await look(state, scheme)).toEqual([]);
  });
});

it("speaks the language that the person chose, in windows and signs, and the browser's again", {
  timeout: 60_000,
}, async () => {
  const options = await windows.open('options.html');
  const choose = async (language: string, heading: string) => {
    const field = await options.waitForSelector('section[aria-labelledby="language"] select');
    await field?.select(language);
    await options.waitForFunction(
      (words) => document.querySelector('#language')?.textContent === words,
      { polling: 200 },
      heading,
    );
  };
  const sign = () =>
    options.evaluate(
      async (tabId) => chrome.action.getTitle({ tabId }),
      Number(windows.tab.replace('?tab=', '')),
    );
  await choose('en', 'Language');
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await axeFaults(options)).toEqual([]);
  const popup = await windows.open(`popup.html${windows.tab}`);
  await popup.waitForSelector(EXCHANGE);
  expect(await popup.$eval('.bar > button', (button) => button.textContent)).toBe('Capture');
  await windows.article.reload();
  await expect.poll(sign).toContain('Gyoryu — ');
  await options.bringToFront();
  await choose('browser', '언어');
  await windows.article.reload();
  await expect.poll(sign).toContain('교류대장 — ');
  await popup.close();
  await options.close();
});
