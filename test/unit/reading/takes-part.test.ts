/** Who takes part, told in ways that no single word of the sentence decides. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { names, partnersOf } from './who.ts';

it('who is the other side may be told by a word', () =>
  expect(
    partnersOf(
      '대전시가 10일 세 나라 도시와 우호도시가 됐다. 상대는 우루과이 몬테비데오시, 튀르키예 콘야시다.',
    ),
  ).toEqual(['몬테비데오시', '콘야시']));

describe('a bare city takes part where a tie or its mayor is named', () => {
  it.each([
    ['부산시 대표단은 28일 스페인 바르셀로나로 건너가 우호협력도시의 시장과 만난다.', ['바르셀로나']],
    ['평택시 방문단은 28일 카자흐스탄 알마티에서 우호교류의 터를 닦는다.', ['알마티']],
    [
      '평택시 방문단은 28일 카자흐스탄 알마티에서 비행기를 갈아타고 키르기스스탄 오쉬시를 방문한다.',
      ['오쉬시'],
    ],
  ])('%s', (text, partners) => expect(partnersOf(text)).toEqual(partners));
});

describe('a bare city that was visited for a tie takes part', () => {
  it.each([
    ['남양주시 대표단이 17일 베트남 후에를 방문해 우호교류 협약을 체결했다.', ['후에']],
    ['남양주시는 17일 미국 Salt Lake City와 자매결연을 맺었다.', ['Salt Lake City']],
    ['남양주시가 17일 미국 텍사스주 윌리엄슨 카운티와 자매가 됐다.', ['윌리엄슨 카운티']],
    ['남양주시가 17일 크라핀스코-자고르스카도와 우호교류 협정서에 서명했다.', ['크라핀스코-자고르스카도']],
  ])('%s', (text, partners) => expect(partnersOf(text)).toEqual(partners));
});

describe('what takes part without a word for the tie', () => {
  it.each([
    ['울산 남구가 보낸 쌀 200포가 16일 일본 아비라정에 닿았다. 정장은 손편지로 감사를 전했다.', ['아비라정']],
    [
      '강화군 직원 둘은 16일부터 몽골 바양노르솜에서 쑥 재배법을 가르친다. 두 곳은 우호 각서를 썼다.',
      ['바양노르솜'],
    ],
    [
      '경남도 대표단은 22일 캄보디아 끄라체주 주청사 앞에서 소방차 여섯 대를 주지사에게 건넸다.',
      ['끄라체주'],
    ],
    ['화순군과 담양군이 17일 고향사랑기부금 300만 원을 서로 건넸다.', ['담양군']],
    [
      '경주시는 17일 자매도시 나라시에 방호복을 보냈다. 이달 말까지 우호도시 우사시에도 부칠 예정이다.',
      ['나라시', '우사시'],
    ],
    [
      '미국 워싱턴주 주지사 일행이 17일 자매지역 전북도를 방문했다. 원싱턴주지사는 이날 도지사와 만나 협력을 논의했다.',
      ['워싱턴주'],
    ],
  ])('%s', (text, partners) => expect(partnersOf(text)).toEqual(partners));
  it('a kindergarten is none', () =>
    expect(
      reading('충남 서산의 한 어린이집과 일본 텐리시의 유치원이 17일 그림 편지를 맞바꿨다. 둘은 자매다.')
        .isExchange,
    ).toBe(false));
});

it('pupils who meet the mayor on one of their days are at a meeting that day', () =>
  expect(
    reading(
      '무안군 중학생 20명이 15일부터 19일까지 자매도시 중국 우시시를 찾는다. 학생들은 17일 시청에서 두샤오강 시장을 만나 편지를 전한다.',
    ).events.map(({ kind }) => kind),
  ).toEqual(['youth', 'meeting']));

describe('whatever is done with a government abroad, it takes part', () => {
  it.each([
    '네팔 랄릿푸르시와 체육 사업을 다듬었다',
    '네팔 랄릿푸르시와 농업 기술을 두고 머리를 짜냈다',
    '네팔 랄릿푸르시와 축제를 어떻게 꾸릴지 살폈다',
  ])('%s', (act) =>
    expect(
      names(`철원군 대표단이 지난 12일부터 17일까지 네팔을 돌았다. 여섯 명이 길에 올랐다. 대표단은 ${act}.`),
    ).toEqual([true, ['철원군'], ['랄릿푸르시']]),
  );
  it.each(['충주시와 달리 비가 잦다', '네팔 포카라시와 이웃한 고장이다'])('but not %s', (words) =>
    expect(
      names(
        `철원군 대표단이 17일 네팔 랄릿푸르시를 찾았다. 의향서를 나눴다. 이곳은 네팔 바랏푸르시와 가까우며 ${words}.`,
      )[2],
    ).toEqual(['랄릿푸르시']),
  );
});

it('promises made and kept with bare cities', () =>
  expect(
    names(
      '대전시가 새 벗을 얻었다. 시는 17일 튀르키예 콘야와 우호도시 협약을 맺었다. 18일에는 중국 시안과 서명한다. 19일에는 프랑스 니스와 옛 약속을 새로 썼다.',
    )[2],
  ).toEqual(['콘야', '시안', '니스']));

describe('a journey of several cities', () => {
  it.each([
    ['먼저 14일까지는 2011년 자매가 된 헝가리 미슈콜츠시에 머물며 공무원 교환을 상의한다', '미슈콜츠시'],
    ['13일에는 일본 교토시에 들러 지난해 치른 회의의 보고서를 건넨다', '교토시'],
    ['이어 손을 잡은 지 열 해가 된 헝가리 미슈콜츠시를 찾는다', '미슈콜츠시'],
  ])('%s', (stop, partner) =>
    expect(
      names(
        `복기왕 아산시장이 12일부터 17일까지 우호도시를 찾는다. ${stop}. 16일에는 베트남 닌빈성과 협정을 맺는다.`,
      )[2],
    ).toEqual([partner, '닌빈성']),
  );
});

describe('the next stop of a journey takes part', () => {
  it.each(['인근 캐럴턴시에서는 간담회를 가졌다', '이어 캐럴턴시에서 전차 운영을 배운다'])('%s', (stop) =>
    expect(
      names(
        `광명시 대표단이 12일부터 미국 오스틴시를 방문했다. 두 도시는 자매도시다. 대표단은 오스틴시장을 만났다. ${stop}.`,
      )[2],
    ).toEqual(['오스틴시', '캐럴턴시']),
  );
});

it('what was signed on a day is no old tie', () =>
  expect(
    names(
      '대전시가 총회를 열었다. 시는 10일 가봉 리브르빌시와 이미 우호도시 협약을 체결했다. 17일에는 중국 시안시와 서명한다.',
    )[2],
  ).toEqual(['리브르빌시', '시안시']));

it('advisers speak for their government', () =>
  expect(
    names(
      '세종시가 화상회의로 첫 교류를 시작했다. 세종시 국제관계대사와 루마니아 브라쇼브시의 소리나 볼데아누 대외관계보좌관은 지난 17일 영상회의를 열었다.',
    ),
  ).toEqual([true, ['세종특별자치시'], ['브라쇼브시']]));

it('who signs in a house of the city signs with it', () =>
  expect(
    partnersOf(
      '강원 화천군이 체코의 도시와 첫 인연을 맺었다. 군수를 비롯한 대표단은 지난 9일 체코 올로모우츠시의 시립도서관 회의실에서 우호교류의향서를 교환했다.',
    ),
  ).toEqual(['올로모우츠시']));

describe('whom a delegation consists of', () => {
  it.each([
    [
      '밀양시는 3일 축제에 해외 사절단을 맞았다. 사절단은 일본 야스기시 부시장을 비롯해 중국 안캉시와 이빈시 관계자 등 모두 12명이다.',
      ['안캉시', '야스기시', '이빈시'],
    ],
    [
      '밀양시 대표단이 3일 자매도시 호주 캔터베리시를 방문한다. 방문단은 모두 12명으로 꾸려졌으며 시드니의 도서관도 시찰한다.',
      ['캔터베리시'],
    ],
  ])('%s', (text, partners) => expect(partnersOf(text).sort()).toEqual(partners));
});

describe('who is met where the journey goes on', () => {
  it.each([
    '대전시 대표단은 23일 자매도시 헝가리 부다페스트에서 부시장과 면담한다. 24일에는 체코 브르노로 이동해 시장을 예방하고 협약 일정을 의논한다.',
    '대전시 대표단은 23일 자매도시 헝가리 부다페스트에서 부시장과 면담한다. 24일에는 체코 브르노로 옮겨 시장과 우호협정에 서명한다.',
  ])('%s', (text) => expect(partnersOf(text)).toEqual(['부다페스트', '브르노']));
});

it('troupes of every name go for their city', () =>
  expect(
    partnersOf(
      '수원시는 4일 자매도시의 밤을 열었다. 행사에는 중국 항저우시 연주단, 독일 프라이부르크시 댄스팀, 베트남 하이즈엉성 공연단 등 58명이 참가했다.',
    ).sort(),
  ).toEqual(['프라이부르크시', '하이즈엉성', '항저우시']));

it('who furthers its exchange with home takes part', () =>
  expect(
    partnersOf(
      '남양주시장이 12일 미국 메릴랜드주 하워드카운티 경제개발공사를 방문했다. 하워드카운티는 위원회를 만들어 남양주시와의 교류를 지원할 계획이다.',
    ),
  ).toEqual(['하워드카운티']));

it('a county that only the title calls by its state', () =>
  expect(
    reading({
      title: '속초시 방문단, 미국 오리건주 방문',
      publishedAt: '2023-05-20',
      text: '속초시장 외 7명으로 짜인 방문단이 27일까지 5박 7일간 미국 오리건주 클래츠프 카운티를 찾고 있다. 양 도시는 자매결연을 맺는다.',
    })
      .partners.filter(({ role }) => role === 'counterpart')
      .map(({ name }) => name),
  ).toEqual(['클래츠프 카운티']));

it('a city whose people’s committee is met by its chairman', () =>
  expect(partnersOf('전주시장은 20일 시청에서 베트남 후에의 레 쯔엉 르우 인민위원장과 만났다.')).toEqual([
    '후에',
  ]));
it('a fish market is no mayor of 수산시', () =>
  expect(
    partnersOf(
      '전주시가 21일 러시아 사할린주와 교류 협정을 맺는다. 협정에는 문화와 수산, 의료 협력을 담는다. 사할린주 일행은 22일 수산시장도 방문한다.',
    ),
  ).toEqual(['사할린주']));
it('each city of a journey whose mayor is called on or whose ties are pledged', () =>
  expect(
    partnersOf(
      '전주시장이 26일부터 29일까지 중국의 자매·우호도시를 찾는다. 먼저 쑤저우시에서 리야핑 시장을 예방한다. 이어 우호도시인 하얼빈시로 이동해 협력을 다짐하고 돌아온다.',
    ),
  ).toEqual(['쑤저우시', '하얼빈시']));
