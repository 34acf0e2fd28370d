/** Whose day it is where the news tells of several. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { datesOf, NEWS, rowsOf } from './when.ts';

it('이날 behind the day of saying is that day', () => {
  expect(
    datesOf('18일 속초시에 따르면 시는 이날 오전 자매도시인 일본 요나고시와 관광 협약을 체결했다.'),
  ).toEqual(['2023-05-18']);
});
it.each(['19일 취재 결과', '19일 본지 취재를 종합하면'])('%s is the day of saying', (said) =>
  expect(datesOf(`${said} ${NEWS}`)).toEqual(['2023-05-12']),
);
it.each(['방문한 데 이어', '찾은 뒤', '둘러본 다음'])(
  '20일 … %s 23일 … 밝혔다: the first has its own act',
  (then) =>
    expect(
      datesOf(
        `속초시는 20일 자매도시인 일본 요나고시를 ${then} 23일 중국 훈춘시에서 우호교류 협정을 맺는다고 밝혔다.`,
      ),
    ).toEqual(['2023-05-20', '2023-05-23']),
);

it.each([
  '시장은 12일 시청을 찾은 일본 요나고시 시장 일행과 협정서를 나눴다.',
  '12일 속초에 온 요나고시 부시장 등 다섯 명이 시장을 예방했다.',
  '시장은 지난 12일부터 이틀 동안 요나고시에 머물며 그곳 시장을 취임 뒤 처음 만났다.',
])('what they did that day: %s', (told) =>
  expect(
    datesOf(`속초시가 자매도시인 일본 요나고시와 정을 나눴다. ${told}`).map((day) => day?.slice(0, 10)),
  ).toEqual(['2023-05-12']),
);

it('이날 behind a day of saying is the day of the news told before', () => {
  expect(
    datesOf(
      '속초시가 14일 일본 요나고시와 자매결연 협약을 체결했다. 18일 시에 따르면 이날 두 도시는 비대면으로 협약식을 진행했다.',
    ),
  ).toEqual(['2023-05-14']);
});

it('화면을 통해 tells how, 보도자료를 통해 who says it', () => {
  expect(datesOf('속초시는 지난 12일 화면을 통해 자매도시인 일본 요나고시장과 협약서를 교환했다.')).toEqual([
    '2023-05-12',
  ]);
  expect(datesOf(`시는 18일 보도자료를 통해 이를 알렸다. ${NEWS}`)).toEqual(['2023-05-12']);
});

it('where it is done stands beside the day of the act', () => {
  expect(
    datesOf('속초시는 20일 시청 회의실에서 자매도시인 일본 요나고시와 교류회의를 개최한다고 밝혔다.'),
  ).toEqual(['2023-05-20']);
});

it('세 대표단은: all that came', () => {
  const came =
    '속초시 시민의 날에 몽골 울란바토르시 시장이 2일 시청을 찾았다. 베트남 빈시 시장은 3일 와서 시장을 만났다. 중국 훈춘시 대표단은 4일 들어왔다.';
  expect(rowsOf(`${came} 세 대표단은 5일 기념식에 참석했다.`, '2023-05-06').at(-1)).toEqual([
    '2023-05-05',
    ['울란바토르시', '빈시', '훈춘시'],
  ]);
});

it('한편 opens news where the month is still to come', () => {
  expect(datesOf(`${NEWS} 한편 시장은 오는 9월 요나고시를 답방할 예정이다.`)).toEqual([
    '2023-05-12',
    '2023-09',
  ]);
});

it.each(['앞서 16일에는 요나고시 직원들이 속초를 찾아 같은 뜻을 밝혔다.'])('%s', (earlier) =>
  expect(
    datesOf(`속초시 직원들은 지난 18일 자매도시인 일본 요나고시를 찾아 성금을 건넸다. ${earlier}`),
  ).toEqual(['2023-05-18', '2023-05-16']),
);

it('what follows in the same breath is done by and for the same', () => {
  expect(
    datesOf('서초구는 지난 8일 자매도시인 울진군에 구호물품을 실어 보냈고 10일에는 밥차를 세웠다.'),
  ).toEqual(['2023-05-08', '2023-05-10']);
});

it('a market of the coming month is planned, whatever was agreed today', () => {
  const { events } = reading({
    text: '강진군수는 19일 자매도시인 남양주시를 찾아 시장을 만나고 다음 달 열리는 직거래장터에 참여하기로 했다.',
    publishedAt: '2023-05-20',
  });
  expect(events.map(({ date, state }) => [date, state])).toEqual([
    ['2023-05-19', 'completed'],
    ['2023-06', 'planned'],
  ]);
});

describe('days told in one breath with others', () => {
  it.each([
    [
      '속초시는 지난 12일 중국 훈춘시와 우호협정을 체결했다. 협정식은 지난 2일 길을 떠난 ‘시민 대장정’의 한 순서로 열렸다.',
      ['2023-05-12'],
    ],
    [
      '속초시가 산불을 만난 자매도시 경북 안동시를 돕는다. 시는 22일부터 26일까지 성금을 모은다고 19일 밝혔다.',
      ['2023-05-22/2023-05-26'],
    ],
    // A day of a paper; a day of saying, where the deed was lately.
    [
      '속초시의 해외 진출(본지 4월 26일 자 28면 보도)이 속도를 낸다. 시는 최근 미국 그레셤시와 결연 의향서를 나눴다고 19일 밝혔다. 이날 체결식에는 시장이 참석했다.',
      [null],
    ],
    // 올해로 세 번째: counted, no year of its own.
    [
      '속초시가 26일 시청에서 자매도시 교류회의를 연다. 올해로 세 번째를 맞은 회의에는 중국 훈춘시와 일본 요나고시 대표단이 참석한다.',
      ['2023-05-26'],
    ],
    [
      '속초시는 지난 12일 중국 훈춘시와 자매결연했다고 19일 밝혔다. 앞서 시는 지난달 23일 미국 그레셤시와 우호도시 협정을 체결했다. 그레셤시와의 협정식도 온라인으로 치렀다.',
      ['2023-05-12', '2023-04-23'],
    ],
  ])('%s', (text, days) => expect(datesOf(text)).toEqual(days));

  it('London is no tense: 런던시장은 … 이를 것이라고', () =>
    expect(
      datesOf(
        '속초시는 19일 올해 속초를 찾을 시장은 런던시장을 비롯해 세 명에 이를 것이라고 밝혔다. 6월에는 자매도시인 중국 훈춘시의 시장이 방문할 예정이다.',
      ),
    ).toEqual(['2023-06']));
});
