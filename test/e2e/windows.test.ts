/** Our windows in a real Chromium: every state by axe in light and dark, by keyboard, and what a person changes. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import ko from '../../extension/locales/ko.json' with { type: 'json' };
import { axeFaults } from '../browser/axe.ts';
import { capture, openPopup, pair, waitForHighlights, waitForStates } from '../browser/person.ts';
import { openWorkplace, type Workplace } from '../browser/workplace.ts';
import { rowsOf } from './ledger-rows.ts';
import { STATES, type State } from './window-states.ts';

let ledger: RunningLedger;
let workplace: Workplace;
let article: Page;
/** Address of our windows with the article's tab. */
let tab: string;

const sampleAddress = (name: string): string => {
  const sample = workplace.site.pages.find(({ file }) => file.includes(name));
  if (!sample) throw new Error(`no sample ${name}`);
  return workplace.addressOf(sample);
};

const open = async (path: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  const page = await workplace.app.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width: 460, height: 900 });
  await page.goto(`${workplace.app.origin}/${path}`);
  await page.bringToFront();
  return page;
};

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gyoryu-windows-')), 'ledger.db');
  ledger = await startLedger({ file, port: 0, quiet: true });
  workplace = await openWorkplace({ headless: true });
  article = await workplace.app.browser.newPage();
  await article.goto(sampleAddress('changzhou'));
  await waitForHighlights(article);
  const popup = await openPopup(workplace.app, article);
  tab = new URL(popup.url()).search;
  await popup.close();
}, 120_000);

afterAll(async () => {
  await workplace?.close();
  await ledger?.close();
});

const EXCHANGE = '.exchange';
/** 국가명 of the first exchange; selection by label comes in no order. */
const COUNTRY = '.exchange select';

const look = async ({ path, wait, act }: State, scheme: 'light' | 'dark'): Promise<string[]> => {
  const page = await open(path(tab), scheme);
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
  const options = await open('options.html');
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
    options.evaluate(async (tabId) => chrome.action.getTitle({ tabId }), Number(tab.replace('?tab=', '')));
  await choose('en', 'Language');
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await axeFaults(options)).toEqual([]);
  const popup = await open(`popup.html${tab}`);
  await popup.waitForSelector(EXCHANGE);
  expect(await popup.$eval('.bar > button', (button) => button.textContent)).toBe('Capture');
  await article.reload();
  await expect.poll(sign).toContain('Gyoryu — ');
  await options.bringToFront();
  await choose('browser', '언어');
  await article.reload();
  await expect.poll(sign).toContain('교류대장 — ');
  await popup.close();
  await options.close();
});

it('the panel says when the article was published, and where that stands', async () => {
  const panel = await open(`sidepanel.html${tab}`);
  await panel.waitForSelector(EXCHANGE);
  expect(await panel.$eval('p:has(> strong) .soft', (line) => line.textContent)).toBe(
    `브레이크뉴스 · 2022. 5. 19. (${ko.day_in_line})`,
  );
  await panel.close();
});

it('a capture before a ledger is connected waits, and is sent once it is', { timeout: 60_000 }, async () => {
  const popup = await open(`popup.html${tab}`);
  expect(await capture(popup, ['queued'])).toEqual(['queued']);
  expect(await axeFaults(popup)).toEqual([]);
  expect(await pair(workplace.app, ledger.pairing('담당자'))).toContain('연결되었습니다');
  await waitForStates(popup, ['stored']);
  expect(rowsOf(ledger, '교류실적')).toHaveLength(1);
  await popup.close();
});

it('what was captured is taken back', { timeout: 60_000 }, async () => {
  const popup = await open(`popup.html${tab}`);
  await (await popup.waitForSelector('::-p-aria(되돌리기[role="button"])'))?.click();
  await expect.poll(() => rowsOf(ledger, '교류실적').length, { timeout: 15_000 }).toBe(0);
  await popup.close();
});

it('by keyboard alone: a changed summary, captured with Enter', { timeout: 60_000 }, async () => {
  const panel = await open(`sidepanel.html${tab}`);
  await panel.waitForSelector(EXCHANGE);
  const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
  const label = () =>
    panel.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement ? (field.labels?.[0]?.textContent ?? '') : '';
    });
  for (let i = 0; i < 60 && !(await label()).startsWith('교류내용'); i++) await panel.keyboard.press('Tab');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('KeyA');
  await panel.keyboard.up('Control');
  await panel.keyboard.type('도서관 교류 화상회의');
  for (let i = 0; i < 60 && !(await focused()).startsWith('캡처'); i++) await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await waitForStates(panel, ['stored']);
  expect(rowsOf(ledger, '교류실적').map((row) => row['교류내용'])).toEqual(['도서관 교류 화상회의']);
  await panel.close();
});

it('a draft outlives its window, and a corrected country reaches the ledger', {
  timeout: 60_000,
}, async () => {
  await article.goto(sampleAddress('embassies'));
  await waitForHighlights(article);
  const first = await open(`sidepanel.html${tab}`);
  await first.waitForSelector(EXCHANGE);
  await first.select(COUNTRY, 'FR');
  await expect.poll(() => first.$eval(EXCHANGE, (card) => card.textContent)).toContain('고침');
  await first.close();

  const second = await open(`sidepanel.html${tab}`);
  await second.waitForSelector(EXCHANGE);
  expect(await second.$eval(COUNTRY, (field) => field instanceof HTMLSelectElement && field.value)).toBe(
    'FR',
  );
  await capture(second, ['stored']);
  expect(rowsOf(ledger, '교류실적').map((row) => row['국가명'])).toContain('프랑스');
  await second.close();
});

/** Puts a record into the outbox as one that the ledger would not take, in place of the newest. */
const refuseNewest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('gyoryu'));
    const store = db.transaction('entries', 'readwrite').objectStore('entries');
    const newest = (await done(store.index('captured').getAll())).at(-1);
    await done(store.delete(newest.recordId));
    const recordId = newest.recordId.replace(/.{12}$/, '0123456789ab');
    const problem = { code: 'invalid', message: '기록의 ‘partner’ 값이 맞지 않아 저장하지 않았습니다.' };
    const state = { is: 'refused', at: Date.now(), problem };
    await done(store.add({ ...newest, recordId, record: { ...newest.record, recordId }, state }));
    db.close();
  });

it('a refused record says why, is mended and sent again', { timeout: 60_000 }, async () => {
  const panel = await open(`sidepanel.html${tab}`);
  await panel.waitForSelector(EXCHANGE);
  await refuseNewest(panel);
  await panel.reload();
  await panel.click('::-p-aria(기록[role="tab"])');
  const refused = await panel.waitForSelector('li[data-state="refused"]');
  expect(await refused?.evaluate((row) => row.textContent)).toContain('저장 안 됨 — 기록의 ‘partner’ 값');
  await (await refused?.$('button[aria-expanded]'))?.click();
  await panel.waitForSelector(`li[data-state="refused"] ${COUNTRY}`);
  expect(await axeFaults(panel)).toEqual([]);
  await panel.select(`li[data-state="refused"] ${COUNTRY}`, 'MN');
  await panel.click('li[data-state="refused"] button.primary');
  await expect
    .poll(() => rowsOf(ledger, '교류실적').map((row) => row['국가명']), { timeout: 20_000 })
    .toContain('몽골');
  await panel.waitForFunction(() => document.querySelector('li[data-state="refused"]') === null, {
    polling: 200,
  });
  await panel.close();
});

it('a click on 본문에서 보기 goes to the partner in the page', async () => {
  await article.evaluate(() => window.scrollTo(0, 10_000));
  const panel = await open(`sidepanel.html${tab}`);
  await (await panel.waitForSelector('::-p-aria(본문에서 보기[role="button"])'))?.click();
  await article.bringToFront();
  await article.waitForFunction(
    () => {
      const [range] = CSS.highlights.get('gyoryu-partner') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.top >= 0 && box.bottom <= window.innerHeight;
    },
    { polling: 200 },
  );
  await panel.close();
});

it('the panel tells which field the pointer is on in the page', async () => {
  const panel = await open(`sidepanel.html${tab}`);
  await panel.waitForSelector(EXCHANGE);
  await article.bringToFront();
  const box = await article.evaluate(() => {
    const [range] = CSS.highlights.get('gyoryu-date') ?? [];
    if (!(range instanceof Range)) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await article.mouse.move(5, 5);
  await article.mouse.move(box?.x ?? 0, box?.y ?? 0);
  await panel.waitForSelector('.legend .mark-date[data-pointed="true"]');
  await panel.close();
});
