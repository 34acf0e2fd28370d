import { describe, expect, test } from 'vitest';
import {
  citiesWithAppointedDistrict,
  DOUBTFUL_SHORT_NAMES,
  governments,
} from '../../../shared/places/governments.ts';

const codes = (name: string, day?: string): string[] => governments.find(name, day).map((g) => g.code);
const standing = (day: string) =>
  governments
    .all()
    .filter((g) => (g.validFrom ?? day) <= day && day <= (g.validTo ?? day) && g.level !== 'administrative');

describe('the number of governments', () => {
  // 2026: the act on the unified city and Incheon's districts; before: the Ministry's yearly count.
  test.each([
    ['2026-07-01', 16, 75, 82, 70],
    ['2026-06-30', 17, 75, 82, 69],
    ['2014-07-01', 17, 75, 82, 69],
    ['2010-07-01', 16, 73, 86, 69],
  ])(
    'on %s: %i provinces and metropolitan cities, %i cities, %i counties, %i districts',
    (day, provinces, ...basics) => {
      const all = standing(day);
      expect(all.filter((g) => g.level === 'metropolitan')).toHaveLength(provinces);
      const basic = all.filter((g) => g.level === 'basic');
      expect(['시', '군', '구'].map((unit) => basic.filter((g) => g.name.endsWith(unit)).length)).toEqual(
        basics,
      );
    },
  );

  test('no code twice, and every successor is one of them', () => {
    const all = governments.all();
    expect(new Set(all.map((g) => g.code)).size).toBe(all.length);
    for (const g of all)
      if (g.successor !== null) expect(governments.byCode(g.successor), g.code).not.toBeNull();
  });

  test('every government that ended has a successor that stands today', () => {
    for (const g of governments.all()) expect(governments.successorOf(g.code)?.validTo, g.code).toBeNull();
  });
});

describe('names', () => {
  test.each([
    ['남양주시', 'KR/경기도/남양주시'],
    ['남양주', 'KR/경기도/남양주시'],
    ['서울시', 'KR/서울특별시'],
    ['경남도', 'KR/경상남도'],
    ['경북', 'KR/경상북도'],
    ['충북도', 'KR/충청북도'],
  ])('%s', (name, code) => expect(codes(name)).toContain(code));

  test('homonyms return all of them', () => {
    expect(codes('중구', '2020-01-01')).toHaveLength(6);
    expect(codes('고성군', '2020-01-01')).toEqual(['KR/강원도/고성군', 'KR/경상남도/고성군']);
    expect(codes('광주', '2020-01-01')).toEqual(
      expect.arrayContaining(['KR/광주광역시', 'KR/경기도/광주시']),
    );
    expect(codes('강서구')).toEqual(['KR/서울특별시/강서구', 'KR/부산광역시/강서구']);
  });

  test('a day chooses the name of that time', () => {
    expect(codes('강원도', '2023-06-10')).toEqual(['KR/강원도']);
    expect(codes('강원도', '2023-06-11')).toEqual(['KR/강원특별자치도']);
    expect(codes('전남', '2026-06-30')).toEqual(['KR/전라남도']);
    expect(codes('전남', '2026-07-01')).toEqual(['KR/전남광주통합특별시']);
    expect(codes('나주시', '2026-07-01')).toEqual(['KR/전남광주통합특별시/나주시']);
    expect(codes('마산시', '2010-07-01')).toEqual([]);
    expect(codes('제주시', '2022-01-01')).toEqual(['KR/제주특별자치도/제주시']);
  });

  test('one syllable is no short name', () => expect(codes('중')).toEqual([]));

  test('the longest name wins in running text', () => {
    const at = governments.longestAt('지난 남양주시는', 3);
    expect(at).toMatchObject({ length: 4, short: false });
    expect(governments.longestAt('전남광주통합특별시는', 0)).toMatchObject({ length: 9, short: false });
    expect(governments.longestAt('전남 나주', 0)).toMatchObject({ length: 2, short: true });
    expect(governments.longestAt('창저우', 0)).toBeNull();
    expect(governments.longestAt('서울', 2)).toBeNull();
  });

  test('every doubtful short name is one', () => {
    for (const name of DOUBTFUL_SHORT_NAMES) {
      const at = governments.longestAt(name, 0);
      expect([name, at?.length, at?.short]).toEqual([name, name.length, true]);
    }
  });

  test('appointed districts are no governments', () => {
    expect(codes('영통구')).toEqual([]);
    expect(citiesWithAppointedDistrict('영통구')).toEqual(['수원시']);
    expect(citiesWithAppointedDistrict('강남구')).toEqual([]);
  });
});

describe('successors', () => {
  test.each([
    ['KR/전라남도/나주시', 'KR/전남광주통합특별시/나주시'],
    ['KR/광주광역시', 'KR/전남광주통합특별시'],
    ['KR/인천광역시/남구', 'KR/인천광역시/미추홀구'],
    ['KR/인천광역시/동구', 'KR/인천광역시/제물포구'],
    ['KR/경상북도/군위군', 'KR/대구광역시/군위군'],
    ['KR/경상남도/마산시', 'KR/경상남도/창원시'],
    ['KR/충청북도/청원군', 'KR/충청북도/청주시'],
    ['KR/충청남도/연기군', 'KR/세종특별자치시'],
    ['KR/전라남도/여천군', 'KR/전남광주통합특별시/여수시'],
    ['KR/제주도/북제주군', 'KR/제주특별자치도/제주시'],
    ['KR/경기도/남양주시', 'KR/경기도/남양주시'],
  ])('%s → %s', (code, today) => expect(governments.successorOf(code)?.code).toBe(today));

  test('on a day between two changes', () => {
    expect(governments.successorOf('KR/전라남도/여천군', '2010-01-01')?.code).toBe('KR/전라남도/여수시');
  });

  test('back in time where the area had one holder, none where it had two', () => {
    expect(governments.successorOf('KR/강원특별자치도/춘천시', '2020-01-01')?.code).toBe('KR/강원도/춘천시');
    expect(governments.successorOf('KR/인천광역시/제물포구', '2020-01-01')).toBeNull();
  });

  test('an unknown code', () => expect(governments.successorOf('KR/함경도')).toBeNull());
});
