import { describe, expect, it } from 'vitest';
import { columnMap, dayOf, itemOf, mapFor, PRESETS } from '../../../extension/cli/columns.ts';

const BIGKINDS = [
  '뉴스 식별자',
  '일자',
  '언론사',
  '기고자',
  '제목',
  '통합 분류1',
  '본문',
  'URL',
  '분석제외 여부',
];

describe('columns of a table', () => {
  it('knows the table that BIGKinds gives', () => {
    expect(mapFor(BIGKINDS, null)).toBe(PRESETS.bigkinds);
  });
  it('takes usual names without a map, and none where no column is a text', () => {
    expect(mapFor(['번호', '제목', '본문'], null)?.names).toEqual({
      id: '번호',
      title: '제목',
      text: '본문',
    });
    expect(mapFor(['번호', '제목'], null)).toBeNull();
  });
  it('takes a given map only where its text column is there', () => {
    const map = columnMap('text=전문, title=헤드라인');
    expect(map?.names).toEqual({ text: '전문', title: '헤드라인' });
    expect(mapFor(['전문', '헤드라인'], map)).toBe(map);
    expect(mapFor(['본문'], map)).toBeNull();
  });
  it.each(['title=제목', 'text', 'nothing=본문', ''])('"%s" is no map', (text) => {
    expect(columnMap(text)).toBeNull();
  });
});

describe('a row', () => {
  const map = columnMap('text=본문,title=제목,publishedAt=일자');
  it('of BIGKinds is cut, and so is a text that ends in dots', () => {
    if (!map || !PRESETS.bigkinds) throw new Error('no map');
    expect(itemOf({ 본문: '청주시는…' }, map, 'x')?.cut).toBe(true);
    expect(itemOf({ 본문: '청주시는 밝혔다.' }, map, 'x')?.cut).toBe(false);
    expect(itemOf({ 본문: '청주시는 밝혔다.' }, PRESETS.bigkinds, 'x')?.cut).toBe(true);
  });
  it('without a text is none', () => {
    if (!map) throw new Error('no map');
    expect(itemOf({ 본문: '  ', 제목: '제목' }, map, 'x')).toBeNull();
  });
});

describe('a day in a cell', () => {
  it.each([
    ['20210115', '2021-01-15'],
    ['2021.1.5', '2021-01-05'],
    ['2021/01/15 10:30', '2021-01-15'],
    ['2021년 1월 15일', '2021-01-15'],
    ['2021-02-30', null],
    ['15일', null],
    ['', null],
  ])('"%s" → %s', (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });
});
