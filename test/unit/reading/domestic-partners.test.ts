/** Partners at home: sisters, allies, guests, helpers. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { names, partnersOf } from './who.ts';

describe('domestic partners', () => {
  it.each([
    ['영동군은 자매결연 자치단체인 서울 중구 주민 30명을 초청해 18일 포도 따기 체험을 했다.', ['중구']],
    [
      '대구 달서구의회가 20년 된 벗 충남 부여군의회를 불러 17일 합동 세미나를 치렀다. 두 의회는 2003년 자매결연을 했다.',
      ['부여군의회'],
    ],
    [
      '거창군과 구례군이 20년 우정을 자축했다. 두 군은 2003년 손을 잡았다. 이날은 자매결연 기념 잔치였다.',
      ['구례군'],
    ],
    [
      '서울 강동구가 17일 친선도시 장터를 연다. 장터에는 강원 홍천군, 충북 진천군 등 친선결연을 맺은 두 고장이 나온다.',
      ['홍천군', '진천군'],
    ],
  ])('%s', (text, partners) => {
    expect(reading(text).isExchange).toBe(true);
    expect(partnersOf(text).map((name) => name.replace('의회', ''))).toEqual(
      partners.map((name) => name.replace('의회', '')),
    );
  });
});

it('two Korean governments that sign with one another are partners; three or a civic group are not', () => {
  expect(partnersOf('담양군과 부여군이 13일 죽녹원에서 정원 문화를 넓히자는 업무협약을 체결했다.')).toEqual([
    '부여군',
  ]);
  for (const none of [
    '담양군과 부여군, 순천시가 13일 정원 문화를 넓히자는 업무협약을 체결했다.',
    '담양군의 환경단체 세 곳이 네팔 카트만두시의 지진 피해를 돕는 모금을 13일 시작했다.',
    '담양군은 홀몸가구와 자매결연을 맺는 주치의 사업을 13일 시작했다.',
    '경기도 수원시 영통의 요리사 김모 씨가 베트남 하이즈엉시 고아원을 찾았다. 하이즈엉시는 감사패를 전달했다.',
  ])
    expect(reading(none).isExchange, none).toBe(false);
});

it('a sister at home that is listed with sisters abroad takes part', () =>
  expect(
    partnersOf(
      '익산시에 17일 자매도시 대표단이 모였다. 중국 진강시, 서울 강북구에서 온 이들은 시장을 예방했다.',
    ),
  ).toEqual(['진강시', '강북구']));

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

describe('help for a sister', () => {
  it.each(['힘을 보탰다', '생수 2천 병을 보탰다', '힘을 보태기로 했다'])('%s', (help) =>
    expect(names(`구리시가 산불과 싸우는 삼척시에 ${help}. 두 시는 2001년 자매결연을 맺었다.`)).toEqual([
      true,
      ['구리시'],
      ['삼척시'],
    ]),
  );
});

describe('guests at home are all of the list, whichever is told first', () => {
  it.each([
    '남양주시가 17일 자매도시 공무원들을 불러 친선체육대회를 치렀다',
    '남양주시는 17일 자매도시 초청 친선체육대회를 열었다',
  ])('%s', (opening) =>
    expect(
      names(
        `${opening}. 강진군과 정읍시, 사천시에서 온 선수 130여 명이 어울렸다. 정읍과 사천은 처음 얼굴을 내밀었다.`,
      ).map((one) => (Array.isArray(one) ? [...one].sort() : one)),
    ).toEqual([true, ['남양주시'], ['강진군', '사천시', '정읍시']]),
  );
});

it('pupils of the sister are guests, whatever their school', () =>
  expect(
    names(
      '의왕시가 어린이들을 초대했다. 시는 17일 자매도시인 서귀포시의 초등학교 4학년생 13명을 불러 홈스테이를 한다.',
    ),
  ).toEqual([true, ['의왕시'], ['서귀포시']]));

it('two governments at home that sign together', () =>
  expect(
    names('충북 청주시와 이웃한 세종시가 열 가지 일을 함께한다. 두 시는 17일 상생협력 협약을 맺는다.'),
  ).toEqual([true, ['청주시'], ['세종특별자치시']]));

it('guests at home beside those from abroad, and the short name before the full one', () =>
  expect(
    names(
      '일본 아사히카와, 미국 피닉스 등 2개 국제자매도시 대표단이 17일 수원시를 방문했다. 이들은 축제를 봤다. 행사에는 포항·제주시 등 국내 자매도시 대표단도 함께했다.',
    )[2].sort(),
  ).toEqual(['아사히카와', '제주시', '포항시', '피닉스']));

it('heads of bureaus and deputies come for their government, from abroad and from home', () =>
  expect(
    names(
      '남양주시민의 날을 축하하러 국내외 교류도시 손님들이 남양주시에 모였다. 4일에는 중국 창저우시의 공지휘 인사국 부국장 등 16명이 도착했다. 영월군과 강진군의 부군수도 4일 남양주시를 찾았다.',
    )[2].sort(),
  ).toEqual(['강진군', '영월군', '창저우시']));

it('an ally at home is a partner', () =>
  expect(
    names(
      '광주시가 달빛동맹을 맺은 대구시 손님을 맞았다. 시는 대구시장이 17일 기념식에 참석하고 시청을 찾았다고 밝혔다. 대구시와 광주시는 2013년 달빛동맹 협약을 체결했다.',
    ),
  ).toEqual([true, ['광주광역시'], ['대구광역시']]));

describe('sisters that are told by other words', () => {
  it.each([
    [
      '연천군의회와 서울 강남구의회가 자매의회로 가는 첫발을 뗐다. 연천군의원들은 25일 강남구의회를 찾아 간담회를 했다.',
      ['강남구'],
    ],
    [
      '추석 장보기를 서울 강북구청 광장에서 할 수 있다. 이달 21일부터 이틀간 장터가 선다. 참여하는 우호도시는 △김천시 △함평군 △익산시 세 곳이다.',
      ['김천시', '함평군', '익산시'],
    ],
    [
      '산불로 피해를 본 강원 속초시에 자매도시의 위로가 이어지고 있다. 18일 시에 따르면 전북 정읍시가 지난 9일 세면도구 400세트를, 경기도 오산시가 지난 15일 화장품을 보내왔다.',
      ['정읍시', '오산시'],
    ],
    [
      '서울 서대문구 어린이축구단이 바다를 건넌다. 구는 26일부터 일본 도쿄 스미다구에서 두 도시 어린이축구단의 친선 교류가 열린다고 밝혔다.',
      ['스미다구'],
    ],
  ])('%s', (text, partners) => {
    expect(reading(text).isExchange).toBe(true);
    expect(partnersOf(text)).toEqual(partners);
  });
});

it('two councils that say of themselves that they have dealings', () =>
  expect(
    partnersOf(
      '전주시의회는 14일 경남 하동군의회 의원들의 방문을 받고 환영행사를 열었다. 두 의회는 2008년부터 교류하고 있다.',
    ),
  ).toEqual(['하동군']));
