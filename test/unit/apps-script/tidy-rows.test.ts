/** 정리: rows that people typed, copied, deleted or took the number of, and columns that they moved. */
import { beforeEach, describe, expect, it } from 'vitest';
import { EVENT_ID } from '../../../shared/ledger/layout.ts';
import { nextId, sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';
import { byContent, pairOf, seedThree } from './three.ts';

const EXCHANGES = '교류실적';
const PARTNERSHIPS = '결연현황';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

describe('rows', () => {
  it('typed by hand get a number, a pair and a count, and a later capture meets them', () => {
    seedThree(desk);
    desk.typeRow(EXCHANGES, {
      교류도시: '다낭시',
      국가명: '베트남',
      시작일: '2023. 9. 1.',
      교류내용: '서한 교환',
    });
    expect(desk.run('tidy')).toMatchObject({ numbered: 1 });
    expect(byContent(desk, '서한 교환')).toMatchObject({ 기록번호: 4, 구분: '국외', 검토: '검토 전' });
    expect(pairOf(desk, '다낭시')).toMatchObject({ '교류 건수': 1, '최근 교류일': '2023-09-01' });
    const danang = { ...vinh, name: '다낭시', asWritten: '다낭시', placeId: 'geonames:1583992' };
    expect(desk.capture(sampleRecord({ partner: danang, date: '2023-09-01', kind: 'letter' }))).toEqual([
      'merged',
    ]);
    expect(desk.run('tidy')).toMatchObject({ numbered: 0 });
  });

  it('typed by hand outlive a capture that met them and is taken back', () => {
    desk.capture(sampleRecord());
    desk.typeRow(EXCHANGES, {
      교류도시: '다낭시',
      국가명: '베트남',
      시작일: '2023. 9. 1.',
      교류내용: '서한',
    });
    desk.run('tidy');
    const danang = { ...vinh, name: '다낭시', asWritten: '다낭시', placeId: 'geonames:1583992' };
    const record = sampleRecord({ partner: danang, date: '2023-09-01', kind: 'letter' });
    expect(desk.capture(record)).toEqual(['merged']);
    desk.ask('undo', { recordIds: [record.recordId] });
    desk.run('tidy');
    expect(byContent(desk, '서한')).toMatchObject({ 기록번호: 2 });
    expect(desk.rows('기사')).toHaveLength(1);
    expect(pairOf(desk, '다낭시')['교류 건수']).toBe(1);
  });

  it('of 기사 stay while another capture of the same article stands on them', () => {
    const article = { url: 'https://news.example.kr/one' };
    const [first, second] = [sampleRecord({ article }), sampleRecord({ article })];
    desk.capture(first, second);
    desk.ask('undo', { recordIds: [first.recordId] });
    expect(desk.rows('기사')).toHaveLength(1);
    desk.capture(sampleRecord());
    desk.run('tidy');
    expect(desk.rows('기사')).toHaveLength(2);
    expect(desk.rows(EXCHANGES)[0]?.출처).toContain('외 1건');
  });

  it('that name no place yet are left alone', () => {
    desk.typeRow(EXCHANGES, { 교류내용: '메모' });
    expect(desk.run('tidy')).toMatchObject({ numbered: 0 });
  });

  it('that were deleted stay deleted, and a second capture says so', () => {
    const [record] = seedThree(desk);
    desk.deleteRow(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'));
    expect(desk.run('tidy')).toMatchObject({ deleted: 1 });
    expect(pairOf(desk, '창저우시')['교류 건수']).toBe(1);
    expect(record && desk.capture({ ...record, recordId: nextId() })).toEqual(['duplicate']);
    expect(byContent(desk, '가')).toEqual({});
  });

  it('copied with their number get one of their own; the original keeps its', () => {
    seedThree(desk);
    const n = byContent(desk, '다').기록번호;
    const copy = desk.copyRow(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '다'));
    desk.type(EXCHANGES, copy, '교류내용', '다의 사본');
    desk.run('tidy');
    expect(byContent(desk, '다').기록번호).toBe(n);
    expect(byContent(desk, '다의 사본').기록번호).toBe(4);
  });

  it('whose hidden number was wiped or overwritten get it back', () => {
    seedThree(desk);
    const numbers = ['가', '나', '다'].map((content) => byContent(desk, content).기록번호);
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), EVENT_ID, '');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), EVENT_ID, '3');
    expect(desk.run('tidy')).toMatchObject({ numbered: 0, deleted: 0 });
    expect(['가', '나', '다'].map((content) => byContent(desk, content).기록번호)).toEqual(numbers);
  });

  it('that hold nothing but a number lose it', () => {
    seedThree(desk);
    desk.typeRow(EXCHANGES, { [EVENT_ID]: '999', 검토: '검토 전' });
    desk.run('tidy');
    expect(desk.rows(EXCHANGES)).toHaveLength(3);
  });

  it('of a list of sister cities, pasted by hand, become partnerships of our government', () => {
    seedThree(desk);
    desk.typeRow(PARTNERSHIPS, {
      구분: '국외',
      국가명: '일본',
      교류도시: '히다카시',
      자매체결일: '1996. 10. 1.',
    });
    expect(desk.run('tidy')).toMatchObject({ numbered: 1 });
    expect(pairOf(desk, '히다카시')).toMatchObject({ 결연번호: 3, '교류 건수': 0 });
    const hidaka = { ...vinh, name: '히다카시', country: 'JP', placeId: 'geonames:1862636' };
    desk.capture(sampleRecord({ partner: hidaka, date: '2021-07' }));
    expect(desk.rows(PARTNERSHIPS).filter((row) => row.교류도시 === '히다카시')).toMatchObject([
      { '교류 건수': 1 },
    ]);
  });
});

describe('columns and tabs', () => {
  it('may be added, moved and renamed', () => {
    seedThree(desk);
    desk.insertColumn(EXCHANGES, '국가명');
    desk.moveColumn(EXCHANGES, '교류내용', 2);
    desk.rename(EXCHANGES, '우리 시 교류');
    desk.capture(sampleRecord({ date: '2023-01-01', content: '라' }));
    const row = desk.rows('우리 시 교류').find(({ 교류내용 }) => 교류내용 === '라');
    expect(row).toMatchObject({
      국가명: '중국',
      교류도시: '창저우시',
      시작일: '2023-01-01',
      검토: '검토 전',
    });
    expect(desk.run('tidy')).toMatchObject({ edits: 0, filled: 0 });
  });

  it('whose header is missing or doubled are named, and nothing is written', () => {
    seedThree(desk);
    desk.type(EXCHANGES, 0, '교류내용', '내용');
    expect(() => desk.capture(sampleRecord({ date: '2023-01-01' }))).toThrow('‘교류내용’ 열이 없습니다');
    desk.type(EXCHANGES, 0, '내용', '국가명');
    expect(() => desk.capture(sampleRecord({ date: '2023-01-01' }))).toThrow('‘국가명’ 열이 두 개');
    expect(desk.rows(EXCHANGES)).toHaveLength(3);
  });
});
