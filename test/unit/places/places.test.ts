import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadPlaces } from '../../../shared/places/load.ts';
import { idsIn, packedPlaces, places } from './foreign-places.ts';
import { SEEN } from './seen-names.ts';

const CHANGZHOU = 'geonames:1815456';
const trustOf = (spelling: string): string | undefined => places.find(spelling)[0]?.trust;

describe('spellings', () => {
  test.each(SEEN)('%s is known in %s', (name, country) => expect(idsIn(name, country)).not.toEqual([]));

  test.each([
    ['VN', ['호치민', '호찌민']],
    ['CN', ['산동', '산둥']],
    ['CN', ['연태', '옌타이']],
    ['CN', ['북경', '베이징']],
    ['JP', ['동경', '도쿄']],
    ['JP', ['대판', '오사카']],
    ['CN', ['강소', '장쑤']],
    ['CN', ['길림', '지린']],
    ['CN', ['흑룡강', '헤이룽장']],
    ['CN', ['요녕', '요령', '랴오닝']],
    ['CN', ['하이난', '해남']],
    ['VN', ['탄호아', '타인호아']],
    ['GB', ['다트포드', '다트퍼드']],
    ['MN', ['바얀주르흐', '바양주르흐']],
    ['LA', ['싸이냐부리', '사이냐불리']],
    ['UA', ['키예프', '키이우']],
    ['TW', ['타이페이', '타이베이', '대북']],
  ])('in %s %j is one place', (country, spellings) => {
    const ids = spellings.map((spelling) => idsIn(spelling, country));
    expect(ids[0]?.filter((id) => ids.every((others) => others.includes(id)))).not.toEqual([]);
  });

  test('상주 is 常州, with its standard name and region', () => {
    expect(places.find('상주')[0]?.place).toMatchObject({
      id: CHANGZHOU,
      name: '창저우',
      native: '常州',
      country: 'CN',
      region: '장쑤',
      kind: 'city',
    });
  });

  test('an unknown name', () => expect(places.find('없는도시')).toEqual([]));
  test('decomposed Hangul is the same name', () => {
    expect(places.find('창저우'.normalize('NFD'))[0]?.place.id).toBe(CHANGZHOU);
  });
});

describe('trust', () => {
  test.each([
    '상주',
    '위해',
    '지난',
    '유방',
    '장사',
    '성도',
    '빈',
    '청도',
    '광주',
    '안양',
    '선전',
    '한다',
    '유성',
    '조지아',
    '오로라',
    '싱가포르',
  ])('%s needs a cue', (spelling) => {
    expect(places.find(spelling)).not.toEqual([]);
    expect(places.find(spelling).map((match) => match.trust)).not.toContain('plain');
  });
  test.each([
    '창저우',
    '울란바토르',
    '하노이',
    '산둥',
    '북경',
    '다트퍼드',
    '로마',
    '파리',
    '런던',
    '도쿄',
    '웨이하이',
    '나망간',
  ])('%s stands alone', (spelling) => expect(trustOf(spelling)).toBe('plain'));
});

describe('longest match', () => {
  test('in a sentence, without the unit', () => {
    expect(places.longestAt('중국 창저우시와', 3)).toMatchObject({ length: 3 });
    expect(places.longestAt('예카테린부르크시', 0)).toMatchObject({ length: 7 });
  });
  test('one syllable', () =>
    expect(places.longestAt('빈시를', 0)?.matches.map((m) => m.place.country)).toContain('VN'));
  test('none', () => expect(places.longestAt('갑을병정', 0)).toBeNull());
  test('past the end', () => expect(places.longestAt('창저우', 3)).toBeNull());
});

describe('native names', () => {
  test.each(['常州', '常州市', '廣州', '广州', '烟台', '煙臺', '広島', '廣島', '臺北', '那覇'])(
    '%s',
    (native) => {
      expect(places.findNative(native)).not.toEqual([]);
    },
  );
  test('of two 常州-like names only the right one', () => {
    expect(places.findNative('乳山')[0]?.place.name).toBe('루산');
  });
});

describe('search box', () => {
  test.each([
    ['창저', '창저우'],
    ['상주', '창저우'],
    ['常', '창저우'],
    ['changzh', '창저우'],
    ['Đà N', '다낭'],
    ['da nan', '다낭'],
    ['ulan ba', '울란바토르'],
  ])('%s', (query, name) => expect(places.search(query, 8).map((place) => place.name)).toContain(name));
  test('most populous first, and no more than asked', () => {
    const found = places.search('장', 3);
    expect(found).toHaveLength(3);
    expect(found.map((p) => p.population)).toEqual(found.map((p) => p.population).toSorted((a, b) => b - a));
  });
  test('nothing for nothing, and signs of a pattern are plain letters', () => {
    expect(places.search('  ', 5)).toEqual([]);
    expect(places.search('(.*', 5)).toEqual([]);
  });
});

test('no id twice', () => {
  const ids = packedPlaces
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('>'))
    .map((line) => line.split('\t')[3]);
  expect(ids.length).toBeGreaterThan(10_000);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});
test('the data stay within 350 kB gzip', () => expect(gzipSync(packedPlaces).length).toBeLessThan(350_000));
test('an empty text is an empty gazetteer', () => expect(loadPlaces('').find('창저우')).toEqual([]));
