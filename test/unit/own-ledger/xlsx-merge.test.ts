/** Excel files that people changed, and those of two colleagues, come into 내 PC 대장. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseOwnLedger } from '../../../extension/own-ledger/erase.ts';
import { loadOwnLedger } from '../../../extension/own-ledger/whole.ts';
import { sampleRecord } from '../ledger/sample-record.ts';
import { bringIn, cell, edit, inExcel, out, seen, store, three } from './excel-files.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseOwnLedger();
});

describe('a file changed in Excel', () => {
  it('brings its cells back as people’s edits', async () => {
    await store(sampleRecord());
    const file = await inExcel(await out(), (sheet, column) => {
      sheet.getCell(2, column('교류내용')).value = '엑셀에서 고침';
      sheet.getCell(2, column('시작일')).value = new Date(Date.UTC(2022, 4, 16));
      sheet.getCell(2, column('검토')).value = '제외';
    });
    expect(await bringIn(file)).toEqual({ added: 0, known: 1, cells: 3, kept: 0 });
    const { rows, pairs } = await loadOwnLedger();
    expect(rows[0]?.event).toMatchObject({
      content: '엑셀에서 고침',
      date: '2022-05-16',
      excluded: true,
    });
    expect(pairs[0]?.count).toBe(0);
  });

  it('brings typed rows in once, also those whose columns were moved', async () => {
    await store(sampleRecord());
    const file = await inExcel(await out(), (sheet, column) => {
      sheet.getCell(3, column('교류도시')).value = '요나고시';
      sheet.getCell(3, column('국가명')).value = '일본';
      sheet.getCell(3, column('시작일')).value = '2020. 3.';
      sheet.getCell(3, column('교류형태')).value = '서한·축전';
      sheet.getCell(3, column('예산(천원)')).value = 500;
    });
    expect(await bringIn(file)).toMatchObject({ added: 1 });
    expect(await bringIn(file)).toMatchObject({ added: 0 });
    const { rows } = await loadOwnLedger();
    expect(rows).toHaveLength(2);
    const typed = rows.find(({ event }) => event.partner.name === '요나고시');
    expect(typed?.event).toMatchObject({ date: '2020-03', kind: 'letter', partner: { country: 'JP' } });
    expect(typed?.event.sources[0]?.article.basis).toBe('manual');
    expect(typed?.cells['예산(천원)']).toEqual({ number: 500 });
  });
});

describe('two colleagues’ files', () => {
  /** Both start from the same file; each edits, and each brings the other's file in. */
  it('merge to the same ledger on both sides, with everybody’s edits', async () => {
    const shared = three();
    await store(...shared);
    const start = await out(1_000);

    await edit('창저우시', { 비고: { text: '가의 메모' } });
    await store(sampleRecord({ date: '2018-02-03', content: '가의 기록' }));
    const fromA = await out();

    await eraseOwnLedger();
    await bringIn(start);
    await edit('빈시', { 검토: { text: '확인' } });
    await store(sampleRecord({ date: '2017-02-03', content: '나의 기록' }));
    const fromB = await out();

    await bringIn(fromA);
    const atB = await seen();
    await eraseOwnLedger();
    await bringIn(fromA);
    await bringIn(fromB);
    expect(await seen()).toEqual(atB);
    expect(atB.rows).toHaveLength(5);
    expect(await cell('빈시', '검토')).toEqual({ text: '확인' });
    expect(atB.rows.join()).toContain('가의 메모');
  });

  it('keep the later of two edits of one cell', async () => {
    await store(sampleRecord());
    await edit('창저우시', { 비고: { text: '먼저' } });
    const older = await out();
    await new Promise((later) => setTimeout(later, 5));
    await edit('창저우시', { 비고: { text: '나중' } });
    expect(await bringIn(older)).toMatchObject({ cells: 0, kept: 1 });
    expect(await cell('창저우시', '비고')).toEqual({ text: '나중' });
  });
});
