/**
 * Without Google and without a network: a pasted release, an exchange written by hand and forty old articles become
 * rows of 내 PC 대장, go out to Excel, come in again elsewhere, and move into the local ledger once.
 */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { axeFaults } from '../browser/axe.ts';
import { BUILT } from '../browser/e2e-build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { capture, pair } from '../browser/person.ts';
import { papersOf } from '../browser/workplace.ts';
import { archive } from '../samples/archive.ts';
import { type SampleSite, startSampleSite } from '../samples/server.ts';
import { rowsOf } from './ledger-rows.ts';
import { bringIn, cellsOf, click, HEADERS, open, paste, rowCount, table } from './own-window.ts';

const folder = mkdtempSync(join(tmpdir(), 'gyoryu-beyond-'));
const pages = archive();
let site: SampleSite;
let ledger: RunningLedger;
let office: ExtensionBrowser;
let elsewhere: ExtensionBrowser | undefined;

const download = mkdtempSync(join(tmpdir(), 'gyoryu-files-'));

/** The papers lead to this machine, and every other name to nothing: there is no network. */
const launch = (name: string): Promise<ExtensionBrowser> =>
  launchWithExtension({
    extension: BUILT.extension,
    profile: join(folder, name),
    args: papersOf(site, pages, ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1']),
  });

/** As long as a busy machine may take. */
const SOON = { timeout: 20_000, interval: 200 };

beforeAll(async () => {
  site = await startSampleSite(0, new Map(pages.map(({ path, html }) => [path, html])));
  ledger = await startLedger({ file: join(folder, 'ledger.db'), port: 0, quiet: true });
  office = await launch('office');
}, 180_000);

afterAll(async () => {
  await office?.browser.close();
  await elsewhere?.browser.close();
  await site?.close();
  await ledger?.close();
});

it('the first run opens by itself; the practice article goes into 내 PC 대장 and out again', {
  timeout: 60_000,
}, async () => {
  const target = await office.browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  const page = await target.page();
  if (!page) throw new Error('no page');
  await page.bringToFront();
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

it('forty addresses pasted at once are read in one quiet tab, at a polite pace', {
  timeout: 300_000,
}, async () => {
  const page = await open(office, 'gather.html');
  await paste(page, 'form textarea', pages.map(({ url }, i) => `${i + 1}. ${url}`).join('\n'));
  await click(page, '40건 모으기');
  const left = () => page.$eval('[data-left]', (line) => Number(line.getAttribute('data-left')));
  await expect.poll(left, { timeout: 30_000, interval: 500 }).toBeLessThan(38);
  // The worker is killed on its way: its successor goes on.
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
  const again = await open(office, 'gather.html');
  await again.bringToFront();
  await click(again, '일시정지');
  await click(again, '계속');
  await again.waitForFunction(
    () => document.querySelector('[data-left]')?.getAttribute('data-left') === '0',
    { timeout: 280_000, polling: 1_000 },
  );
  const times = new Map<string, number[]>();
  for (const { host, at } of site.asked.filter(({ path }) => path.startsWith('/news/')))
    times.set(host, [...(times.get(host) ?? []), at]);
  const gaps = [...times.values()].flatMap((each) => each.slice(1).map((at, i) => at - (each[i] ?? 0)));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3_000);
  expect(await again.$$('details[data-state="failed"]')).toHaveLength(0);
  expect(await axeFaults(again)).toEqual([]);
  await again.close();
});

it('the queue is decided by keyboard alone; copies of one release are one decision', {
  timeout: 120_000,
}, async () => {
  const page = await open(office, 'gather.html');
  await page.waitForSelector('.queue > li[aria-current]');
  const found = await page.$eval('[data-found]', (line) => Number(line.getAttribute('data-found')));
  const groups = (await page.$$('.queue > li')).length;
  expect(found).toBeGreaterThanOrEqual(30);
  expect(found - groups).toBeGreaterThanOrEqual(4);
  const remaining = async (count: number) =>
    page.waitForFunction((n) => document.querySelectorAll('.queue > li').length === n, {}, count);

  // In Hangul the same key types ㅌ; what counts is the key.
  await page.keyboard.press('KeyX');
  await remaining(groups - 1);
  await page.keyboard.press('KeyU');
  await remaining(groups);
  await page.keyboard.press('KeyX');
  await remaining(groups - 1);
  for (let n = groups - 1; n > 0; n--) {
    await page.keyboard.press('Enter');
    await remaining(n - 1);
  }
  await page.close();
});

it('the table is edited and reviewed by keyboard, filtered and sorted', { timeout: 60_000 }, async () => {
  const page = await open(office, 'ledger.html');
  const before = await table(page);
  expect(before.length).toBeGreaterThanOrEqual(30);
  expect(await page.$eval('.note.warn', (note) => note.textContent)).toContain('백업');
  await page.focus('td[tabindex="0"]');
  await page.keyboard.press('KeyC');
  await expect
    .poll(async () => (await cellsOf(page, '검토')).filter((each) => each === '확인'), SOON)
    .toHaveLength(1);
  const at = HEADERS.indexOf('교류도시');
  expect(at).toBe(0);
  for (let n = 0; n < 2; n++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForSelector('td.editing input');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.evaluate(() => document.execCommand('insertText', false, '고쳐 쓴 도시'));
  await page.keyboard.press('Enter');
  await expect.poll(() => cellsOf(page, '교류도시'), SOON).toContain('고쳐 쓴 도시');

  await paste(page, 'input[type="search"]', '고쳐 쓴');
  await expect.poll(() => rowCount(page), SOON).toBe(1);
  expect(await axeFaults(page)).toEqual([]);
  await page.close();
});

it('결연현황 is printed on A4 across, with its header row on every sheet', { timeout: 60_000 }, async () => {
  const page = await open(office, 'ledger.html');
  await click(page, '결연현황');
  await page.waitForSelector('.sheet caption');
  const counted = await page.$$eval('.sheet.short tbody tr', (rows) => rows.length);
  expect(counted).toBeGreaterThan(20);
  expect(await axeFaults(page)).toEqual([]);
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // A4 across in points, and more than one sheet.
  expect(pdf).toMatch(/\/MediaBox \[0 0 84[12][.\d]* 59[45][.\d]*\]/);
  await page.close();
});

it('.xlsx goes out, and into a fresh profile twice without a double row', { timeout: 120_000 }, async () => {
  const page = await open(office, 'ledger.html');
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: download });
  const here = await table(page);
  await click(page, '엑셀로 내보내기');
  const file = () => readdirSync(download).find((name) => name.endsWith('.xlsx'));
  await expect.poll(file, SOON).toBeDefined();
  await page.waitForFunction(() => document.body.textContent?.includes('내려받았습니다'));
  expect(await page.$('.note.warn')).toBeNull();

  const path = join(download, file() ?? '');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const formulas: string[] = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => void (cell.formula && formulas.push(cell.address))));
  expect(formulas).toEqual([]);
  expect(book.getWorksheet('교류실적')?.pageSetup.printTitlesRow).toBe('1:1');

  elsewhere = await launch('elsewhere');
  const other = await open(elsewhere, 'ledger.html');
  expect(await bringIn(other, path)).toContain(`새 기록`);
  expect(await table(other)).toEqual(here);
  const again = await open(elsewhere, 'ledger.html');
  expect(await bringIn(again, path)).toContain('새 기록 0건');
  expect(await table(again)).toEqual(here);
  await again.close();
});

it('all of it moves into a connected ledger, exactly once', { timeout: 120_000 }, async () => {
  if (!elsewhere) throw new Error('no second browser');
  expect(await pair(elsewhere, ledger.pairing('다른 PC'))).toContain('교류대장');
  const page = await open(elsewhere, 'ledger.html');
  const rows = await table(page);
  const move = async () => {
    const button = await page.waitForSelector('[data-act="move"]');
    await button?.click();
    await page.waitForFunction(() => document.body.textContent?.includes('보냅니다'));
  };
  await move();
  await move();
  const cities = (each: readonly unknown[]) => each.map(String).sort();
  const moved = () => cities(rowsOf(ledger, '교류실적').flatMap((row) => row['교류도시'] ?? []));
  const here = cities(rows.map((row) => row.split(' | ')[0]));
  await expect.poll(moved, { timeout: 60_000, interval: 1_000 }).toEqual(here);
  await move();
  await page.close();
  expect(moved()).toEqual(here);
  const standing = rowsOf(ledger, '교류실적').filter((row) => row['교류도시'] !== null);
  // Whose exchange it was went along; 담당부서 is a person's to fill in.
  expect(standing.filter((row) => !row['지자체'] || row['담당부서'])).toEqual([]);
});
