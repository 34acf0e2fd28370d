/** 정리 and captures while a person sorts: no row but their own is hit. */
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleRecord } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';
import { seedThree } from './three.ts';

const EXCHANGES = '교류실적';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

describe('while a person sorts', () => {
  const people = ['사업명', '예산(천원)', '비고'];
  /** Each row's cells but for its place. */
  const picture = () =>
    desk
      .rows(EXCHANGES)
      // A number that was given out and not used is skipped: numbers are compared with `_기록` instead.
      .map(({ 연번: _, 기록번호: __, ...row }) => JSON.stringify(row))
      .sort();
  /** Every row's number leads to its own facts, and to those of no other row. */
  const expectOwnNumbers = () => {
    const facts = new Map(desk.rows('_기록').map((row) => [row.기록번호, JSON.parse(String(row.사실))]));
    const rows = desk.rows(EXCHANGES);
    for (const row of rows) expect(facts.get(row.기록번호 ?? null)?.content).toBe(row.교류내용);
    expect(new Set(rows.map(({ 기록번호 }) => 기록번호)).size).toBe(rows.length);
  };

  /** A ledger in which 정리 has every kind of work: an edit, a refinement, a row by hand, a deleted row. */
  const workFor = (open: Desk) => {
    desk = open;
    seedThree(desk);
    desk.capture(
      sampleRecord({ date: '2019-02', content: '라' }),
      sampleRecord({ date: '2018-02-01', content: '마' }),
    );
    for (const content of ['가', '나', '다', '라', '마'])
      for (const header of people)
        desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', content), header, `${header} ${content}`);
    desk.capture(sampleRecord({ date: '2021-07-14' }), sampleRecord({ date: '2019-02-03' }));
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '담당부서', '체육과');
    desk.typeRow(EXCHANGES, { 교류도시: '다낭시', 국가명: '베트남', 교류내용: '바', 사업명: '사업명 바' });
    desk.deleteRow(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '마'));
  };

  it('정리 ends at the same sheet wherever the sort comes between', { timeout: 300_000 }, () => {
    workFor(new Desk());
    const looks = desk.meanwhile(
      0,
      () => undefined,
      () => desk.run('tidy'),
    );
    const wanted = picture();
    expect(looks).toBeGreaterThan(8);
    for (let n = 1; n <= looks; n++) {
      workFor(new Desk());
      desk.meanwhile(
        n,
        () => desk.reverse(EXCHANGES),
        () => desk.run('tidy'),
      );
      desk.run('tidy');
      expect(picture(), `sorted at look ${n} of ${looks}`).toEqual(wanted);
      expectOwnNumbers();
    }
  });

  it('a capture hits no other row, wherever the sort comes between', { timeout: 300_000 }, () => {
    const record = sampleRecord({ date: '2023-04-05', content: '새 행' });
    for (let n = 1; n <= 14; n++) {
      desk = new Desk();
      seedThree(desk);
      const before = picture();
      desk.meanwhile(
        n,
        () => desk.reverse(EXCHANGES),
        () => desk.capture(record),
      );
      const after = picture();
      expect(
        after.filter((row) => !row.includes('새 행')),
        `sorted at look ${n}`,
      ).toEqual(before);
      expect(after).toHaveLength(4);
      expectOwnNumbers();
    }
  });
});
