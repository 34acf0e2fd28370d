/** Names of several words, names glued to the word before them, and units that a slip of the pen exchanged. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { homesOf, partnersOf } from './who.ts';

const counterparts = (text: string): string[] =>
  reading(text)
    .partners.filter(({ role }) => role === 'counterpart')
    .map(({ name, country }) => `${name} ${country}`);

describe('a name of several words', () => {
  it.each([
    ['제천시 방문단은 20일 필리핀 산 마르셀리노를 찾아 계절근로자 업무협약을 체결했다.', '산 마르셀리노 PH'],
    ['제천시는 20일 필리핀 산 호세와 우호교류 협약을 맺었다.', '산 호세 PH'],
    ['제천시는 20일 미국 엘 세리토 카운티와 우호교류 협약을 맺었다.', '엘 세리토 카운티 US'],
    ['제천시는 20일 자매도시인 산타 모니카시와 청소년 교류 협약을 맺었다.', '산타 모니카시 US'],
    ['제천시는 20일 베트남 응에 안성과 우호교류 협약을 맺었다.', '응에 안성 VN'],
    ['제천시는 20일 라오스 루앙 프라방과 우호교류 협약을 맺었다.', '루앙 프라방 LA'],
    ['제천시는 20일 캄보디아 캄퐁 참 주와 우호교류 협약을 맺었다.', '캄퐁 참 주 KH'],
    ['제천시는 20일 인도네시아 서부 술라웨시와 우호교류 협약을 맺었다.', '서부 술라웨시 ID'],
  ])('%s', (text, partner) => expect(counterparts(text)).toEqual([partner]));

  it('is called by the one word that the article has for it too', () =>
    expect(
      counterparts(
        '제천시는 20일 러시아 상트 페테르부르크시와 우호협약을 맺었다. 페테르부르크시는 제천시에 대표단을 보내기로 했다.',
      ),
    ).toEqual(['페테르부르크시 RU']));
});

it('no blank between a tie and its name', () => {
  expect(partnersOf('제천시는 20일 국제자매도시옌타이시 대표단을 맞아 교류를 논의했다.')).toEqual([
    '옌타이시',
  ]);
  expect(partnersOf('제천시는 20일 우호도시인하얼빈시 대표단을 맞아 교류를 논의했다.')).toEqual(['하얼빈시']);
});

it('the unit of a government within its province is its own, whatever is written', () => {
  const text =
    '서울특별시와 경상북도 영주군이 20일 우호교류 협약을 체결했다. 서울시장과 경상북도 영주시장이 협약서에 서명했다.';
  expect([homesOf(text), partnersOf(text)]).toEqual([['서울특별시'], ['영주군']]);
});

describe('no place', () => {
  it.each([
    '제천시 학생들은 20일 오후 3시(미국 서부시간) 미국 버겐카운티를 찾아 교류했다.',
    '제천시 대표단은 20일 일본 아츠기시를 찾아 교류했다. 고바야시 마사요시 아츠기시장은 일행을 반겼다.',
    '제천시 대표단은 20일 몽골 수흐바타르구를 찾아 교류했다. 수흐바타르구 바트뭉흐시 임가란 구장이 일행을 맞았다.',
  ])('%s', (text) => expect(partnersOf(text)).toHaveLength(1));
});

describe('what stands below a province', () => {
  it.each([
    ['제천시는 20일 베트남 다낭시 호아면 인민위원회와 우호협약을 맺었다.', '호아면 VN'],
    [
      '제천시는 20일 베트남 호찌민시 벤응에동과 우호협약을 맺었다. 벤응에동 대표단은 축제를 둘러봤다.',
      '벤응에동 VN',
    ],
    [
      '제천시는 20일 미국 메릴랜드주 프린스 조지스 카운티와 자매결연을 체결하고 카운티 정부를 초청했다.',
      '프린스 조지스 카운티 US',
    ],
    ['제천시는 20일 인도 우타르프라데시(UP)주와 우호협약을 맺었다.', '우타르프라데시주 IN'],
  ])('%s', (text, partner) => expect(counterparts(text)).toEqual([partner]));
});

it('in a list of countries and their cities unknown ones count too', () =>
  expect(
    counterparts(
      '제천시는 20일 튀르키예 콘야, 우루과이 프라이몬토, 가봉 프랑르빌과 우호도시 협약을 체결했다.',
    ),
  ).toEqual(['콘야 TR', '프라이몬토 UY', '프랑르빌 GA']));

it('whose name stands with its letters in brackets before an office is a person', () => {
  for (const person of [
    '마르틴 호른(Martin Horn) 시장',
    '야오이성(요혁생, 姚奕生) 구청장',
    '정성정(鄭盛廷) 위원',
  ])
    expect(
      partnersOf(`제천시 대표단은 20일 독일 프라이부르크시를 찾아 ${person}과 교류를 논의했다.`),
    ).toEqual(['프라이부르크시']);
});

it('two governments under one announcement are homes where each has a partner of its own', () =>
  expect(
    homesOf(
      '경상남도 대표단이 2일 베트남 동나이성을 방문해 자매결연 협정에 서명했다. 거창군과 동나이성 통녓현은 계절근로자 업무협약을 체결했다.',
    ),
  ).toEqual(['경상남도', '거창군']));

it('a home that speaks in the background alone', () =>
  expect(
    homesOf(
      '행사 첫날 10일 튀르키예 콘야, 우루과이 몬테비데오와 우호도시 협약을 체결했다. 13일에는 중국 시안과 협약한다. 대전시는 34개 도시와 협약을 맺고 있다. 대전시 관계자는 "교류를 넓히겠다"고 말했다.',
    ),
  ).toEqual(['대전광역시']));

it('letters with their unit in a list of cities', () =>
  expect(
    counterparts('제천시 방문단은 20일 필리핀 산마테오시와 GMA시, 아마데오시를 방문해 업무협약을 체결했다.'),
  ).toEqual(['산마테오시 PH', 'GMA시 PH', '아마데오시 PH']));

it('an official named after another one is a person', () =>
  expect(
    partnersOf(
      '전남도는 20일 도청에서 하마다 세이지 고치현 지사와 다케이시 도시히코 현의회 의장 등 대표단을 맞아 자매결연을 맺었다.',
    ),
  ).toEqual(['고치현']));

it('whoever signs below the story is at home', () =>
  expect(
    homesOf(
      '전남 강진군의회 의원 8명이 14일 영등포구의회를 방문했다. 두 의회는 2008년부터 교류했으며 지난 7월에는 영등포구의회가 강진군의회를 다녀왔다.\n작성자 | 영등포구의회 | 작성일 | 2017.09.26',
    ),
  ).toEqual(['영등포구']));

describe('names in other forms', () => {
  it.each([
    [
      '제천시는 20일 중국 환인만족자치현과 자매결연을 맺었다. 대표단은 환인현을 방문해 현장과 협정서에 서명했다.',
      '환인만족자치현 CN',
    ],
    ['제천시의회 대표단은 20일 중국 정협상해시위원회를 방문해 우호교류 협약을 체결했다.', '상해시 CN'],
    [
      '우리시로 파견된 스위스 루체른시 공무원이 20일 제천시청을 찾아 교류했다. 제천시는 우리시 공무원도 보낸다.',
      '루체른시 CH',
    ],
    [
      '제천시는 20일 일본 시나가와(品川)구 대표단을 맞아 교류했다. 시나가와구 축구부도 함께 왔다.',
      '시나가와구 JP',
    ],
  ])('%s', (text, partner) => expect(counterparts(text)).toEqual([partner]));
});

it('bare names that the article counts as governments', () =>
  expect(
    counterparts(
      '평창군은 20일 라오스를 방문해 수도 비엔티안시 싸이타니·쌍통·팍음 등 3개 군과 계절근로자 업무협약을 체결했다.',
    ),
  ).toEqual(['싸이타니 LA', '쌍통 LA', '팍음 LA']));

it('a parliament with its chairman in brackets is its province', () =>
  expect(
    counterparts(
      '제천시의회 방문단이 20일 베트남 빈푹성 인민의회(Nguyen Thi Lan)와 우호교류 협약을 체결했다.',
    ),
  ).toEqual(['빈푹성 VN']));

it('a unit of one country gives an unknown name its country', () => {
  expect(counterparts('제천시는 20일 시청에서 그린토프 카운티와 자매결연을 맺었다.')).toEqual([
    '그린토프 카운티 US',
  ]);
  expect(
    partnersOf(
      '제천시와 자매도시인 일본 고노헤마치(五戶町)의 미우라 마사나 정장이 20일 제천시를 찾아 교류했다.',
    ),
  ).toEqual(['고노헤마치']);
});

describe('a district with a number for a name', () => {
  it.each([
    ['제천시는 20일 독일 함부르크 3구와 우호교류 협약을 맺었다.', '함부르크 3구 DE'],
    ['제천시장은 20일 시청에서 헝가리 부다페스트 15구청장과 만나 교류를 논의했다.', '부다페스트 15구 HU'],
    ['제천시는 20일 베트남 하노이 4군과 우호교류 협약을 맺었다.', '하노이 4군 VN'],
  ])('%s', (text, partner) => expect(counterparts(text)).toEqual([partner]));

  it('a second team is none', () =>
    expect(
      counterparts('제천시는 20일 중국 칭다오 2군과 연습 경기를 하고 칭다오시와 체육교류 협약을 맺었다.'),
    ).toEqual(['칭다오시 CN']));
});
