/** What officers type into 교류실적 in their own way: dates, words for a field, rows copied as a whole. */
import { beforeEach, describe, expect, it } from 'vitest';
import { everyRow } from '../ledger/every-row.ts';
import { sampleRecord } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

const EXCHANGES = '교류실적';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

const typed = (cells: Record<string, string>): void =>
  desk.typeRow(EXCHANGES, { 국가명: '베트남', 교류도시: '빈시', ...cells });
const notes = (): string => {
  const report = desk.run('tidy');
  return report !== null && typeof report === 'object' && 'notes' in report ? String(report.notes) : '';
};
const faults = (): string => {
  const findings = desk.run('checkUp');
  return Array.isArray(findings)
    ? findings.flatMap(({ fine, words }) => (fine ? [] : [String(words)])).join('\n')
    : '';
};
const periods = (filter = {}): unknown => {
  const rows = desk.run('fillFormRows', 'exchanges', ['교류내용', '기간'], { ...everyRow, ...filter });
  return Array.isArray(rows) ? rows.map(([content, days]) => [content.words, days.words]) : rows;
};

describe('a date that is typed as text, or a year alone', () => {
  it.each([
    ['2023', '2023-01-01', '2023.'],
    ["'2023", '2023-01-01', '2023.'],
    ['2018-04', '2018-04-01', '2018. 4.'],
    ['2020년 12월', '2020-12-01', '2020. 12.'],
    ["'2023.4.12.", '2023-04-12', '2023. 4. 12.'],
  ])('%s is the same kind of cell as a capture writes', (text, day, period) => {
    typed({ 시작일: text, 교류내용: '가' });
    expect(notes()).toContain('날짜 1칸');
    expect(desk.rows(EXCHANGES)[0]).toMatchObject({ 시작일: day, 종료일: null, 검토: '검토 전' });
    expect(periods()).toEqual([['가', period]]);
    expect(desk.run('tidy')).toEqual({ numbered: 0, edits: 0, filled: 0, deleted: 0, left: 0 });
    expect(desk.rows('변경이력').filter((row) => row['한 일'] === '수정')).toEqual([]);
  });

  it('ends with the month or year in 종료일, and stays the person’s', () => {
    typed({ 시작일: '2018-04', 종료일: '2018-06', 교류내용: '가' });
    desk.run('tidy');
    expect(desk.rows(EXCHANGES)[0]).toMatchObject({ 시작일: '2018-04-01', 종료일: '2018-06-30' });
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '종료일', '');
    expect(desk.run('tidy')).toMatchObject({ edits: 1, filled: 0 });
    desk.run('tidy');
    expect(desk.rows(EXCHANGES)[0]).toMatchObject({ 시작일: '2018-04-01', 종료일: null });
  });

  it.each([
    ['2023', '', '종료일', '2023', '2023'],
    ['2023. 4.', '', '종료일', '2023. 5.', '2023-04/2023-05'],
    ['2023. 4.', '2023. 5.', '종료일', '', '2023-04'],
    ['2023. 4.', '2023. 5.', '시작일', '2023. 4. 10.', '2023-04-10/2023-05'],
    ['2023. 4.', '2023. 4.', '시작일', '2023. 4. 10.', '2023-04-10'],
    ['2023. 4. 12.', '2023', '시작일', '2023. 4. 13.', '2023-04-13'],
    ['2023. 4. 12.', '2023. 4.', '시작일', '2023. 4. 13.', '2023-04-13'],
  ])('%s ~ %s stays as precise as it was where %s becomes %s', (start, end, header, text, date) => {
    typed({ 시작일: start, 종료일: end, 교류내용: '가' });
    desk.run('tidy');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), header, text);
    desk.run('tidy');
    desk.run('tidy');
    expect(JSON.parse(String(desk.rows('_기록')[0]?.사실)).date).toBe(date);
  });

  it('gives a captured month a last month, and no day', () => {
    desk.capture(sampleRecord({ date: '2023-04', content: '가' }));
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '종료일', '2023. 5.');
    desk.run('tidy');
    expect(JSON.parse(String(desk.rows('_기록')[0]?.사실)).date).toBe('2023-04/2023-05');
  });

  it('counts in its year, and is taken by a form whose period begins within it', () => {
    typed({ 시작일: '2023', 교류내용: '가' });
    typed({ 시작일: '2013. 5. 1.', 교류내용: '나' });
    desk.run('tidy');
    desk.run('rebuildStatus');
    expect(desk.lines('교류 현황').map(([first]) => first)).toEqual(
      expect.arrayContaining(['2023년', '2013년']),
    );
    expect(periods()).toEqual([
      ['나', '2013. 5. 1.'],
      ['가', '2023.'],
    ]);
    expect(periods({ from: '2023-04-01', to: '2023-05-01' })).toEqual([['가', '2023.']]);
    expect(periods({ from: '2024-01-01' })).toEqual([]);
  });

  it('is left as it is where it is no date or a formula’s, and told', () => {
    typed({ 시작일: '상반기', 교류내용: '가' });
    typed({ 시작일: '="2018"&"-04"', 교류내용: '나' });
    expect(notes()).toContain('시작일 상반기’ 1행');
    expect(desk.rows(EXCHANGES).map((row) => row.시작일)).toEqual(['상반기', '2018-04']);
    expect(faults()).toContain('날짜로 읽지 못한 칸');
  });
});

describe('교류분야 in an officer’s words', () => {
  it('is counted under the ledger’s field, and stays as it was typed', () => {
    const words = ['행정', '경제', '문화', '체육', '농업', '청소년', '관광', '문화 예술', '경제분야', '보건'];
    for (const [i, word] of words.entries()) typed({ 시작일: `2020. 1. ${i + 1}.`, 교류분야: word });
    expect(notes()).toContain('‘보건’ 1행');
    expect(faults()).toContain('‘보건’ 1행');
    expect(faults()).not.toContain('‘행정’');
    expect(desk.rows(EXCHANGES).map((row) => row.교류분야)).toEqual(words);
    desk.run('rebuildStatus');
    const counts = new Map(
      desk.lines('교류 현황').flatMap((line) => [[line[0], line[1]] as const, [line[5], line[6]] as const]),
    );
    expect(
      ['행정교류', '경제교류', '문화예술교류', '스포츠교류', '기술·학술교류', '보건'].map((word) =>
        counts.get(word),
      ),
    ).toEqual([1, 2, 2, 1, 1, 1]);
  });
});

describe('a row copied as a whole', () => {
  it('is told by name, and stands under 중복 후보 beside its original', () => {
    typed({ 시작일: '2023. 4. 12.', 교류형태: '대표단 방문', 교류내용: '빈시 방문' });
    desk.run('tidy');
    desk.copyRow(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '빈시 방문'));
    const told = notes();
    expect(told).toContain('같은 내용의 행 1개');
    expect(told).toContain('2023. 4. 12. 빈시 빈시 방문');
    expect(desk.run('listDuplicates')).toHaveLength(1);
    expect(desk.rows('변경이력')[0]).toMatchObject({ '한 일': '직접 입력', 항목: '같은 내용의 행' });
    expect(notes()).toBe('');
  });

  it('is told of a captured row as well, and not of two that differ', () => {
    desk.capture(sampleRecord({ date: '2023-04-12', content: '가' }));
    desk.copyRow(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'));
    expect(notes()).toContain('같은 내용의 행 1개');
    typed({ 시작일: '2023. 4. 12.', 교류내용: '나' });
    typed({ 시작일: '2023. 4. 12.', 교류내용: '다' });
    typed({ 교류내용: '라' });
    typed({});
    typed({});
    expect(notes()).toBe('');
    desk.copyRow(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '라'));
    expect(notes()).toContain('‘빈시 라’');
  });
});
