/** Rows that people deleted: they stay away until a person wants one back. */
import { expect, it } from 'vitest';
import { sampleRecord } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

it('is brought back with its facts and its count, and known to captures again', () => {
  const desk = new Desk();
  const record = sampleRecord({ content: '가' });
  desk.capture(record, sampleRecord({ content: '나', date: '2020-01-02' }));
  desk.type('교류실적', desk.rowOf('교류실적', '교류내용', '가'), '인원', '12');
  desk.run('tidy');
  desk.deleteRow('교류실적', desk.rowOf('교류실적', '교류내용', '가'));
  desk.run('tidy');
  const again = sampleRecord({ article: { url: record.article.url } });
  expect(desk.capture(again)).toEqual(['duplicate']);
  expect(desk.rows('결연현황')[0]?.['교류 건수']).toBe(1);
  expect(desk.run('listDeleted')).toMatchObject([{ n: 1 }]);
  expect(desk.run('reviveDeleted', 1)).toEqual([]);
  expect(desk.rows('교류실적')[0]).toMatchObject({ 교류내용: '가', 인원: 12, 검토: '검토 전', 기록번호: 1 });
  expect(desk.rows('결연현황')[0]?.['교류 건수']).toBe(2);
  expect(() => desk.run('reviveDeleted', 1)).toThrow('이미');
  desk.run('tidy');
  expect(desk.rows('교류실적')).toHaveLength(2);
  expect(desk.run('recount')).toBe(0);
  expect(desk.capture(sampleRecord({ article: { url: record.article.url } }))).toEqual(['merged']);
});
