/** The table of 내 PC 대장: edited, printed, out to Excel, in again elsewhere, and moved into a connected ledger once. */
import 'fake-indexeddb/auto';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { exchanges } from '../bench/exchanges.ts';
import { axeFaults } from '../browser/axe.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { pair } from '../browser/person.ts';
import { out, store, three } from '../unit/own-ledger/excel-files.ts';
import { rowsOf } from './ledger-rows.ts';
import {
  bringIn,
  cellsOf,
  click,
  HEADERS,
  launchAlone,
  open,
  paste,
  rowCount,
  SOON,
  table,
} from './own-window.ts';

const folder = mkdtempSync(join(tmpdir(), 'gyoryu-table-'));
const download = mkdtempSync(join(tmpdir(), 'gyoryu-files-'));
/** A file of 43 exchanges, among them one in some month and one on no day. */
const seed = join(folder, 'seed.xlsx');
let ledger: RunningLedger;
let office: ExtensionBrowser;
let elsewhere: ExtensionBrowser | undefined;

beforeAll(async () => {
  await store(...exchanges(0, 40), ...three());
  writeFileSync(seed, new Uint8Array(await out()));
  ledger = await startLedger({ file: join(folder, 'ledger.db'), port: 0, quiet: true });
  office = await launchAlone(join(folder, 'office'));
}, 180_000);

afterAll(async () => {
  await office?.browser.close();
  await elsewhere?.browser.close();
  await ledger?.close();
});

it('the table is edited and reviewed by keyboard, filtered and sorted', { timeout: 60_000 }, async () => {
  const page = await open(office, 'ledger.html');
  expect(await bringIn(page, seed)).toContain('새 기록 43건');
  await page.waitForSelector('tbody tr[data-n]');
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

  elsewhere = await launchAlone(join(folder, 'elsewhere'));
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
