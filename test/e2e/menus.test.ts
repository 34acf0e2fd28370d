/** Without a window of ours: the shortcut, and the context menu's selected words. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { openPopup, pair, waitForHighlights } from '../browser/person.ts';
import { openWorkplace, type Workplace } from '../browser/workplace.ts';
import { rowsOf } from './ledger-rows.ts';

let ledger: RunningLedger;
let workplace: Workplace;
let article: Page;

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gyoryu-menus-')), 'ledger.db');
  ledger = await startLedger({ file, port: 0, quiet: true });
  workplace = await openWorkplace({ headless: true });
  expect(await pair(workplace.app, ledger.pairing('담당자'))).toContain('연결되었습니다');
  const sample = workplace.site.pages.find(({ file: name }) => name.includes('changzhou'));
  if (!sample) throw new Error('no sample');
  article = await workplace.app.browser.newPage();
  await article.goto(workplace.addressOf(sample));
  await waitForHighlights(article);
}, 120_000);

afterAll(async () => {
  await workplace?.close();
  await ledger?.close();
});

const inBackground = async <T>(
  work: (tabId: number, words: string) => Promise<T>,
  words = '',
): Promise<T> => {
  await article.bringToFront();
  const target = await workplace.app.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('no worker');
  const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);
  return worker.evaluate(work, tabId, words);
};

/**
 * Rings the menu's event, or without an item the shortcut's, from within, which Chromium's own event objects can do:
 * without a screen nothing else presses the browser's keys and menus.
 */
const ring = (itemAndSelection = ''): Promise<void> =>
  inBackground(async (tabId, words) => {
    const [menuItemId, selectionText] = words.split('|');
    const event = menuItemId ? chrome.contextMenus.onClicked : chrome.commands.onCommand;
    if (!('dispatch' in event) || typeof event.dispatch !== 'function') throw new Error('not to be rung');
    event.dispatch(menuItemId ? { menuItemId, selectionText } : 'capture', { id: tabId });
  }, itemAndSelection);

const choose = (item: 'partner' | 'date', selection: string): Promise<void> => ring(`${item}|${selection}`);
const pressShortcut = (): Promise<void> => ring();

it('words selected one right after the other become the partner and the date, with their particles off', {
  timeout: 60_000,
}, async () => {
  await Promise.all([choose('partner', '요나고시와'), choose('date', '지난 17일')]);
  const popup = await openPopup(workplace.app, article);
  await popup.waitForFunction(
    () => {
      const card = document.querySelector('.exchange')?.textContent ?? '';
      return card.includes('요나고시') && card.includes('일본') && card.includes('2022. 5. 17.');
    },
    { polling: 200 },
  );
  await popup.close();
});

it('the shortcut captures what is in hand, and the button says so', { timeout: 60_000 }, async () => {
  await pressShortcut();
  await expect.poll(() => rowsOf(ledger, '교류실적').length, { timeout: 20_000 }).toBe(1);
  expect(rowsOf(ledger, '교류실적')[0]).toMatchObject({
    국가명: '일본',
    교류도시: '요나고시',
    시작일: '2022-05-17',
  });
  const title = () => inBackground((tabId) => chrome.action.getTitle({ tabId }));
  await expect.poll(title, { timeout: 20_000 }).toContain('이미 대장에 있음');
});

it('on a page without an article the shortcut says why nothing happened', { timeout: 60_000 }, async () => {
  await article.goto(`http://${new URL(article.url()).host}/no-such-page`);
  await pressShortcut();
  const sign = () =>
    inBackground(async (tabId) => [
      await chrome.action.getBadgeText({ tabId }),
      await chrome.action.getTitle({ tabId }),
    ]);
  await expect
    .poll(sign, { timeout: 20_000 })
    .toEqual(['?', '이 페이지에서 기사를 찾지 못했습니다. 기사를 연 뒤 다시 눌러 주세요.']);
});
