/** The first day without Google and without a network: the practice article, a pasted release, an exchange by hand. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFaults } from '../browser/axe.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { capture } from '../browser/person.ts';
import { cellsOf, click, firstRun, launchAlone, open, paste, rowCount, SOON } from './own-window.ts';

let office: ExtensionBrowser;

beforeAll(async () => {
  office = await launchAlone(mkdtempSync(join(tmpdir(), 'gyoryu-own-')));
}, 180_000);

afterAll(async () => {
  await office?.browser.close();
});

it('the first run opens by itself; the practice article goes into 내 PC 대장 and out again', {
  timeout: 60_000,
}, async () => {
  const page = await firstRun(office);
  // The name and Enter, before any offer is shown.
  await paste(page, '#homes ~ .field input', '남양주');
  await page.keyboard.press('Enter');
  const chosen = await page.waitForSelector('#homes ~ ul li');
  expect(await chosen?.evaluate((chip) => chip.textContent)).toContain('경기도 남양주시');
  const own = await page.waitForSelector('[data-act="own"]');
  await own?.click();
  await page.waitForSelector('.practice mark.mark-partner');
  expect(await page.$eval('.practice mark.mark-partner', (mark) => mark.textContent)).toContain('요나고시');
  expect(await page.$eval('.practice mark.mark-date', (mark) => mark.textContent)).toContain('12일');
  await capture(page, ['stored']);
  expect(await axeFaults(page)).toEqual([]);
  await click(page, '연습 기록 지우기');
  await page.waitForFunction(() => document.querySelectorAll('.bar [data-state]').length === 0);
  await page.close();
});

const RELEASE = `남양주시는 지난 18일 국제 자매도시인 중국 장쑤성 창저우시와 화상회의를 열었다고 19일 밝혔다.

이날 회의에는 두 도시의 도서관 담당자 10명이 참석해 도서 교환을 이야기했다. 두 도시는 1999년 자매결연을 맺었다.`;

it('a pasted release and a letter exchange written by hand become rows', { timeout: 60_000 }, async () => {
  const page = await open(office, 'ledger.html');
  await click(page, '붙여넣기');
  await paste(page, 'form textarea', RELEASE);
  await click(page, '읽기');
  await page.waitForSelector('form.note.warn');
  await page.$eval('form.note.warn input[type="date"]', (input) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '2022-05-19');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(page, '적용');
  await page.waitForFunction(() => document.querySelector('form.note.warn') === null);
  await capture(page, ['stored']);
  await click(page, '직접 입력');
  await paste(page, '.exchange .field:nth-of-type(2) input', '요나고');
  const place = await page.waitForSelector('[role="option"]');
  await place?.click();
  const choose = (label: string, value: string) =>
    page.evaluate(
      (words, wanted) => {
        const own = [...document.querySelectorAll('.exchange label')].find(
          (each) => (each.textContent ?? '').trim() === words,
        );
        const control = document.getElementById(own?.getAttribute('for') ?? '');
        if (!(control instanceof HTMLSelectElement)) throw new Error(`no ${words}`);
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(control, wanted);
        control.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      value,
    );
  await choose('교류형태', 'letter');
  await capture(page, ['stored']);
  await click(page, '닫기');
  await expect.poll(() => rowCount(page), SOON).toBe(2);
  expect((await cellsOf(page, '교류형태')).sort()).toEqual(['서한·축전', '화상회의']);
  expect((await cellsOf(page, '출처')).sort()).toEqual(['언론보도 (2022. 5. 19.)', '직접입력']);
  expect(await page.$$('.bar [data-state]')).toEqual([]);
  await page.close();
});
