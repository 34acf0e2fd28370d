/** The sidebar in a real browser: what a colleague without the extension sees and does there. */
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../.ci/setup/browser.mjs';
import { type RunningLedger, startLedger } from '../../../apps-script/local/ledger.ts';
import { sampleRecord, sangju } from '../ledger/sample-record.ts';
import { builtAddOn, temporaryFolder } from './bundle-for-tests.ts';

const folder = temporaryFolder();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARTICLE = [
  '남양주시는 지난 13일 시장을 단장으로 한 대표단이 베트남 응에안성 빈시를 방문해 청소년 교류 업무협약을 체결했다고 14일 밝혔다.',
  '두 도시는 2005년 자매결연을 맺고 꾸준히 교류해 왔다.',
].join('\n');

let ledger: RunningLedger;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const bundle = await builtAddOn(folder);
  ledger = await startLedger({ file: join(folder, 'l.db'), port: 0, bundle, quiet: true });
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 1300, height: 900 }, acceptDownloads: true });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(ledger.sheetUrl, { timeout: 60_000 });
  await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await ledger?.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page of the sidebar from the menu. */
const open = async (caption: string) => {
  const title = caption === '검토 시작' ? '검토' : caption;
  await page.locator('#menus >> text=교류대장').first().click();
  await page.locator(`#menus >> text="${caption}"`).last().click();
  const frame = page.frameLocator(`iframe.frame[title="교류대장 · ${title}"]`);
  await frame.locator('h1').first().waitFor();
  return frame;
};
const faults = async (): Promise<string[]> => {
  const frame = await (await page.locator('iframe.frame').elementHandle())?.contentFrame();
  if (!frame) throw new Error('no sidebar');
  await frame.evaluate(AXE);
  return frame.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))`,
  );
};
/** An exchange at home; stored again it is the same one. */
const storeSangju = () =>
  ledger.run('enterRecords', [sampleRecord({ partner: sangju, date: '2020-01-01' })], []);

const cells = (header: string) => {
  const [head = [], ...rows] = ledger.print()[0]?.rows ?? [];
  return rows.map((row) => row[head.indexOf(header)]).filter((cell) => cell !== undefined && cell !== null);
};

describe('기사 붙여넣기', { timeout: 90_000 }, () => {
  it('reads a pasted article, takes a correction and stores one row, by keyboard alone', async () => {
    const frame = await open('기사 붙여넣기·직접 입력');
    await frame.getByLabel('기사나 보도자료 본문').fill(ARTICLE);
    await frame.getByLabel('보도일자').fill('2023-06-14');
    await frame.getByLabel('제목').fill('남양주시, 베트남 빈시와 청소년 교류 협약');
    await frame.getByLabel('제목').press('Enter');
    await frame.getByRole('button', { name: '처음으로' }).click();
    expect(await frame.getByLabel('기사나 보도자료 본문').inputValue()).toBe(ARTICLE);
    await frame.getByRole('button', { name: '읽기' }).click();
    const content = frame.getByLabel('교류내용');
    await content.waitFor();
    expect(await frame.getByLabel('교류도시').inputValue()).toBe('빈시');
    expect(await frame.getByLabel('교류일자 시작').inputValue()).toBe('2023-06-13');
    expect(await faults()).toEqual([]);
    await content.fill('청소년 교류 협약 체결');
    const save = frame.getByRole('button', { name: '대장에 저장 (1건)' });
    await save.focus();
    await page.keyboard.press('Enter');
    await frame.getByText('새 행으로 저장했습니다.').waitFor();
    expect(cells('교류내용')).toEqual(['청소년 교류 협약 체결']);
    expect(cells('시작일')).toEqual(['2023-06-13']);
  });

  it('adds the same exchange from another paper as a source, and takes it back', async () => {
    const frame = await open('기사 붙여넣기·직접 입력');
    await frame.getByLabel('기사나 보도자료 본문').fill(ARTICLE);
    await frame.getByLabel('보도일자').fill('2023-06-14');
    await frame.getByLabel('제목').fill('빈시와 손잡은 남양주');
    await frame.getByRole('button', { name: '읽기' }).click();
    await frame.getByRole('button', { name: '대장에 저장 (1건)' }).click();
    await frame.getByText('출처로 더했습니다.').waitFor();
    expect(cells('교류내용')).toHaveLength(1);
    await frame.getByRole('button', { name: '저장 취소' }).click();
    await frame.getByText('저장한 것을 취소했습니다.').waitFor();
    expect(cells('교류내용')).toHaveLength(1);
  });

  it('asks for what a row cannot do without, and offers places while a name is typed', async () => {
    const frame = await open('기사 붙여넣기·직접 입력');
    await frame.getByRole('button', { name: '글 없이 직접 입력' }).click();
    expect(await frame.getByLabel('지자체').inputValue()).toBe('남양주시');
    await frame.getByRole('button', { name: '대장에 저장 (1건)' }).click();
    await frame.getByText('교류도시 칸을 채워 주십시오.').waitFor();
    const city = frame.getByLabel('교류도시');
    await city.fill('어느 도시');
    await frame.getByLabel('지자체').fill('남양주시남양주시');
    await frame.getByRole('button', { name: '대장에 저장 (1건)' }).click();
    await frame.getByText('이런 이름의 지자체가 없습니다. 가까운 이름: 경기도 남양주시.').waitFor();
    await frame.getByLabel('지자체').fill('중구');
    await frame.getByRole('button', { name: '대장에 저장 (1건)' }).click();
    await frame.getByText('지자체가 여럿입니다(서울특별시 중구').waitFor();
    await frame.getByLabel('지자체').fill('남양주');
    await city.fill('창저');
    await frame.locator('datalist option').first().waitFor({ state: 'attached' });
    const offers = await frame
      .locator('datalist option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
    const changzhou = offers.find((words) => words.includes('常州')) ?? '';
    await city.fill(changzhou);
    expect(await city.inputValue()).toBe('창저우시');
    expect(await frame.getByLabel('국가명').inputValue()).toBe('CN');
  });
});

describe('what is being written', { timeout: 90_000 }, () => {
  it('is there again after the window was closed, until it is stored', async () => {
    let frame = await open('기사 붙여넣기·직접 입력');
    // What the test before did not store.
    await frame.getByText('아직 대장에 저장하지 않았습니다.').waitFor();
    await frame.getByRole('button', { name: '처음으로' }).click();
    await frame.getByRole('button', { name: '글 없이 직접 입력' }).click();
    await frame.getByLabel('교류도시').fill('다낭시');
    await frame.getByLabel('국가명').selectOption('VN');
    await frame.getByLabel('교류일자 단위').selectOption('day');
    await frame.getByLabel('교류일자 시작').fill('2018-03-04');
    expect(await frame.getByRole('button', { name: '빼기' }).count()).toBe(0);
    const [first] = await frame.getByLabel('국가명').locator('option').allTextContents();
    const offered = await frame.getByLabel('국가명').locator('option').allTextContents();
    expect([first, offered[1]]).toEqual(['국가 미상', '베트남']);
    await open('도움말');
    frame = await open('기사 붙여넣기·직접 입력');
    await frame.getByText('아직 대장에 저장하지 않았습니다.').waitFor();
    expect(await frame.getByLabel('교류도시').inputValue()).toBe('다낭시');
    expect(await frame.getByLabel('교류일자 시작').inputValue()).toBe('2018-03-04');
    await frame.getByLabel('교류내용').fill('다낭시 방문');
    await frame.getByRole('button', { name: '대장에 저장 (1건)' }).click();
    await frame.getByText('새 행으로 저장했습니다.').waitFor();
    await frame.getByRole('button', { name: '저장 취소' }).click();
    await frame.getByText('저장한 것을 취소했습니다.').waitFor();
    await open('도움말');
    frame = await open('기사 붙여넣기·직접 입력');
    expect(await frame.getByLabel('기사나 보도자료 본문').inputValue()).toBe('');
  });
});

describe('two names of one city', { timeout: 90_000 }, () => {
  it('become one under 중복 후보, and two again', async () => {
    const place = {
      ...sangju,
      name: '서귀포시',
      asWritten: '서귀포시',
      placeId: 'kr:KR/제주특별자치도/서귀포시',
    };
    const typo = { ...place, name: '서기포시', asWritten: '서기포시', placeId: null };
    const records = [
      sampleRecord({ partner: place, date: '2011-01-01' }),
      sampleRecord({ partner: typo, date: '2012-01-01' }),
    ];
    ledger.run('enterRecords', records, []);
    const frame = await open('중복 후보');
    await frame.getByRole('button', { name: '같은 도시: 합치기' }).click();
    await frame.getByText('합친 도시: 서기포시 = 서귀포시').waitFor();
    expect(cells('교류도시').filter((name) => name === '서귀포시')).toHaveLength(2);
    await frame.getByRole('button', { name: '되돌리기', exact: true }).click();
    await frame.getByText('그 전으로 되돌렸습니다.').waitFor();
    expect(cells('교류도시').filter((name) => name === '서귀포시')).toHaveLength(1);
    ledger.run(
      'takeBackEntered',
      records.map(({ recordId }) => recordId),
    );
  });
});

describe('two rows of one exchange', { timeout: 90_000 }, () => {
  it('become one under 중복 후보, and two again at the next click', async () => {
    const records = ['2010-02-01', '2010-02-03'].map((date) =>
      sampleRecord({
        partner: sangju,
        date,
        content: `상주 ${date}`,
        article: { url: `https://e.kr/${date}` },
      }),
    );
    ledger.run('enterRecords', records, []);
    const stored = () => cells('교류내용').filter((words) => String(words).startsWith('상주 2010'));
    const frame = await open('중복 후보');
    await frame.getByRole('button', { name: '같은 교류: 합치기' }).click();
    await frame.getByText('합친 교류: 2010. 2. 1.').waitFor();
    expect(stored()).toHaveLength(1);
    expect(await faults()).toEqual([]);
    await frame.getByRole('button', { name: '되돌리기', exact: true }).click();
    await frame.getByText('다시 두 행으로 나누었습니다.').waitFor();
    expect(stored()).toHaveLength(2);
    ledger.run(
      'takeBackEntered',
      records.map(({ recordId }) => recordId),
    );
  });
});

describe('양식으로 내보내기', { timeout: 90_000 }, () => {
  it('keeps both rows of a header with merged cells', async () => {
    const frame = await open('양식으로 내보내기');
    await frame
      .getByLabel('받은 양식의 제목 행을 붙여 넣으십시오')
      .fill('연번\t교류 상대\t\t비고\t비고\n\t국가\t도시\t(예산)\t(기타)');
    await frame.getByRole('button', { name: '다음', exact: true }).click();
    const chosen = await frame
      .locator('table select')
      .evaluateAll((all) => all.map((one) => (one instanceof HTMLSelectElement ? one.value : '')));
    expect(chosen).toEqual(['연번', '국가명', '교류도시', '예산(천원)', '비고']);
    await frame.getByRole('button', { name: '표 만들기' }).click();
    const get = frame.getByRole('button', { name: '엑셀 파일(.xlsx)로 받기' });
    await get.waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), get.click()]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await file.path());
    const sheet = book.worksheets[0];
    const values = [1, 2].map((row) => [1, 2, 3, 4, 5].map((at) => sheet?.getCell(row, at).text));
    expect(values).toEqual([
      ['연번', '교류 상대', '교류 상대', '비고', '비고'],
      ['연번', '국가', '도시', '(예산)', '(기타)'],
    ]);
    expect([
      sheet?.getCell('C1').isMerged,
      sheet?.getCell('A2').isMerged,
      sheet?.getCell('B2').isMerged,
    ]).toEqual([true, true, false]);
    expect(sheet?.pageSetup.printTitlesRow).toBe('1:2');
    expect(sheet?.getCell('B3').text).not.toBe('');
  });

  it('gives a form that nobody foresaw as an Excel file for A4', async () => {
    const frame = await open('양식으로 내보내기');
    await frame
      .getByLabel('받은 양식의 제목 행을 붙여 넣으십시오')
      .fill('순번\t방문국\t상대 도시\t방문 시기\t만족도');
    await frame.getByRole('button', { name: '다음', exact: true }).click();
    await frame.getByLabel('방문국').selectOption('국가명');
    await frame.getByRole('button', { name: '표 만들기' }).click();
    const get = frame.getByRole('button', { name: '엑셀 파일(.xlsx)로 받기' });
    await get.waitFor();
    expect(await faults()).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), get.click()]);
    expect(file.suggestedFilename()).toBe('교류실적.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await file.path());
    const sheet = book.worksheets[0];
    const values = [1, 2].map((row) => [1, 2, 3, 4, 5].map((at) => sheet?.getCell(row, at).value));
    expect(values).toEqual([
      ['순번', '방문국', '상대 도시', '방문 시기', '만족도'],
      [1, '베트남', '빈시', '2023. 6. 13.', null],
    ]);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '1:1',
    });
  });
});

describe('a form for partnerships at home', { timeout: 60_000 }, () => {
  it('begins with those at home, and can show the others', async () => {
    storeSangju();
    const frame = await open('양식으로 내보내기');
    await frame.getByRole('button', { name: /국내 자매결연/ }).click();
    const make = frame.getByRole('button', { name: '표 만들기' });
    await make.click();
    await frame.getByText('1줄입니다.').waitFor();
    await frame.getByLabel('범위').selectOption('');
    await make.click();
    await frame.getByText('2줄입니다.').waitFor();
  });
});

describe('필터 보기', { timeout: 60_000 }, () => {
  it('shows partnerships abroad without those at home, to whoever chose so, and all again', async () => {
    storeSangju();
    const choose = async (caption: string) => {
      await page.locator('#menus >> text=보기').first().click();
      await page.locator('#menus >> text="필터 보기"').click();
      await page.locator(`#menus >> text="${caption}"`).click();
    };
    const shown = () =>
      page.evaluate(() => {
        const sheet = window.univerAPI.getActiveWorkbook()?.getActiveSheet();
        const hidden = new Set(sheet?.getFilter()?.getFilteredOutRows() ?? []);
        return [1, 2].flatMap((row) =>
          hidden.has(row) ? [] : [sheet?.getRange(row, 4).getDisplayValue() ?? ''],
        );
      });
    await choose('결연현황: 국외 결연');
    await expect.poll(shown, { timeout: 15_000 }).toEqual(['빈시']);
    await choose('결연현황: 모두 보기');
    await expect.poll(shown, { timeout: 15_000 }).toEqual(['상주시', '빈시']);
  });
});

describe('every page of the menu', { timeout: 120_000 }, () => {
  it.each([
    ['light', '검토 시작'],
    ['light', '중복 후보'],
    ['light', '도시명 표기'],
    ['light', '지운 행 되살리기'],
    ['light', '인쇄'],
    ['light', '브라우저 연결'],
    ['light', '담당자 교체(인계)'],
    ['light', '점검'],
    ['light', '도움말'],
    ['dark', '검토 시작'],
    ['dark', '양식으로 내보내기'],
    ['dark', '브라우저 연결'],
  ] as const)('in %s, %s: no fault that axe knows', async (colorScheme, caption) => {
    await page.emulateMedia({ colorScheme });
    await open(caption);
    expect(await faults()).toEqual([]);
    expect(errors).toEqual([]);
  });
});
