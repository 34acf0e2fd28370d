/** What a person does in our windows reaches the ledger: captured, taken back, changed by keyboard, mended. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { axeFaults } from '../browser/axe.ts';
import { capture, pair, waitForStates } from '../browser/person.ts';
import { type ArticleWindows, COUNTRY, EXCHANGE, openArticleWindows } from './article-windows.ts';
import { rowsOf } from './ledger-rows.ts';

let ledger: RunningLedger;
let windows: ArticleWindows;

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gyoryu-windows-')), 'ledger.db');
  ledger = await startLedger({ file, port: 0, quiet: true });
  windows = await openArticleWindows('changzhou');
}, 120_000);

afterAll(async () => {
  await windows?.close();
  await ledger?.close();
});

it('a capture before a ledger is connected waits, and is sent once it is', { timeout: 60_000 }, async () => {
  const popup = await windows.open(`popup.html${windows.tab}`);
  expect(await capture(popup, ['queued'])).toEqual(['queued']);
  expect(await axeFaults(popup)).toEqual([]);
  expect(await pair(windows.app, ledger.pairing('담당자'))).toContain('연결되었습니다');
  await waitForStates(popup, ['stored']);
  expect(rowsOf(ledger, '교류실적')).toHaveLength(1);
  await popup.close();
});

it('what was captured is taken back', { timeout: 60_000 }, async () => {
  const popup = await windows.open(`popup.html${windows.tab}`);
  await (await popup.waitForSelector('::-p-aria(되돌리기[role="button"])'))?.click();
  await expect.poll(() => rowsOf(ledger, '교류실적').length, { timeout: 15_000 }).toBe(0);
  await popup.close();
});

it('by keyboard alone: a changed summary, captured with Enter', { timeout: 60_000 }, async () => {
  const panel = await windows.open(`sidepanel.html${windows.tab}`);
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
  await windows.turnTo('embassies');
  const first = await windows.open(`sidepanel.html${windows.tab}`);
  await first.waitForSelector(EXCHANGE);
  await first.select(COUNTRY, 'FR');
  await expect.poll(() => first.$eval(EXCHANGE, (card) => card.textContent)).toContain('고침');
  await first.close();

  const second = await windows.open(`sidepanel.html${windows.tab}`);
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
  const panel = await windows.open(`sidepanel.html${windows.tab}`);
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
