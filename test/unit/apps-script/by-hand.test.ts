/** A city that typed its own list long before the first article was captured. */
import { beforeEach, expect, it } from 'vitest';
import { changzhou, sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

let desk: Desk;
const pairs = () =>
  desk
    .rows('결연현황')
    .map((row) => [row.지자체, row.교류도시, row['교류 건수']])
    .sort();

beforeEach(() => {
  desk = new Desk();
  desk.typeRow('교류실적', {
    구분: '국외',
    국가명: '중국',
    교류도시: '창저우시',
    교류형태: '대표단 방문',
    시작일: '2023. 4. 12.',
    종료일: '2023. 4. 15.',
    담당부서: '국제교류팀',
    교류분야: '행정',
  });
  desk.typeRow('교류실적', { 국가명: '베트남', 교류도시: '빈시', 시작일: '2023', 담당부서: '농정과' });
  desk.run('tidy');
});

it('has one row a city, of no government while none is known', () => {
  expect(pairs()).toEqual([
    [null, '빈시', 1],
    [null, '창저우시', 1],
  ]);
  expect(desk.rows('교류실적').map((row) => [row.담당부서, row.지자체])).toEqual([
    ['국제교류팀', null],
    ['농정과', null],
  ]);
});

it('numbers its rows, and shows them in 교류 현황 by the year and the field that was meant', () => {
  const numbers = desk.lines('교류실적').map(([n]) => n);
  expect(numbers.filter((n) => typeof n === 'number')).toHaveLength(2);
  desk.run('rebuildStatus');
  const lines = desk.lines('교류 현황');
  expect(lines.find(([first]) => first === '2023년')?.slice(0, 4)).toEqual(['2023년', 2, 0, 2]);
  expect(lines.some((line) => line.includes('행정교류'))).toBe(true);
});

it('is of our government once an article tells which that is, with every exchange in one row', () => {
  desk.capture(
    sampleRecord({ date: '2023-04-13', kind: 'visit', relation: null, since: null }),
    sampleRecord({ partner: vinh, date: '2021-03-04' }),
  );
  desk.run('tidy');
  desk.run('tidy');
  expect(pairs()).toEqual([
    ['남양주시', '빈시', 2],
    ['남양주시', '창저우시', 2],
  ]);
  expect(desk.run('recount')).toBe(0);
  expect(new Set(desk.rows('교류실적').map((row) => row.지자체))).toEqual(new Set(['남양주시']));
  expect(desk.run('listPlaces')).toMatchObject({ taught: [] });
});

it('shows a typed exchange beside the captured one that may be the same', () => {
  desk.capture(sampleRecord({ date: '2023-04-13', kind: 'visit', relation: null, since: null }));
  desk.run('tidy');
  expect(desk.run('listDuplicates')).toHaveLength(1);
  desk.capture(sampleRecord({ date: '2020-01-02' }));
  desk.typeRow('교류실적', { 국가명: '중국', 교류도시: changzhou.name, 시작일: '2020. 1. 4.' });
  desk.run('tidy');
  expect(desk.run('listDuplicates')).toHaveLength(2);
});

it('follows a person who says which government a row is of', () => {
  desk.capture(sampleRecord());
  desk.run('tidy');
  desk.type('교류실적', desk.rowOf('교류실적', '교류도시', '빈시'), '지자체', '구리시');
  desk.run('tidy');
  expect(pairs()).toContainEqual(['구리시', '빈시', 1]);
  expect(desk.run('recount')).toBe(0);
});

it.each(['남양주', '경기도 남양주시', '경기 남양주시'])('knows its government by %s', (name) => {
  desk.capture(sampleRecord());
  desk.run('tidy');
  const before = pairs();
  desk.type('교류실적', desk.rowOf('교류실적', '교류도시', '빈시'), '지자체', name);
  desk.run('tidy');
  expect(pairs()).toEqual(before);
  expect(desk.rows('교류실적').map(({ 지자체 }) => 지자체)).toContain(name);
});

it('tells the same name in two provinces apart', () => {
  const home = { name: '고성군', code: 'KR/강원특별자치도/고성군', province: '강원특별자치도' };
  desk.capture(sampleRecord({ home }));
  desk.typeRow('교류실적', { 국가명: '중국', 교류도시: changzhou.name, 지자체: '경상남도 고성군' });
  desk.typeRow('교류실적', { 국가명: '중국', 교류도시: changzhou.name, 지자체: '강원 고성군' });
  desk.run('tidy');
  expect(pairs().filter(([, partner]) => partner === changzhou.name)).toEqual([
    ['고성군', changzhou.name, 1],
    ['고성군', changzhou.name, 3],
  ]);
});
