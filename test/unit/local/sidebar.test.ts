/** The sidebar and the menu in a real browser: 중복 후보, 필터 보기, and every page without a fault. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRecord, sangju } from '../ledger/sample-record.ts';
import { openSheetWindow, type SheetWindow, withVinh } from './sheet-window.ts';

let sheet: SheetWindow;
beforeAll(async () => {
  sheet = await openSheetWindow(withVinh);
}, 180_000);
afterAll(() => sheet?.close());

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
    sheet.ledger.run('enterRecords', records, []);
    const frame = await sheet.open('중복 후보');
    await frame.getByRole('button', { name: '같은 도시: 합치기' }).click();
    await frame.getByText('합친 도시: 서기포시 = 서귀포시').waitFor();
    expect(sheet.column('교류도시').filter((name) => name === '서귀포시')).toHaveLength(2);
    await frame.getByRole('button', { name: '되돌리기', exact: true }).click();
    await frame.getByText('그 전으로 되돌렸습니다.').waitFor();
    expect(sheet.column('교류도시').filter((name) => name === '서귀포시')).toHaveLength(1);
    sheet.ledger.run(
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
    sheet.ledger.run('enterRecords', records, []);
    const stored = () => sheet.column('교류내용').filter((words) => String(words).startsWith('상주 2010'));
    const frame = await sheet.open('중복 후보');
    await frame.getByRole('button', { name: '같은 교류: 합치기' }).click();
    await frame.getByText('합친 교류: 2010. 2. 1.').waitFor();
    expect(stored()).toHaveLength(1);
    expect(await sheet.faults()).toEqual([]);
    await frame.getByRole('button', { name: '되돌리기', exact: true }).click();
    await frame.getByText('다시 두 행으로 나누었습니다.').waitFor();
    expect(stored()).toHaveLength(2);
    sheet.ledger.run(
      'takeBackEntered',
      records.map(({ recordId }) => recordId),
    );
  });
});

describe('필터 보기', { timeout: 60_000 }, () => {
  it('shows partnerships abroad without those at home, to whoever chose so, and all again', async () => {
    sheet.ledger.run('enterRecords', [sampleRecord({ partner: sangju, date: '2020-01-01' })], []);
    const choose = async (caption: string) => {
      await sheet.page.locator('#menus >> text=보기').first().click();
      await sheet.page.locator('#menus >> text="필터 보기"').click();
      await sheet.page.locator(`#menus >> text="${caption}"`).click();
    };
    const shown = () =>
      sheet.page.evaluate(() => {
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
    await sheet.page.emulateMedia({ colorScheme });
    await sheet.open(caption);
    expect(await sheet.faults()).toEqual([]);
    expect(sheet.errors).toEqual([]);
  });
});
