/** A stay told by its two ends, and what has a day of its own within it. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { datesOf, NEWS } from './when.ts';

describe('setting out and going home are one stay', () => {
  it.each([
    '요나고시 방문단은 11일 입국해 시장을 둘러보고 14일 귀국했다.',
    '요나고시 대표단은 지난 11일 도착했으며 14일 돌아갔다.',
    '요나고시 일행은 11일 속초에 들어와 시장을 봤다. 이들은 14일 출국했다.',
    '요나고시 대표단은 11일 자기 나라를 떠나 14일 돌아갔다.',
  ])('%s', (stay) => expect(datesOf(`${NEWS} ${stay}`)).toEqual(['2023-05-12', '2023-05-11/2023-05-14']));
});

it('a visit lasts until its people go home', () => {
  expect(
    datesOf('가평군 청소년들이 지난 9일 자매도시인 일본 요나고시를 방문했다. 학생들은 12일 귀국했다.'),
  ).toEqual(['2023-05-09/2023-05-12']);
});

describe('within a stay', () => {
  const stay = '정읍시 방문단은 지난 10일부터 14일까지 자매도시인 중국 쉬저우시를 찾았다.';
  it.each([
    '11일 저녁에는 쉬저우시가 기념음악회를 열었다.',
    '정읍시립국악단은 11일 여름음악회 무대에 섰다.',
    '시장은 11일 현지 문화축제에 참석했다.',
    '쉬저우시장은 11일 시청에서 방문단을 맞아 선물을 건넸다.',
  ])('%s', (act) => expect(datesOf(`${stay} ${act}`)).toEqual(['2023-05-10/2023-05-14', '2023-05-11']));
  it.each(['11일에는 박물관을 둘러봤다.', '11일 시내에서 쇼핑을 했다.'])('%s', (act) =>
    expect(datesOf(`${stay} ${act}`)).toEqual(['2023-05-10/2023-05-14']),
  );
});

it('이날 gives its day to a partner that has no other', () => {
  const { events } = reading(
    '제천시는 지난 10일 자매도시인 중국 장수시에 방호복을 보냈다. 화순군도 이날 중국 사오싱시에 마스크를 보냈다.',
  );
  expect(events.flatMap(({ date, partners }) => partners.map(() => date))).toEqual([
    '2023-05-10',
    '2023-05-10',
  ]);
});

describe('how long a stay lasts', () => {
  it.each([
    ['학생들은 지난 2일부터 30일 동안 자매도시인 일본 요나고시에서 지낸다.', '2023-05-02/2023-05-31'],
    [
      '학생들은 지난 2일부터 시민의 집에서 열흘간 자매도시인 일본 요나고시를 배운다.',
      '2023-05-02/2023-05-11',
    ],
    ['자매도시인 일본 요나고시 교류단이 17일 와서 사흘 동안 공장을 둘러본다.', '2023-05-17/2023-05-19'],
    ['학생들은 4일~6까지 자매도시인 일본 요나고시를 찾았다.', '2023-05-04/2023-05-06'],
    [
      '자매도시인 일본 요나고시 공무원이 지난 2일부터 연수를 시작했다. 연수는 8월 11일 끝난다.',
      '2023-05-02/2023-08-11',
    ],
  ])('%s', (told, range) => expect(datesOf(`속초시가 손님을 맞았다. ${told}`)[0]).toBe(range));
  it.each([
    '시장은 17일 요나고시에서 나흘간 열리는 축제를 찾았다.',
    '시장은 17일 요나고시를 찾아 사흘 동안 이어진 비로 집을 잃은 이들을 위로했다.',
  ])('days that are not the guests’: %s', (told) =>
    expect(datesOf(`속초시의 자매도시는 일본 요나고시다. ${told}`)).toEqual(['2023-05-17']),
  );
});
