/** 같은 교류: 합치기 and its undo: the ledger afterwards is the ledger before. */
import { beforeEach, expect, it } from 'vitest';
import { sampleRecord } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

let desk: Desk;
const SHEETS = ['교류실적', '결연현황', '기사', '도시명 표기'];

/** Rows in no order, for one that comes back stands at the top; of the facts all but how often they were written. */
const state = () => ({
  sheets: SHEETS.map((title) =>
    desk
      .rows(title)
      .map((row) => JSON.stringify({ ...row, 연번: 0 }))
      .sort(),
  ),
  facts: desk.rows('_기록').map(({ 사실, 근거, 상태, ...row }) => {
    const { rev, ...facts }: Record<string, unknown> = JSON.parse(String(사실));
    return { ...facts, 근거, 상태, id: row['기록 ID'] };
  }),
  pairs: desk.rows('_결연'),
  waiting: desk.run('listDuplicates'),
});

beforeEach(() => {
  desk = new Desk();
  desk.capture(
    sampleRecord({ content: '가', date: '2022-05-18' }),
    sampleRecord({ content: '나', date: '2022-05-20', article: { url: 'https://b.example.kr/1' } }),
    sampleRecord({ content: '다', date: '2021-01-20' }),
  );
  desk.type('교류실적', desk.rowOf('교류실적', '교류내용', '나'), '비고', '내 메모');
  desk.type('교류실적', desk.rowOf('교류실적', '교류내용', '나'), '교류형태', '면담·회의');
  desk.run('tidy');
});

it('leaves rows, sources, counts, 결연현황 and facts as they were', () => {
  const before = state();
  expect(before.waiting).toHaveLength(1);
  desk.run('mergeDuplicates', 1, 2);
  expect(desk.rows('교류실적')).toHaveLength(2);
  expect(desk.run('listMerged')).toHaveLength(1);
  desk.run('splitDuplicates', 1, 2);
  expect(state()).toEqual(before);
  expect(desk.run('listMerged')).toEqual([]);
  desk.run('tidy');
  expect(state()).toEqual(before);
  expect(desk.run('recount')).toBe(0);
});

it('does so as well after 정리 worked on what was merged', () => {
  const before = state();
  desk.run('mergeDuplicates', 1, 2);
  desk.run('tidy');
  expect(desk.rows('교류실적').find((row) => row.교류내용 === '가')?.출처).toContain('외 1건');
  desk.run('splitDuplicates', 1, 2);
  desk.run('tidy');
  expect(state()).toEqual(before);
});

it('keeps what a colleague wrote into the row meanwhile', () => {
  desk.run('mergeDuplicates', 1, 2);
  desk.type('교류실적', desk.rowOf('교류실적', '교류내용', '가'), '인원', '12');
  desk.type('교류실적', desk.rowOf('교류실적', '교류내용', '가'), '교류내용', '가나');
  desk.run('tidy');
  desk.run('splitDuplicates', 1, 2);
  desk.run('tidy');
  expect(desk.rows('교류실적').find((row) => row.교류내용 === '가나')).toMatchObject({
    인원: 12,
    기록번호: 1,
  });
  expect(desk.rows('교류실적').find((row) => row.교류내용 === '나')).toMatchObject({
    비고: '내 메모',
    기록번호: 2,
  });
});

it('is refused, with nothing changed, where the row was deleted meanwhile', () => {
  desk.run('mergeDuplicates', 1, 2);
  desk.deleteRow('교류실적', desk.rowOf('교류실적', '교류내용', '가'));
  const before = SHEETS.map((title) => desk.rows(title));
  expect(() => desk.run('splitDuplicates', 1, 2)).toThrow('지워졌거나');
  expect(SHEETS.map((title) => desk.rows(title))).toEqual(before);
});
