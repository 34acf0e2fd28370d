/** The spreadsheet page in a real browser: what people do there reaches the store, and captures never stand in their way. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningLedger } from '../../../apps-script/local/ledger.ts';
import type { Pairing } from '../../../shared/record/pairing-code.ts';
import { capture, paired, recordOf } from './client.ts';
import { click, noteOf, pointIn, select, shown, type } from './sheet-hands.ts';
import { openSheetWindow, type SheetWindow } from './sheet-window.ts';

let sheet: SheetWindow;
let ledger: RunningLedger;
let pairing: Pairing;
let first: Page;
let second: Page;

const fill = async (started: RunningLedger): Promise<void> => {
  pairing = paired(started.pairing('김주무관'));
  await capture(pairing, [record(1, '일본', '2021-07-01'), record(2, '중국', '2022-05-18')]);
};

beforeAll(async () => {
  sheet = await openSheetWindow(fill, { width: 1900, height: 800 });
  ({ ledger, page: first } = sheet);
  second = await sheet.another();
}, 180_000);
afterAll(() => sheet?.close());

const PLACES = {
  일본: ['JP', '히다카시', 'gyoryu:1'],
  중국: ['CN', '창저우시', 'gyoryu:2'],
  베트남: ['VN', '빈시', 'gyoryu:3'],
} as const;
const record = (n: number, country: keyof typeof PLACES, date: string) => {
  const [code, name, placeId] = PLACES[country];
  const partner = {
    ...recordOf(n).partner,
    name,
    asWritten: name,
    native: null,
    region: null,
    country: code,
    placeId,
  };
  return recordOf(n, { partner, date, content: `${name} 교류` });
};

/** The machine may be busy with other tests. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 40_000 });

const rows = () => ledger.print()[0]?.rows.slice(1) ?? [];
const column = (header: string) => {
  const at = ledger.print()[0]?.rows[0]?.indexOf(header) ?? -1;
  return rows().map((row) => row[at] ?? null);
};
describe('two people at the sheet', { timeout: 120_000 }, () => {
  it('a review typed by one is stored, and seen by the other', async () => {
    await type(first, 'O2', '확인');
    await soon(() => column('검토')).toEqual(['확인', '검토 전']);
    await soon(() => shown(second, 'O2')).toContain('확인');
  });

  it('what the dropdown does not offer is refused with a sentence', async () => {
    // On a busy machine the sentence may be gone again before it is looked for.
    const refused = async () => {
      await type(first, 'O3', '아무 말');
      return first.locator('#notice').innerText();
    };
    await soon(refused).toContain('가운데 하나만 넣을 수 있습니다');
    expect(column('검토')).toEqual(['확인', '검토 전']);
  });

  it('typed text follows the entry rules of Sheets', async () => {
    await type(first, 'L2', '00123');
    await type(first, 'M2', '=1+1');
    await type(first, 'G2', '2022. 6. 1.');
    await soon(() => [column('인원')[0], column('담당부서')[0], column('종료일')[0]]).toEqual([
      123,
      2,
      '2022-06-01',
    ]);
  });

  it('text typed while a capture comes in stays in the editor and lands in its row', async () => {
    await select(first, 'J2');
    const edited = column('기록번호')[0];
    await first.keyboard.type('쓰는 중');
    await capture(pairing, [record(3, '베트남', '2019-03-04')]);
    await soon(() => shown(second, 'D2')).toContain('빈시');
    await first.bringToFront();
    await first.keyboard.type('이던 글');
    await first.keyboard.press('Enter');
    await soon(() => column('교류내용')).toContain('쓰는 중이던 글');
    expect(column('기록번호')[column('교류내용').indexOf('쓰는 중이던 글')]).toBe(edited);
    expect(column('교류내용')[0]).toBe('빈시 교류');
  });

  it('a sort moves whole rows, in the order of Sheets', async () => {
    const before = new Map(rows().map((row) => [row.at(-1), row.slice(1)]));
    await click(first, 'C1', 0.89);
    await first.getByText('오름차순').click();
    await soon(() => column('국가명')).toEqual(['베트남', '일본', '중국']);
    for (const row of rows()) expect(row.slice(1)).toEqual(before.get(row.at(-1) ?? null));
    await soon(() => shown(second, 'C4')).toContain('중국');
  });

  it('a pasted block is entered cell by cell', async () => {
    await select(first, 'K2');
    await first.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', "국장\t7\n'=부시장\t12");
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
    });
    await soon(() => [column('단장(직위)'), column('인원')].map((values) => values.slice(0, 2))).toEqual([
      ['국장', '=부시장'],
      [7, 12],
    ]);
  });

  it('Delete clears a cell; formatting is refused with a sentence', async () => {
    // Elsewhere first: a second click on one cell so soon would be a double click.
    await select(first, 'D4');
    await select(first, 'K2');
    await first.keyboard.press('Delete');
    await soon(() => column('단장(직위)')[0]).toBeNull();
    await select(first, 'D2');
    await first.keyboard.press('Control+B');
    await soon(() => first.locator('#notice').innerText()).toContain('이 화면에서는 할 수 없는 동작입니다');
    expect(column('교류도시')[0]).toBe('빈시');
  });

  it('a note is written by one and seen by the other', async () => {
    await select(first, 'D3');
    const { x, y } = await pointIn(first, 'D3');
    await first.mouse.click(x, y, { button: 'right' });
    await first.getByText('노트 추가').click();
    await first.locator('.note-field').fill('협정서로 확인');
    await first.getByRole('button', { name: '저장' }).click();
    await soon(() => noteOf(second, 'D3')).toBe('협정서로 확인');
  });

  it('a capture into a filtered sheet hides nothing that is shown and overwrites nothing', async () => {
    await first.bringToFront();
    await first.evaluate(() => {
      const filter = window.univerAPI.getActiveWorkbook()?.getActiveSheet()?.getFilter();
      filter?.setColumnFilterCriteria(2, { colId: 2, filters: { filters: ['일본'] } });
    });
    const hidden = () =>
      first.evaluate(
        () => window.univerAPI.getActiveWorkbook()?.getActiveSheet()?.getFilter()?.getFilteredOutRows() ?? [],
      );
    await soon(hidden).not.toHaveLength(0);
    const before = rows().map((row) => row.slice(1));
    await capture(pairing, [record(4, '중국', '2016-02-03')]);
    await soon(() => shown(first, 'D2')).toBe('창저우시');
    expect(
      rows()
        .slice(1)
        .map((row) => row.slice(1)),
    ).toEqual(before);
    const japan = column('국가명').indexOf('일본') + 1;
    const out = await hidden();
    expect([out.includes(1), out.includes(japan)]).toEqual([false, false]);
  });

  it('an inserted column and a renamed tab are the store’s, and captures find their columns', async () => {
    await select(first, 'E2');
    const { x, y } = await pointIn(first, 'E1');
    await first.mouse.click(x, y - 22, { button: 'right' });
    await first.getByText('왼쪽에 열 삽입').click({ position: { x: 4, y: 8 } });
    await soon(() => ledger.print()[0]?.rows[0]?.[4]).toBeNull();
    const tab = first.getByText('교류실적', { exact: true });
    await tab.dblclick();
    await soon(() => tab.evaluate((name) => name instanceof HTMLElement && name.isContentEditable)).toBe(
      true,
    );
    await first.keyboard.press('Control+A');
    await first.keyboard.type('우리 교류');
    await first.keyboard.press('Enter');
    await soon(() => ledger.print()[0]?.title).toBe('우리 교류');
    await capture(pairing, [record(5, '일본', '2015-02-03')]);
    await soon(() => shown(second, 'F2')).toBe('화상회의');
    expect(column('교류형태')[0]).toBe('화상회의');
    expect(ledger.print()[0]?.rows[1]?.[4] ?? null).toBeNull();
  });

  it('the add-on’s own menu opens its sidebar, which speaks to the script', async () => {
    await first.locator('summary', { hasText: '교류대장' }).click();
    await first.getByRole('button', { name: '점검', exact: true }).click();
    await soon(() => first.frameLocator('iframe').locator('body').innerText()).toContain(
      '열 제목이 모두 있습니다',
    );
  });

  it('asked nobody outside this machine, and met no error', () => {
    expect(sheet.errors).toEqual([]);
  });
});
