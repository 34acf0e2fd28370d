/** 집계 다시 하기, 점검 and 교류 현황. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { pairOf, seedNear } from './three.ts';

const EXCHANGES = '교류실적';
let desk: Desk;

beforeEach(() => {
  desk = new Desk();
  seedNear(desk);
});

describe('집계 다시 하기', () => {
  it('puts a tally right and then finds nothing', () => {
    const machine = desk.rows('_결연').find((one) => String(one.사실).includes('창저우'));
    const facts = JSON.parse(String(machine?.사실));
    const at = desk.rowOf('_결연', '결연번호', 1);
    desk.type('_결연', at, '사실', JSON.stringify({ ...facts, count: 99, last: '1990-01-01' }));
    expect(desk.asked('recount')).toBe(1);
    expect(pairOf(desk, '창저우시')['교류 건수']).toBe(2);
    expect(desk.asked('recount')).toBe(0);
  });
});

describe('점검 and 교류 현황', () => {
  it('점검 finds a deleted row, a row by hand and a missing header', () => {
    const faults = () => desk.asked('checkUp').filter((one: { fine: boolean }) => !one.fine);
    expect(faults()).toMatchObject([{ words: expect.stringContaining('중복 후보가 1쌍') }]);
    desk.deleteRow(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'));
    desk.typeRow(EXCHANGES, { 교류도시: '다낭시' });
    expect(faults()).toHaveLength(3);
    desk.run('tidy');
    expect(faults()).toMatchObject([{ words: expect.stringContaining('위치를 모르는 교류도시가 1곳') }]);
    desk.type(EXCHANGES, 0, '방향', '어느 쪽');
    expect(faults()).toMatchObject([{ words: expect.stringContaining('‘방향’') }]);
  });

  it.each([
    ['was deleted', () => desk.deleteRow(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'))],
    ['was merged', () => desk.asked('mergeDuplicates', 1, 2)],
  ])('점검 counts no pair of which one %s', (_, act) => {
    act();
    desk.run('tidy');
    expect(JSON.stringify(desk.asked('checkUp'))).not.toContain('중복 후보');
    expect(desk.asked('listDuplicates')).toEqual([]);
  });

  it('교류 현황 is rebuilt in place', () => {
    desk.run('rebuildStatus');
    desk.run('rebuildStatus');
    const lines = desk.lines('교류 현황');
    expect(lines.filter(([first]) => first === '연도별 교류')).toHaveLength(1);
    expect(lines.some((line) => line[0] === '2022년' && line.includes(2))).toBe(true);
  });
});
