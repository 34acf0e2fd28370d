/** 정리: what people changed and what the ledger learnt comes into the rows, and nothing of theirs is lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';
import { byContent, pairOf, seedThree } from './three.ts';

const EXCHANGES = '교류실적';
const PARTNERSHIPS = '결연현황';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

describe('people’s edits', () => {
  it('are kept, known as facts and written into 변경이력', () => {
    seedThree(desk);
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '시작일', '2020. 1. 12.');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '종료일', '2020. 1. 12.');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '담당부서', '국제협력과');
    expect(desk.run('tidy')).toMatchObject({ edits: 3, filled: 0 });
    expect(byContent(desk, '가')).toMatchObject({ 시작일: '2020-01-12', 담당부서: '국제협력과' });
    expect(pairOf(desk, '창저우시')['최초 교류일']).toBe('2020-01-12');
    const lines = desk.rows('변경이력').filter((row) => row['한 일'] === '수정');
    expect(lines.map(({ 항목, 이전, 이후 }) => [항목, 이전, 이후])).toEqual(
      expect.arrayContaining([
        ['담당부서', null, '국제협력과'],
        ['시작일', '2020-01-10', '2020-01-12'],
      ]),
    );
    expect(desk.run('tidy')).toEqual({ numbered: 0, edits: 0, filled: 0, deleted: 0, left: 0 });
  });

  it('win over a later source', () => {
    seedThree(desk);
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '시작일', '2021. 7. 1.');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '종료일', '2021. 7. 31.');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '방향', '상호');
    desk.run('tidy');
    expect(desk.capture(sampleRecord({ date: '2021-07-14' }))).toEqual(['merged']);
    desk.run('tidy');
    expect(byContent(desk, '나')).toMatchObject({ 방향: '상호' });
  });

  it('제외 takes the exchange out of the count', () => {
    seedThree(desk);
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '검토', '제외');
    desk.run('tidy');
    expect(pairOf(desk, '창저우시')).toMatchObject({ '교류 건수': 1, '최근 교류일': '2020-01-10' });
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '검토', '확인');
    desk.run('tidy');
    expect(pairOf(desk, '창저우시')).toMatchObject({ '교류 건수': 2, '최근 교류일': '2021-07-31' });
  });

  it('of the partner count for the new partner', () => {
    seedThree(desk);
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '다'), '교류도시', '다낭시');
    desk.run('tidy');
    expect(pairOf(desk, '다낭시')).toMatchObject({ 국가명: '베트남', '교류 건수': 1 });
    expect(pairOf(desk, '빈시')['교류 건수']).toBe(0);
  });
});

describe('what the ledger learnt', () => {
  it('refines its own cells: a month becomes its day, 출처 counts the second paper', () => {
    seedThree(desk);
    desk.capture(sampleRecord({ date: '2021-07-14' }));
    expect(byContent(desk, '나').시작일).toBe('2021-07-01');
    desk.run('tidy');
    expect(byContent(desk, '나')).toMatchObject({
      시작일: '2021-07-14',
      종료일: '2021-07-14',
      출처: '남양주신문 (2022. 5. 19.) 외 1건',
    });
  });

  it('names the 교류사업 of a tour in 사업명, also in rows that stood before, and leaves a name that a person gave', () => {
    const article = { url: 'https://news.example.kr/tour', title: '남양주시, 세 도시 순방' };
    const stop = (content: string, name: string, date: string) =>
      sampleRecord({
        content,
        date,
        kind: 'visit',
        partner: { ...vinh, name, placeId: `geonames:${name}` },
        article,
      });
    desk.capture(stop('가', '후에시', '2023-05-08'), stop('나', '다낭시', '2023-05-10'));
    expect([byContent(desk, '가').사업명, byContent(desk, '나').사업명]).toEqual([
      article.title,
      article.title,
    ]);
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '사업명', '베트남 대표단 파견');
    desk.capture(
      sampleRecord({ content: '라', date: '2023-04-02', article: { url: 'https://news.example.kr/late' } }),
      stop('다', '하노이시', '2023-05-12'),
    );
    desk.capture(
      sampleRecord({
        content: '마',
        date: '2023-04-04',
        partner: vinh,
        kind: 'visit',
        article: { url: 'https://news.example.kr/late', title: '봄 방문' },
      }),
    );
    expect(byContent(desk, '라').사업명).toBeNull();
    desk.run('tidy');
    expect(['가', '나', '다', '라', '마'].map((content) => byContent(desk, content).사업명)).toEqual([
      '베트남 대표단 파견',
      article.title,
      article.title,
      '봄 방문',
      '봄 방문',
    ]);
    expect(desk.run('tidy')).toEqual({ numbered: 0, edits: 0, filled: 0, deleted: 0, left: 0 });
  });

  it('fills a blank date of 결연현황 and leaves one that a person typed', () => {
    desk.capture(
      sampleRecord({ relation: null, since: null }),
      sampleRecord({ partner: vinh, relation: null, since: null }),
    );
    desk.type(PARTNERSHIPS, desk.rowOf(PARTNERSHIPS, '교류도시', '빈시'), '자매체결일', '2005. 3. 1.');
    desk.capture(sampleRecord(), sampleRecord({ partner: vinh, since: '2006' }));
    desk.run('tidy');
    expect(pairOf(desk, '창저우시')).toMatchObject({ 자매체결일: '1999-01-01', 교류형태: '자매' });
    expect(pairOf(desk, '빈시').자매체결일).toBe('2005-03-01');
  });
});

describe('a spelling learnt later', () => {
  const rushan = {
    ...vinh,
    name: '루산시',
    asWritten: '유산시',
    native: '乳山',
    country: 'CN',
    placeId: 'geonames:1801797',
  };
  const asWritten = { ...rushan, name: '유산시', native: null, placeId: null };

  it('re-keys what was stored under the article’s name', () => {
    desk.capture(sampleRecord({ partner: asWritten, date: '2021', content: '유산시' }));
    desk.ask('capture', {
      records: [sampleRecord({ date: '2019-01-01' })],
      spellings: [{ written: '유산시', place: rushan, home: null }],
    });
    desk.run('tidy');
    expect(byContent(desk, '유산시')).toMatchObject({ 교류도시: '루산시', 기록번호: 1 });
    expect(desk.rows(PARTNERSHIPS).map(({ 교류도시 }) => 교류도시)).toEqual(['창저우시', '루산시']);
    expect(desk.capture(sampleRecord({ partner: rushan, date: '2021-05-04' }))).toEqual(['merged']);
    expect(pairOf(desk, '루산시')['교류 건수']).toBe(1);
    expect(desk.run('tidy')).toMatchObject({ edits: 0 });
  });

  it('leaves a city that a person typed, and its namesake in another country', () => {
    desk.capture(
      sampleRecord({ partner: asWritten, date: '2021', content: '사람이 고침' }),
      sampleRecord({ partner: { ...asWritten, country: 'TW' }, date: '2021', content: '대만의 도시' }),
    );
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '사람이 고침'), '교류도시', '웨이하이시');
    desk.run('tidy');
    desk.ask('capture', {
      records: [sampleRecord()],
      spellings: [{ written: '유산시', place: rushan, home: null }],
    });
    desk.run('tidy');
    expect(byContent(desk, '사람이 고침').교류도시).toBe('웨이하이시');
    expect(byContent(desk, '대만의 도시').교류도시).toBe('유산시');
  });
});
