/** 기사 붙여넣기·직접 입력 in a real browser: what a colleague without the extension writes into the ledger. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSheetWindow, type SheetWindow } from './sheet-window.ts';

const ARTICLE = [
  '남양주시는 지난 13일 시장을 단장으로 한 대표단이 베트남 응에안성 빈시를 방문해 청소년 교류 업무협약을 체결했다고 14일 밝혔다.',
  '두 도시는 2005년 자매결연을 맺고 꾸준히 교류해 왔다.',
].join('\n');

let sheet: SheetWindow;
beforeAll(async () => {
  sheet = await openSheetWindow();
}, 180_000);
afterAll(() => sheet?.close());

describe('기사 붙여넣기', { timeout: 90_000 }, () => {
  it('reads a pasted article, takes a correction and stores one row, by keyboard alone', async () => {
    const frame = await sheet.open('기사 붙여넣기·직접 입력');
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
    expect(await sheet.faults()).toEqual([]);
    await content.fill('청소년 교류 협약 체결');
    const save = frame.getByRole('button', { name: '대장에 저장 (1건)' });
    await save.focus();
    await sheet.page.keyboard.press('Enter');
    await frame.getByText('새 행으로 저장했습니다.').waitFor();
    expect(sheet.column('교류내용')).toEqual(['청소년 교류 협약 체결']);
    expect(sheet.column('시작일')).toEqual(['2023-06-13']);
  });

  it('adds the same exchange from another paper as a source, and takes it back', async () => {
    const frame = await sheet.open('기사 붙여넣기·직접 입력');
    await frame.getByLabel('기사나 보도자료 본문').fill(ARTICLE);
    await frame.getByLabel('보도일자').fill('2023-06-14');
    await frame.getByLabel('제목').fill('빈시와 손잡은 남양주');
    await frame.getByRole('button', { name: '읽기' }).click();
    await frame.getByRole('button', { name: '대장에 저장 (1건)' }).click();
    await frame.getByText('출처로 더했습니다.').waitFor();
    expect(sheet.column('교류내용')).toHaveLength(1);
    await frame.getByRole('button', { name: '저장 취소' }).click();
    await frame.getByText('저장한 것을 취소했습니다.').waitFor();
    expect(sheet.column('교류내용')).toHaveLength(1);
  });

  it('asks for what a row cannot do without, and offers places while a name is typed', async () => {
    const frame = await sheet.open('기사 붙여넣기·직접 입력');
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
    let frame = await sheet.open('기사 붙여넣기·직접 입력');
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
    await sheet.open('도움말');
    frame = await sheet.open('기사 붙여넣기·직접 입력');
    await frame.getByText('아직 대장에 저장하지 않았습니다.').waitFor();
    expect(await frame.getByLabel('교류도시').inputValue()).toBe('다낭시');
    expect(await frame.getByLabel('교류일자 시작').inputValue()).toBe('2018-03-04');
    await frame.getByLabel('교류내용').fill('다낭시 방문');
    await frame.getByRole('button', { name: '대장에 저장 (1건)' }).click();
    await frame.getByText('새 행으로 저장했습니다.').waitFor();
    await frame.getByRole('button', { name: '저장 취소' }).click();
    await frame.getByText('저장한 것을 취소했습니다.').waitFor();
    await sheet.open('도움말');
    frame = await sheet.open('기사 붙여넣기·직접 입력');
    expect(await frame.getByLabel('기사나 보도자료 본문').inputValue()).toBe('');
  });
});
