import { describe, expect, it } from 'vitest';
import type { Row } from '../../../shared/ledger/cells.ts';
import { serialOf } from '../../../shared/ledger/dates.ts';
import { type FormFilter, fillForm, guessColumns, splitHeader } from '../../../shared/ledger/forms.ts';

const everything: FormFilter = {
  from: null,
  to: null,
  scope: null,
  country: null,
  field: null,
  confirmedOnly: false,
};

const row = (start: string, cells: Record<string, string>): Row => ({
  시작일: { number: serialOf(start) },
  종료일: { number: serialOf(start) },
  ...Object.fromEntries(Object.entries(cells).map(([header, text]) => [header, { text }])),
});

const rows = [
  row('2024-06-16', { 구분: '국외', 국가명: '베트남', 교류도시: '빈시', 교류내용: '나', 검토: '확인' }),
  row('2022-05-18', { 구분: '국외', 국가명: '중국', 교류도시: '창저우시', 교류내용: '가', 검토: '검토 전' }),
  row('2023-01-02', { 구분: '국내', 국가명: '대한민국', 교류도시: '상주시', 교류내용: '다', 검토: '확인' }),
  row('2023-03-03', { 구분: '국외', 국가명: '일본', 교류도시: '히다카시', 교류내용: '라', 검토: '제외' }),
];

describe('a header row that was pasted', () => {
  it('is split as it was copied', () => {
    expect(splitHeader('국명\t교류도시\t교류내용\t교류일자\n무엇')).toEqual([
      '국명',
      '교류도시',
      '교류내용',
      '교류일자',
    ]);
    expect(splitHeader('국명 · 교류도시 · 교류일자')).toEqual(['국명', '교류도시', '교류일자']);
  });

  it('finds its columns by their words, each once, and leaves the rest empty', () => {
    const headers = splitHeader('순번|상대 자치단체|소요예산(천원)|방문 기간|면담자|추진 내용|비고');
    expect(guessColumns(headers)).toEqual([
      '연번',
      '교류도시',
      '예산(천원)',
      '기간',
      null,
      '교류내용',
      '비고',
    ]);
  });
});

describe('a filled form', () => {
  const columns = guessColumns(['연번', '국명', '교류도시', '교류일자', '면담자']);

  it('is in the order of time, without excluded rows, dates as people write them', () => {
    expect(fillForm(columns, rows, everything)).toEqual([
      ['1', '중국', '창저우시', '2022. 5. 18.', ''],
      ['2', '대한민국', '상주시', '2023. 1. 2.', ''],
      ['3', '베트남', '빈시', '2024. 6. 16.', ''],
    ]);
  });

  it('keeps to period, scope and review', () => {
    const cities = (filter: Partial<FormFilter>) =>
      fillForm(['교류도시'], rows, { ...everything, ...filter }).map(([city]) => city);
    expect(cities({ from: '2023-01-01', to: '2023-12-31' })).toEqual(['상주시']);
    expect(cities({ scope: '국외' })).toEqual(['창저우시', '빈시']);
    expect(cities({ confirmedOnly: true })).toEqual(['상주시', '빈시']);
    expect(cities({ country: '베트남' })).toEqual(['빈시']);
  });

  it('writes a period of several days shortly', () => {
    const days: Row = {
      시작일: { number: serialOf('2022-06-16') },
      종료일: { number: serialOf('2022-06-17') },
    };
    expect(fillForm(['기간'], [days], everything)).toEqual([['2022. 6. 16. ~ 6. 17.']]);
  });
});
