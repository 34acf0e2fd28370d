import { beforeEach, describe, expect, it } from 'vitest';
import { EVENT_ID } from '../../../shared/ledger/layout.ts';
import { nextId, sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

const EXCHANGES = '교류실적';
const PARTNERSHIPS = '결연현황';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

const seedThree = () => {
  const records = [
    sampleRecord({ date: '2020-01-10', content: '가' }),
    sampleRecord({ date: '2021-07', content: '나' }),
    sampleRecord({ date: '2022-03-05', content: '다', partner: vinh, kind: 'visit' }),
  ];
  desk.capture(...records);
  return records;
};
const byContent = (content: string) => desk.rows(EXCHANGES).find((row) => row.교류내용 === content) ?? {};
const pairOf = (name: string) => desk.rows(PARTNERSHIPS).find((row) => row.교류도시 === name) ?? {};

describe('people’s edits', () => {
  it('are kept, known as facts and written into 변경이력', () => {
    seedThree();
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '시작일', '2020. 1. 12.');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '종료일', '2020. 1. 12.');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '담당부서', '국제협력과');
    expect(desk.run('tidy')).toMatchObject({ edits: 3, filled: 0 });
    expect(byContent('가')).toMatchObject({ 시작일: '2020-01-12', 담당부서: '국제협력과' });
    expect(pairOf('창저우시')['최초 교류일']).toBe('2020-01-12');
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
    seedThree();
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '시작일', '2021. 7. 1.');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '종료일', '2021. 7. 31.');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '방향', '상호');
    desk.run('tidy');
    expect(desk.capture(sampleRecord({ date: '2021-07-14' }))).toEqual(['merged']);
    desk.run('tidy');
    expect(byContent('나')).toMatchObject({ 방향: '상호' });
  });

  it('제외 takes the exchange out of the count', () => {
    seedThree();
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '검토', '제외');
    desk.run('tidy');
    expect(pairOf('창저우시')).toMatchObject({ '교류 건수': 1, '최근 교류일': '2020-01-10' });
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '검토', '확인');
    desk.run('tidy');
    expect(pairOf('창저우시')).toMatchObject({ '교류 건수': 2, '최근 교류일': '2021-07-31' });
  });

  it('of the partner count for the new partner', () => {
    seedThree();
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '다'), '교류도시', '다낭시');
    desk.run('tidy');
    expect(pairOf('다낭시')).toMatchObject({ 국가명: '베트남', '교류 건수': 1 });
    expect(pairOf('빈시')['교류 건수']).toBe(0);
  });
});

describe('what the ledger learnt', () => {
  it('refines its own cells: a month becomes its day, 출처 counts the second paper', () => {
    seedThree();
    desk.capture(sampleRecord({ date: '2021-07-14' }));
    expect(byContent('나').시작일).toBe('2021-07-01');
    desk.run('tidy');
    expect(byContent('나')).toMatchObject({
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
    expect([byContent('가').사업명, byContent('나').사업명]).toEqual([article.title, article.title]);
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
    expect(byContent('라').사업명).toBeNull();
    desk.run('tidy');
    expect(['가', '나', '다', '라', '마'].map((content) => byContent(content).사업명)).toEqual([
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
    expect(pairOf('창저우시')).toMatchObject({ 자매체결일: '1999-01-01', 교류형태: '자매' });
    expect(pairOf('빈시').자매체결일).toBe('2005-03-01');
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
    expect(byContent('유산시')).toMatchObject({ 교류도시: '루산시', 기록번호: 1 });
    expect(desk.rows(PARTNERSHIPS).map(({ 교류도시 }) => 교류도시)).toEqual(['창저우시', '루산시']);
    expect(desk.capture(sampleRecord({ partner: rushan, date: '2021-05-04' }))).toEqual(['merged']);
    expect(pairOf('루산시')['교류 건수']).toBe(1);
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
    expect(byContent('사람이 고침').교류도시).toBe('웨이하이시');
    expect(byContent('대만의 도시').교류도시).toBe('유산시');
  });
});

describe('rows', () => {
  it('typed by hand get a number, a pair and a count, and a later capture meets them', () => {
    seedThree();
    desk.typeRow(EXCHANGES, {
      교류도시: '다낭시',
      국가명: '베트남',
      시작일: '2023. 9. 1.',
      교류내용: '서한 교환',
    });
    expect(desk.run('tidy')).toMatchObject({ numbered: 1 });
    expect(byContent('서한 교환')).toMatchObject({ 기록번호: 4, 구분: '국외', 검토: '검토 전' });
    expect(pairOf('다낭시')).toMatchObject({ '교류 건수': 1, '최근 교류일': '2023-09-01' });
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
    expect(byContent('서한')).toMatchObject({ 기록번호: 2 });
    expect(desk.rows('기사')).toHaveLength(1);
    expect(pairOf('다낭시')['교류 건수']).toBe(1);
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
    const [record] = seedThree();
    desk.deleteRow(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'));
    expect(desk.run('tidy')).toMatchObject({ deleted: 1 });
    expect(pairOf('창저우시')['교류 건수']).toBe(1);
    expect(record && desk.capture({ ...record, recordId: nextId() })).toEqual(['duplicate']);
    expect(byContent('가')).toEqual({});
  });

  it('copied with their number get one of their own; the original keeps its', () => {
    seedThree();
    const n = byContent('다').기록번호;
    const copy = desk.copyRow(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '다'));
    desk.type(EXCHANGES, copy, '교류내용', '다의 사본');
    desk.run('tidy');
    expect(byContent('다').기록번호).toBe(n);
    expect(byContent('다의 사본').기록번호).toBe(4);
  });

  it('whose hidden number was wiped or overwritten get it back', () => {
    seedThree();
    const numbers = ['가', '나', '다'].map((content) => byContent(content).기록번호);
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), EVENT_ID, '');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), EVENT_ID, '3');
    expect(desk.run('tidy')).toMatchObject({ numbered: 0, deleted: 0 });
    expect(['가', '나', '다'].map((content) => byContent(content).기록번호)).toEqual(numbers);
  });

  it('that hold nothing but a number lose it', () => {
    seedThree();
    desk.typeRow(EXCHANGES, { [EVENT_ID]: '999', 검토: '검토 전' });
    desk.run('tidy');
    expect(desk.rows(EXCHANGES)).toHaveLength(3);
  });

  it('of a list of sister cities, pasted by hand, become partnerships of our government', () => {
    seedThree();
    desk.typeRow(PARTNERSHIPS, {
      구분: '국외',
      국가명: '일본',
      교류도시: '히다카시',
      자매체결일: '1996. 10. 1.',
    });
    expect(desk.run('tidy')).toMatchObject({ numbered: 1 });
    expect(pairOf('히다카시')).toMatchObject({ 결연번호: 3, '교류 건수': 0 });
    const hidaka = { ...vinh, name: '히다카시', country: 'JP', placeId: 'geonames:1862636' };
    desk.capture(sampleRecord({ partner: hidaka, date: '2021-07' }));
    expect(desk.rows(PARTNERSHIPS).filter((row) => row.교류도시 === '히다카시')).toMatchObject([
      { '교류 건수': 1 },
    ]);
  });
});

describe('columns and tabs', () => {
  it('may be added, moved and renamed', () => {
    seedThree();
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
    seedThree();
    desk.type(EXCHANGES, 0, '교류내용', '내용');
    expect(() => desk.capture(sampleRecord({ date: '2023-01-01' }))).toThrow('‘교류내용’ 열이 없습니다');
    desk.type(EXCHANGES, 0, '내용', '국가명');
    expect(() => desk.capture(sampleRecord({ date: '2023-01-01' }))).toThrow('‘국가명’ 열이 두 개');
    expect(desk.rows(EXCHANGES)).toHaveLength(3);
  });
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
    seedThree();
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
      seedThree();
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
