import { expect, test } from 'vitest';
import { COUNTRY_LETTERS, countries, DOUBTFUL_COUNTRY_NAMES } from '../../../shared/places/countries.ts';

test.each([
  ['중국', 'CN'],
  ['대만', 'TW'],
  ['타이완', 'TW'],
  ['터키', 'TR'],
  ['튀르키예', 'TR'],
  ['몽고', 'MN'],
  ['체코', 'CZ'],
  ['호주', 'AU'],
  ['오스트레일리아', 'AU'],
  ['우즈벡', 'UZ'],
  ['UAE', 'AE'],
  ['한국', 'KR'],
  ['북한', 'KP'],
  ['홍콩', 'HK'],
  ['남아공', 'ZA'],
  ['키르기즈스탄', 'KG'],
  ['솔로몬제도', 'SB'],
  ['창저우', null],
])('%s', (name, code) => expect(countries.find(name)).toBe(code));

test('names for display', () => {
  expect(['TW', 'TR', 'AU', 'HK', 'KR', 'CN'].map(countries.nameOf)).toEqual([
    '대만',
    '튀르키예',
    '호주',
    '홍콩',
    '한국',
    '중국',
  ]);
});

test('every country is found by the name it is shown with', () => {
  for (const code of ['US', 'VN', 'MN', 'PH', 'LA', 'KH', 'CD', 'CG', 'GE', 'MO']) {
    expect(countries.find(countries.nameOf(code))).toBe(code);
  }
});

test('in running text the longest name, and no verb forms', () => {
  expect(countries.longestAt('우즈베키스탄 나망간', 0)).toEqual({ length: 6, code: 'UZ' });
  expect(countries.longestAt('중화인민공화국', 0)).toEqual({ length: 7, code: 'CN' });
  expect(countries.longestAt('사고를 저지하고', 4)).toBeNull();
  expect(countries.longestAt('중 창저우', 0)).toBeNull();
});

test('letters and everyday words are kept apart', () => {
  expect(COUNTRY_LETTERS['中']).toBe('CN');
  expect(countries.find('中')).toBeNull();
  expect(DOUBTFUL_COUNTRY_NAMES.has('수단')).toBe(true);
  expect(DOUBTFUL_COUNTRY_NAMES.has('베트남')).toBe(false);
});
