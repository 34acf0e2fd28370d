/** The states of our windows that axe looks at. */
import type { Page } from 'puppeteer-core';
import { EXCHANGE } from './article-windows.ts';

const click = (selector: string) => async (page: Page) => {
  await page.click(selector);
};

/** A window in a state of its own, for axe to look at. */
export interface State {
  name: string;
  /** Of one of our windows; `tab` are the parameters that name the article's tab. */
  path: (tab: string) => string;
  /** What must be seen before axe looks. */
  wait: string;
  act?: (page: Page) => Promise<void>;
}

export const STATES: readonly State[] = [
  { name: 'popup with an exchange', path: (tab) => `popup.html${tab}`, wait: EXCHANGE },
  { name: 'popup of a page that cannot be read', path: () => 'popup.html?tab=99999', wait: 'p.card' },
  {
    name: 'panel with every field',
    path: (tab) => `sidepanel.html${tab}`,
    wait: EXCHANGE,
    act: click('details summary'),
  },
  {
    name: 'panel with offered places',
    path: (tab) => `sidepanel.html${tab}`,
    wait: EXCHANGE,
    act: async (page) => {
      const [, partner] = await page.$$('input[role=combobox]');
      await partner?.click({ count: 3 });
      await partner?.type('창저우');
      await page.waitForSelector('[role=option]');
      await partner?.press('ArrowDown');
    },
  },
  {
    name: 'panel with a pasted text',
    path: (tab) => `sidepanel.html${tab}`,
    wait: EXCHANGE,
    act: async (page) => {
      await page.click('::-p-aria(글 붙여 넣기[role="tab"])');
      await page.type('textarea', '남양주시는 지난 18일 중국 상주시와 화상회의를 열었다.');
      await page.click('::-p-aria(읽기[role="button"])');
      await page.waitForFunction(() => document.querySelectorAll('.exchange').length > 0, { polling: 200 });
    },
  },
  {
    name: 'panel with records',
    path: (tab) => `sidepanel.html${tab}`,
    wait: EXCHANGE,
    act: click('::-p-aria(기록[role="tab"])'),
  },
  {
    name: 'settings',
    path: () => 'options.html',
    wait: 'section',
    act: async (page) => {
      await page.type('textarea', 'no code');
      await page.click('::-p-aria(연결[role="button"])');
      await page.waitForSelector('.note');
    },
  },
];
