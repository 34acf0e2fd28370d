/** Who takes part, told in ways that no single word of the sentence decides. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const names = (text: string): [boolean, string[], string[]] => {
  const { isExchange, homes, partners } = reading(text);
  return [
    isExchange,
    homes.map(({ name }) => name),
    partners.filter(({ role }) => role === 'counterpart').map(({ name }) => name),
  ];
};

describe('what a department does, its government does', () => {
  it.each([
    [
      '청양군 농정과와 서울 은평구 일자리정책과 직원들이 17일 고향사랑기부금을 서로 기부했다.',
      '청양군',
      '은평구',
    ],
    [
      '보성군(군수 김철우) 세무회계과와 장성군(군수 김한종) 민원봉사과가 고향사랑기부금을 상호 기부했다.',
      '보성군',
      '장성군',
    ],
  ])('%s', (text, home, partner) => expect(names(text)).toEqual([true, [home], [partner]]));
});

describe('guests are listed one by one', () => {
  it.each([
    '온 도시는 ▲일본 하기시·니가타시 ▲중국 창춘시다',
    '이번에 방문하는 도시는 일본 하기시, 니가타시, 중국 창춘시 등이다',
    '초청받은 도시는 일본 하기시와 니가타시, 중국 창춘시이며 모두 60명이다',
  ])('%s', (list) =>
    expect(names(`울산시는 17일 공업축제에 해외 자매도시 손님들을 맞는다고 밝혔다. ${list}.`)).toEqual([
      true,
      ['울산광역시'],
      ['하기시', '니가타시', '창춘시'],
    ]),
  );
});

it('guests that come from there, where the news opens with the programme', () =>
  expect(
    names(
      '부천시가 국제청소년홈스테이 참가자를 뽑는다. 행사는 다음 달 열린다. 미국 베이커스필드시, 러시아 하바롭스크시에서 60명이 부천을 찾아 학생의 집에 묵는다.',
    ),
  ).toEqual([true, ['부천시'], ['베이커스필드시', '하바롭스크시']]));

it('pupils of two cities live with one another', () =>
  expect(
    names(
      '경남 진주시와 미국 유진시의 고등학생들이 서로의 집에서 여름을 난다. 올해 홈스테이는 17일 시작했다.',
    ),
  ).toEqual([true, ['진주시'], ['유진시']]));

describe('help for a sister', () => {
  it.each(['힘을 보탰다', '생수 2천 병을 보탰다', '힘을 보태기로 했다'])('%s', (help) =>
    expect(names(`구리시가 산불과 싸우는 삼척시에 ${help}. 두 시는 2001년 자매결연을 맺었다.`)).toEqual([
      true,
      ['구리시'],
      ['삼척시'],
    ]),
  );
});

it('a caption with its source is no first sentence', () =>
  expect(
    names(
      '김관영 지사와 주지사가 협약서를 들어 보이고 있다. /사진=전북도\n전북도와 인도네시아 서부수마트라주가 정식 우호 지역이 됐다. 두 지역은 17일 협약을 맺었다.',
    )[2],
  ).toEqual(['서부수마트라주']));

describe('persons that end like a city', () => {
  it.each([
    [
      '연천군은 필리핀 이무스시의 엠마뉴엘 말릭시 시장이 17일 군을 찾았다고 밝혔다. 말릭시 시장은 군수를 만났다.',
      '이무스시',
    ],
    ['대전시는 17일 우호도시 남아프리카공화국 더반 쏠리시 카운다 시장을 만나 교류 협력을 논의했다.', '더반'],
  ])('%s', (text, partner) => expect(names(text)[2]).toEqual([partner]));
});

it('a region with its unit and a city with its own are one place', () => {
  const [viewed] = reading(
    '남양주시 시장은 미국을 방문했다. 시장은 17일 버지니아주 비엔나시를 찾아 우호교류 의향서를 교환했다.',
  ).partners.filter(({ role }) => role === 'counterpart');
  expect([viewed?.name, viewed?.country]).toEqual(['비엔나시', 'US']);
});

describe('no exchange of a city', () => {
  it.each([
    '중국 지린성·후난성 외사판공실 부주임 등으로 구성된 대표단이 17일까지 서울, 경주 등을 방문한다고 외교부가 밝혔다. 경주시는 간담회를 연다.',
    '수원시장이 17일 집무실에서 주한 멕시코 대사를 만났다. 대사관은 몇 해 전 톨루카시가 자매결연 기념 조형물을 수원시에 보낼 때 도운 적이 있다.',
  ])('%s', (text) => expect(names(text)[0]).toBe(false));
});
