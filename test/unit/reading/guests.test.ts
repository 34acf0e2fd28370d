/** Who comes, is listed, counted and received. */
import { describe, expect, it } from 'vitest';
import { names, partnersOf } from './who.ts';

it('delegates sent to what is held there make it a partner', () =>
  expect(
    partnersOf('통영시는 지난 11일 일본 오카야마현 다마노시에서 열린 항구축제에 사절단을 보냈다.'),
  ).toEqual(['다마노시']));

it('a troupe that is invited goes for its government', () => {
  for (const troupe of ['무술단', '교향악단', '민속단'])
    expect(partnersOf(`무주군은 13일 중국 허난성 등펑시 ${troupe}을 태권도원에 초청했다.`), troupe).toEqual([
      '등펑시',
    ]);
});

describe('who governs is met, wherever that is', () => {
  it.each([
    [
      '경기도 대표단은 3일 멕시코 유카탄주 메리다시에서 빌라 주지사를 만나 우호교류를 논의했다.',
      ['유카탄주'],
    ],
    [
      '경기도 대표단은 3일 멕시코 유카탄주 메리다시에서 메리다 시장을 만나 우호교류를 논의했다.',
      ['메리다시'],
    ],
    [
      '제주도는 2일 미국 하와이주 주지사와 자매결연 30주년 선언문에 서명했다. 콜드웰 호놀룰루 시장도 자리를 함께했다.',
      ['하와이주'],
    ],
    [
      '송파구가 11일 독일 베를린 주의 슈테글리츠-젤렌도르프(Steglitz-Zehlendorf)와 자매결연을 했다.',
      ['슈테글리츠-젤렌도르프'],
    ],
  ])('%s', (text, partners) => expect(partnersOf(text)).toEqual(partners));
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

it('whoever calls at the house of their government meets it', () =>
  expect(
    names(
      '이강덕 포항시장이 러시아에서 뱃길을 찾는다. 방문단은 17일 하바롭스크로 옮겨 주정부와 시청을 잇달아 방문한다. 두 도시는 우호교류를 협의한다.',
    ),
  ).toEqual([true, ['포항시'], ['하바롭스크']]));

it('whose people are received in the second sentence are guests', () =>
  expect(
    names(
      '몽골에서 온 손님들이 창녕군의회의 문을 두드렸다. 홉드 아이막의 군수와 일행은 지난 17일 의장과 의원들을 만나 간담회를 했다.',
    ),
  ).toEqual([true, ['창녕군'], ['홉드 아이막']]));

describe('guests counted by where they come from', () => {
  it.each([
    '중국 우시시에서 부주임 등 4명, 베트남 칸호아성에서 성장 등 13명이 왔다',
    '중국 우시시에서 국장 등 4명이, 베트남 칸호아성에서 단원 등 13명이 짐을 풀었다',
  ])('%s', (guests) =>
    expect(
      names(`울산시는 자매도시 대표단 17명이 17일부터 시를 방문한다고 밝혔다. 환영식도 연다. ${guests}.`)[2],
    ).toEqual(['우시시', '칸호아성']),
  );
});

it('a list that calls its names governments tells who gathers', () =>
  expect(
    names(
      '전남도는 한일해협연안 지사회의가 17일 여수에서 열린다고 밝혔다. 회의에는 전남과 부산, 그리고 일본의 사가현, 나가사키현 등 네 지방정부의 장이 모인다.',
    ),
  ).toEqual([true, ['전라남도'], ['사가현', '나가사키현']]));

it('a bare city takes part of which the same is said as of full names', () =>
  expect(
    names(
      '수원시가 17일 자매도시 공연단을 불렀다. 잔치가 열렸다. 무대에는 루마니아 클루지나포카시의 민속무용단, 독일 프라이부르크의 볼룸댄스팀이 섰다.',
    )[2],
  ).toEqual(['클루지나포카시', '프라이부르크']));

it('guests with a day each', () =>
  expect(
    names(
      '의정부시를 축하하러 세 나라 자매도시 손님이 온다. 17일에는 중국 황석시의 장자성 부서기가 시장을 만났다. 18일에는 미국 부에나파크시 자매도시위원회 사람들이, 19일에는 일본 시바타시 부시장이 뒤를 잇는다.',
    )[2],
  ).toEqual(['황석시', '부에나파크시', '시바타시']));

it('a province listed beside its own cities is a guest like them, bare names like full ones', () =>
  expect(
    names(
      '인천시가 여덟 벗을 모았다. 시는 17일 중국 자매도시 대표단을 불러 교류회를 열었다. 톈진과 산둥성, 칭다오, 다롄이 왔다.',
    )[2],
  ).toEqual(['톈진', '산둥성', '칭다오', '다롄']));

describe('whoever comes to the feast', () => {
  it.each([
    ['다음 달 8일 진주를 방문하는 일본 교토시는 오랜 관광도시다', ['정저우시', '교토시']],
    ['오는 30일 중국 시안시가, 다음 달 1일에는 베트남 빈시 사람들이 온다', ['정저우시', '시안시', '빈시']],
  ])('%s', (comes, partners) =>
    expect(
      names(
        `진주의 10월 축제에 해외 교류 도시가 온다. 26일 진주시에 따르면 세 도시 방문단이 진주를 방문한다. 17일 중국 정저우시 대표단이 진주를 찾았다. ${comes}.`,
      )[2],
    ).toEqual(partners),
  );
  it('guests of bare cities', () =>
    expect(
      names(
        '진주시 축제에 해외 방문객이 줄을 잇는다. 지난 17일 영국 런던, 인도 첸나이 해외 손님이 점등식에 참석했다.',
      ),
    ).toEqual([true, ['진주시'], ['런던', '첸나이']]));
});

it('how many come from each city', () =>
  expect(
    partnersOf(
      '전주시는 다음 달 7일 여는 축제에 해외 축하사절이 온다고 밝혔다. 일본 가나자와시에서는 시장과 시민 43명이, 러시아 카잔시에서는 시장 등 9명이 온다.',
    ),
  ).toEqual(['가나자와시', '카잔시']));
