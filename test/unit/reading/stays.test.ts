/** A stay told by its two ends, and what has a day of its own within it. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const datesOf = (text: string): (string | null)[] => reading(text).events.map(({ date }) => date);
const NEWS = '속초시는 지난 12일 시청에서 일본 요나고시 시장과 만나 교류 협정서에 서명했다.';

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
