/** Rows that people deleted: they stay away until a person wants one back. */
import { expect, it } from 'vitest';
import type { ExchangeRecord } from '../../../shared/record/exchange-record.ts';
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

it('goes again at the next click, but not once somebody wrote into it', () => {
  const desk = new Desk();
  desk.capture(sampleRecord({ content: '가' }), sampleRecord({ content: '나', date: '2020-01-02' }));
  desk.deleteRow('교류실적', desk.rowOf('교류실적', '교류내용', '가'));
  desk.run('tidy');
  const before = ['교류실적', '결연현황', '기사'].map((title) => desk.rows(title));
  const listed = desk.run('listDeleted');
  desk.run('reviveDeleted', 1);
  expect(desk.run('deleteAgain', 1)).toEqual(listed);
  expect(['교류실적', '결연현황', '기사'].map((title) => desk.rows(title))).toEqual(before);
  expect(() => desk.run('deleteAgain', 1)).toThrow('지워졌거나');
  desk.run('reviveDeleted', 1);
  desk.type('교류실적', desk.rowOf('교류실적', '교류내용', '가'), '비고', '내 메모');
  expect(() => desk.run('deleteAgain', 1)).toThrow('사람이 고친 행');
  expect(desk.rows('교류실적')).toHaveLength(2);
  expect(desk.run('recount')).toBe(0);
});

it('is told so to another paper as well, also where the deleted one had taken another in', () => {
  const desk = new Desk();
  const answer = (record: ExchangeRecord) => {
    const { records } = desk.ask('capture', { records: [record], spellings: [] });
    return Array.isArray(records) ? records[0] : null;
  };
  desk.capture(sampleRecord({ content: '가' }), sampleRecord({ content: '나', date: '2022-05-20' }));
  expect(desk.run('listDuplicates')).toHaveLength(1);
  desk.run('mergeDuplicates', 1, 2);
  desk.deleteRow('교류실적', desk.rowOf('교류실적', '교류내용', '가'));
  desk.run('tidy');
  for (const date of ['2022-05-18', '2022-05-20'])
    expect(
      answer(sampleRecord({ date, article: { url: `https://other.example.kr/${date}` } })),
    ).toMatchObject({
      outcome: 'duplicate',
      message: expect.stringContaining('지운 행 되살리기'),
    });
});
