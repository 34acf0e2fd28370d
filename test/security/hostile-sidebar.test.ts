/** Hostile texts in the sidebar and in the sheet's page, in a real browser: read, and never run. */
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSheetWindow, type SheetWindow } from '../unit/local/sheet-window.ts';
import { recordWith } from './hostile-records.ts';
import { FORMULAS, MARKUP } from './payloads.ts';

const records = MARKUP.map(recordWith);
/** Once more within a week, so that they are shown under 중복 후보 as well. */
const near = MARKUP.map((text, n) => {
  const { article, ...record } = recordWith(text, n);
  return { ...record, date: '2022-05-20', article: { ...article, url: `${article.url}/2` } };
});
const spellings = MARKUP.map((written) => ({ written, place: recordWith(written, 0).partner, home: null }));

let sheet: SheetWindow;
const said: string[] = [];

beforeAll(async () => {
  sheet = await openSheetWindow((ledger) => {
    ledger.run('enterRecords', records, spellings);
    ledger.run('enterRecords', near, []);
    for (const text of MARKUP) ledger.run('createPairing', text, text);
  });
  sheet.page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
}, 180_000);
afterAll(() => sheet?.close());

/** Whether any text of ours ran, in the sheet's page or in the frame of the sidebar. */
const hurt = async (): Promise<unknown[]> =>
  Promise.all(sheet.page.frames().map((frame) => frame.evaluate('window.hurt')));
const markup = (frame: FrameLocator): Promise<number> =>
  frame
    .locator('body :is(img, svg, iframe, math, object, embed), body [onerror], body [onload], body [onfocus]')
    .count();

it('stand in the sheet, and none of them ran', async () => {
  expect(await hurt()).toEqual([undefined]);
});

it('are read one after another under 검토', { timeout: 120_000 }, async () => {
  const frame = await sheet.open('검토 시작');
  const seen: string[] = [];
  for (let n = 0; n < records.length + near.length; n++) {
    seen.push(await frame.locator('h1').innerText());
    expect(await markup(frame)).toBe(0);
    const old = await frame.locator('h1').elementHandle();
    await frame.getByRole('button', { name: '다음 (J)' }).click();
    await expect.poll(() => old?.evaluate((heading) => heading.isConnected)).toBe(false);
  }
  expect(await hurt()).toEqual([undefined, undefined]);
  for (const text of MARKUP) expect(seen).toContain(text);
});

it.each(['중복 후보', '도시명 표기', '브라우저 연결'])(
  'are shown under %s, and none of them runs',
  { timeout: 60_000 },
  async (caption) => {
    const frame = await sheet.open(caption);
    await expect.poll(() => frame.locator('body').innerText()).toContain(MARKUP[0]);
    expect(await markup(frame)).toBe(0);
    expect(await hurt()).toEqual([undefined, undefined]);
    expect(said).toEqual([]);
  },
);

it('are in a form that is copied, and no cell of it begins as a formula does', {
  timeout: 60_000,
}, async () => {
  sheet.ledger.run(
    'enterRecords',
    FORMULAS.map((text, n) => recordWith(text, 100 + n)),
    [],
  );
  const frame = await sheet.open('양식으로 내보내기');
  await frame.getByLabel('받은 양식의 제목 행을 붙여 넣으십시오').fill('교류도시\t교류내용\t출처');
  await frame.getByRole('button', { name: '다음', exact: true }).click();
  await frame.getByRole('button', { name: '표 만들기' }).click();
  const cells = await frame.locator('td').allTextContents();
  expect(cells.length).toBeGreaterThan(FORMULAS.length * 3);
  for (const words of [...MARKUP, "'=1+1"]) expect(cells.map((cell) => cell.trim())).toContain(words);
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  expect(await markup(frame)).toBe(0);
  expect(await hurt()).toEqual([undefined, undefined]);
});
