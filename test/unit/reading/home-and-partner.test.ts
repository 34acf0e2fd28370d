/** Who is home and who is partner, in the many ways in which reporters say it. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { homesOf, partnersOf } from './who.ts';

/** Sentence, home, partners. */
const TOLD: readonly [string, string, readonly string[]][] = [
  [
    '홍성군 공무원 두 명이 이달부터 여섯 달 동안 중국 지난시에서 일한다. 군은 지난 2일 파견 신고식을 열었다.',
    '홍성군',
    ['지난시'],
  ],
  [
    '일본 이와미자와시 중학생 20명이 17일부터 사흘간 진주를 둘러본다. 진주시는 학생들이 유등을 만든다고 밝혔다.',
    '진주시',
    ['이와미자와시'],
  ],
  [
    '영월군의 박물관 담당 직원들이 독일 아이제나흐시를 다녀왔다. 군은 두 지역 박물관이 소장품을 바꿔 전시하기로 했다고 밝혔다.',
    '영월군',
    ['아이제나흐시'],
  ],
  [
    '광양시 사절단을 태운 비행기가 12일 린츠에 내렸다. 오스트리아 린츠시는 광양시와 1991년 자매결연을 맺은 철강 도시다.',
    '광양시',
    ['린츠시'],
  ],
  [
    '박상돈 천안시장은 지난 12일부터 18일까지 미국 비버턴시와 헝가리 네우펙스트시를 차례로 찾았다.',
    '천안시',
    ['비버턴시', '네우펙스트시'],
  ],
  ['양구군이 일본 돗토리현 지즈정에 보낸 직원이 지난 12일 첫 출근을 했다.', '양구군', ['지즈정']],
  [
    '지진을 겪은 튀르키예 안타키아시가 보낸 손님들을 부산 사하구가 맞았다. 사하구에 따르면 일행은 17일 구청에서 협약서에 서명했다.',
    '사하구',
    ['안타키아시'],
  ],
  [
    '평창에 다섯 나라 손님이 모였다. 강원도는 17일 동북아 지사 회의를 열었다. 최문순 지사와 일본 돗토리현 지사, 중국 지린성 부성장이 자리를 같이했다.',
    '강원도',
    ['돗토리현', '지린성'],
  ],
  [
    '한·중 인연을 잇는다. 춘천시는 에티오피아 아디스아바바시 부시장 일행과 17일 우호교류 협약서에 서명했다.',
    '춘천시',
    ['아디스아바바시'],
  ],
  ['전남도 지사가 16일 도청에서 벨라루스 고멜주지사와 만나 인적 교류를 협의했다.', '전라남도', ['고멜주']],
  [
    '영주시와 태국 난주가 사과로 만났다. 난주 농업국 공무원들은 15일부터 영주에서 재배법을 배운다.',
    '영주시',
    ['난주'],
  ],
  [
    '경남 의령군의 의병제전에 일본 히다카가와초 사절단이 함께했다. 군은 15일 개막식을 열었다.',
    '의령군',
    ['히다카가와초'],
  ],
  [
    '광주광역시가 화면으로 벗들을 만난다. 시는 오는 29일 중국 자매도시 화상회의를 연다. 광저우와 창즈, 우한 세 도시가 함께해 정책을 나눈다.',
    '광주광역시',
    ['광저우', '창즈', '우한'],
  ],
  [
    '연길시와 한국 제천시 사이의 우호교류가 깊어지게 되였다. 5월 17일, 제천시대표단 일행이 연길시를 방문하였다.',
    '제천시',
    ['연길시'],
  ],
];

describe('home and partner', () => {
  it.each(TOLD)('%s', (text, home, partners) => {
    const { isExchange } = reading(text);
    expect([isExchange, homesOf(text), partnersOf(text)]).toEqual([true, [home], partners]);
  });
});

it('coming is no habit: 찾아왔다, 들어왔다, 다녀왔다 tell the news', () => {
  for (const came of ['찾아왔다', '다녀왔다', '찾아왔으며 18일 돌아갔다'])
    expect(
      partnersOf(`부안군 이야기다. 중국 이우시 관계자들이 17일 자매결연을 논의하러 부안군을 ${came}.`),
    ).toEqual(['이우시']);
});

it('what the news begins with is no mere opinion', () =>
  expect(
    partnersOf(
      '단양군은 서울 은평구와 자매결연을 하고 협력을 다짐했다고 29일 밝혔다. 두 지자체는 장터를 연다.',
    ),
  ).toEqual(['은평구']));

it('whom one means to choose takes part', () =>
  expect(
    partnersOf('음성군은 중국 우청현, 일본 아사쿠라시를 자매결연 상대로 삼을지 살피고 있다고 17일 밝혔다.'),
  ).toEqual(['우청현', '아사쿠라시']));

it('a joint subject is a partner, though a city in it is named below', () => {
  expect(
    partnersOf(
      '충북도와 일본 야마나시현이 13일 충북도청에서 교류 30년 기념식을 열었다. 나가사키 고타로 지사는 고후시에서 난 포도주를 선물했다.',
    ),
  ).toEqual(['야마나시현']);
});

describe('few words suffice', () => {
  it.each([
    ['충주시가 다시 무사시노시로 아이들을 보낸다. 초등학생 12명은 다음 달 25일 떠난다.', ['무사시노시']],
    ['부산 강서구가 17일 미국 LA 카운티와 협력 각서를 주고받았다.', ['LA 카운티']],
  ])('%s', (text, partners) =>
    expect([reading(text).isExchange, partnersOf(text)]).toEqual([true, partners]),
  );
});
