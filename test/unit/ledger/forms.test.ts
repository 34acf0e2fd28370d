/** Forms: pasted headers find their columns, and rows are filled in their order. */
import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../shared/ledger/dates.ts';
import { splitHeader } from '../../../shared/ledger/form-header.ts';
import { type FormFilter, type FormRow, fillForm, formOptions } from '../../../shared/ledger/form-rows.ts';
import { FORM_PRESETS, guessColumns, guessKind } from '../../../shared/ledger/forms.ts';
import { everyRow } from './every-row.ts';
import { day, row, texts } from './form-row.ts';

const TODAY = '2026-11-22';
const wordsOf = (...asked: Parameters<typeof fillForm>) =>
  fillForm(...asked).map((line) => line.map(({ words }) => words));

const rows = [
  row('2024-06-16', { 구분: '국외', 국가명: '베트남', 교류도시: '빈시', 교류내용: '나', 검토: '확인' }),
  row('2022-05-18', {
    구분: '국외',
    국가명: '중국',
    교류도시: '창저우시',
    교류내용: '가',
    교류분야: '문화예술교류',
    검토: '검토 전',
  }),
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
    expect(guessColumns(headers, 'exchanges')).toEqual([
      '연번',
      '교류도시',
      '예산(천원)',
      '기간',
      null,
      '교류내용',
      '비고',
    ]);
  });

  it('takes a budget in the unit that its header names, and none in a unit it cannot turn into', () => {
    const headers = ['예산(원)', '소요예산(백만원)', '사업비(단위:억원)', '예산', '예산(만원)', '담당자'];
    const columns = headers.flatMap((header) => guessColumns([header], 'exchanges'));
    expect(columns).toEqual(['예산(원)', '예산(백만원)', '예산(억원)', '예산(천원)', null, null]);
    const below = splitHeader('참가인원\t소요예산\n(명)\t(백만원)');
    expect(guessColumns(below, 'exchanges')).toEqual(['인원', '예산(백만원)']);
    expect(guessColumns(splitHeader('연번\t소요예산\n\t(만원)'), 'exchanges')).toEqual(['연번', null]);
    const spent = row('2024-06-16', { '예산(천원)': '12,345', 검토: '확인' });
    expect(wordsOf('exchanges', columns, [spent], everyRow, TODAY)).toEqual([
      ['12345000', '12.345', '0.12345', '12,345', '', ''],
    ]);
  });
});

describe('a filled form', () => {
  const columns = guessColumns(['연번', '국명', '교류도시', '교류일자', '면담자'], 'exchanges');

  it('is in the order of time, without excluded rows, dates as people write them', () => {
    expect(wordsOf('exchanges', columns, rows, everyRow, TODAY)).toEqual([
      ['1', '중국', '창저우시', '2022. 5. 18.', ''],
      ['2', '대한민국', '상주시', '2023. 1. 2.', ''],
      ['3', '베트남', '빈시', '2024. 6. 16.', ''],
    ]);
  });

  it('keeps to period, scope, country, city, field and review', () => {
    const cities = (filter: Partial<FormFilter>) =>
      wordsOf('exchanges', ['교류도시'], rows, { ...everyRow, ...filter }, TODAY).map(([city]) => city);
    expect(cities({ from: '2023-01-01', to: '2023-12-31' })).toEqual(['상주시']);
    expect(cities({ scope: '국외' })).toEqual(['창저우시', '빈시']);
    expect(cities({ confirmedOnly: true })).toEqual(['상주시', '빈시']);
    expect(cities({ country: '베트남' })).toEqual(['빈시']);
    expect(cities({ city: '상주시' })).toEqual(['상주시']);
    expect(cities({ field: '문화예술교류' })).toEqual(['창저우시']);
  });

  it('offers the filters what the ledger holds', () => {
    expect(formOptions(rows.map(({ cells }) => cells))).toEqual({
      countries: ['대한민국', '베트남', '일본', '중국'],
      cities: ['빈시', '상주시', '창저우시', '히다카시'],
      fields: ['문화예술교류'],
    });
  });

  it('writes a period of several days shortly, and a month as no more than a month', () => {
    const days: FormRow = { cells: { 시작일: day('2022-06-16'), 종료일: day('2022-06-17') }, dates: [] };
    const month: FormRow = {
      cells: { 시작일: day('2021-07-01'), 종료일: day('2021-07-31') },
      dates: ['2021-07'],
    };
    const corrected: FormRow = { ...month, cells: { 시작일: day('2021-07-14'), 종료일: day('2021-07-14') } };
    const both = (one: FormRow) => wordsOf('exchanges', ['기간', '시작일'], [one], everyRow, TODAY);
    expect(both(days)).toEqual([['2022. 6. 16. ~ 6. 17.', '2022. 6. 16.']]);
    expect(both(month)).toEqual([['2021. 7.', '2021. 7.']]);
    expect(both(corrected)).toEqual([['2021. 7. 14.', '2021. 7. 14.']]);
  });

  it('gives a spreadsheet numbers and real dates, and leaves captured text as it is', () => {
    const one = row('2022-05-18', { 인원: '1,200', 교류내용: '=IMPORTXML("http://x")' });
    expect(fillForm('exchanges', ['시작일', '인원', '교류내용'], [one], everyRow, TODAY)).toEqual([
      [
        { words: '2022. 5. 18.', number: serialOf('2022-05-18'), format: 'yyyy. m. d.' },
        { words: '1,200', number: 1200 },
        { words: '=IMPORTXML("http://x")' },
      ],
    ]);
  });
});

describe('a form about partnerships', () => {
  const vinh: FormRow = {
    cells: {
      ...texts({ 구분: '국외', 지자체: '남양주시', 국가명: '베트남', 교류도시: '빈시', 교류형태: '자매' }),
      결연일자: day('2005-01-01'),
      '최근 교류일': day('2023-06-13'),
      '교류 건수': { number: 3 },
    },
    dates: ['2005', '2023-06-13'],
  };
  const sangju: FormRow = {
    cells: { ...texts({ 구분: '국내', 교류도시: '상주시' }), 결연일자: day('1999-03-03') },
    dates: [],
  };

  it('is known by its words, as public data sets write them', () => {
    const read = (header: string) => guessColumns(splitHeader(header), 'partnerships');
    for (const { name, header } of FORM_PRESETS)
      expect(guessKind(splitHeader(header))).toBe(
        name.startsWith('공공데이터') ? 'partnerships' : 'exchanges',
      );
    expect(read('도시명\t국가명\t결연일자\t면적\t인구수\t비고\t데이터기준일자')).toEqual([
      '교류도시',
      '국가명',
      '결연일자',
      null,
      null,
      '비고',
      '기준일',
    ]);
    expect(read('국가/도시명\t협정구분\t분야\t체결연도')).toEqual([
      '국가·도시',
      '교류형태',
      '협정분야',
      '연도',
    ]);
    expect(read('기관명\t자매결연 체결 기관명\t자매 결연일')).toEqual(['지자체', '교류도시', '결연일자']);
  });

  it('has a line for each, the year alone where no more is known, and keeps to the day it was signed', () => {
    const columns = ['연번', '교류도시', '결연일자', '최근 교류일', '교류 건수', '기준일'];
    expect(wordsOf('partnerships', columns, [vinh, sangju], everyRow, TODAY)).toEqual([
      ['1', '상주시', '1999. 3. 3.', '', '', '2026. 11. 22.'],
      ['2', '빈시', '2005.', '2023. 6. 13.', '3', '2026. 11. 22.'],
    ]);
    expect(
      wordsOf('partnerships', ['교류도시'], [vinh, sangju], { ...everyRow, from: '2000-01-01' }, TODAY),
    ).toEqual([['빈시']]);
  });
});
