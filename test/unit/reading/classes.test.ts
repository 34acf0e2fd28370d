/** Whole classes of words: visiting, sending, pairing, counting days. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const names = (text: string): [string[], string[]] => {
  const { isExchange, homes, partners } = reading(text);
  if (!isExchange) return [[], []];
  return [
    homes.map(({ name }) => name),
    partners.filter(({ role }) => role === 'counterpart').map(({ name }) => name),
  ];
};
const dates = (text: string) => reading(text).events.map(({ date }) => date);

describe('two governments as one subject', () => {
  it.each([
    '온라인으로 얼굴을 맞댔다',
    '손을 맞잡았다',
    '머리를 맞대고 관광 상품을 짰다',
    '우정을 나눴다',
    '뜻을 모았다',
  ])('%s', (act) =>
    expect(names(`충주시와 대만 타이중시가 12일 ${act}.`)).toEqual([['충주시'], ['타이중시']]),
  );
  it.each(['아파트값이 나란히 올랐다', '미세먼지 농도가 함께 높아졌다'])('%s: no exchange', (event) =>
    expect(names(`인천시와 중국 톈진시의 ${event}. 환경부가 12일 밝혔다.`)).toEqual([[], []]),
  );
});

describe('두 도시 are home and the one partner of the lead', () => {
  it.each([
    '두 도시는 2002년부터 자매의 연을 이어 왔다',
    '두 시는 2002년 결연했다',
    '양 도시는 오랜 우호도시다',
  ])('%s', (tie) =>
    expect(names(`전주시는 지난 11일 일본 가나자와시에서 열린 공예전에 장인 6명을 보냈다. ${tie}.`)).toEqual([
      ['전주시'],
      ['가나자와시'],
    ]),
  );
});

describe('guests visit the home', () => {
  it.each([
    '청양군을 둘러봤다',
    '청양군에 들렀다',
    '청양군을 견학했다',
    '청양군에 머물렀다',
    '청양군을 다녀갔다',
  ])('%s', (visit) =>
    expect(names(`태국 치앙마이시 부시장 일행이 12일 ${visit}. 군은 우호교류를 제안했다.`)).toEqual([
      ['청양군'],
      ['치앙마이시'],
    ]),
  );
});

it('the state that sends a delegation is no city', () => {
  for (const state of ['정부는', '외교부는', '국토교통부가'])
    expect(
      names(`${state} 12일 중국 베이징시에 대표단을 보내 통상 현안을 협의했다. 서울시 관계자는 말을 아꼈다.`),
    ).toEqual([[], []]);
});

it('a tie by any of its names', () => {
  for (const tie of ['자매의 인연이다', '자매가 됐다', '자매로 지낸다', '형제도시다'])
    expect(names(`일본 아야정 손님들이 지난 12일 진안군을 찾았다. 군과 아야정은 ${tie}.`)).toEqual([
      ['진안군'],
      ['아야정'],
    ]);
});

describe('the length of a stay in words', () => {
  it.each([
    ['사흘 일정으로', '2023-05-12/2023-05-14'],
    ['나흘간의 일정으로', '2023-05-12/2023-05-15'],
    ['5일 일정으로', '2023-05-12/2023-05-16'],
  ])('%s', (words, date) =>
    expect(dates(`일본 요나고시 대표단이 ${words} 12일 자매도시 속초시를 방문했다.`)).toEqual([date]),
  );
});

it('이달 들어 counts and dates nothing', () => {
  expect(
    dates(
      '창녕군은 이달 들어 두 번째로 손님을 맞는다. 오는 28일 캄보디아 시엠립주 부지사가 이끄는 사절이 온다.',
    ),
  ).toEqual(['2023-05-28']);
});

it('a month is no event beside a day in it', () => {
  expect(dates('김제시 대표단이 지난달 말 중국 난퉁시를 찾았다. 대표단은 30일 난퉁시장과 면담했다.')).toEqual(
    ['2023-04-30'],
  );
});

it('with no day of publication a full date gives the month to a bare day', () => {
  const { events } = reading({
    text: '밀양시와 일본 오미하치만시가 2014년 4월 11일 나무를 심었다. 오미하치만시 방문단은 12일 시장과 면담했다. 두 시는 자매도시다.',
  });
  expect(events.map(({ date }) => date)).toEqual(['2014-04-11', '2014-04-12']);
});

it('behind a city abroad in a list, a name of both countries is Korean where nobody else is at home', () => {
  expect(names('중국 시안시와 안양시가 12일 자매도시 협약을 맺었다.')).toEqual([['안양시'], ['시안시']]);
  expect(names('중국 칭다오시와 부산시가 12일 우호협약을 맺었다.')).toEqual([['부산광역시'], ['칭다오시']]);
});

describe('what only looks like an exchange', () => {
  it.each([
    '원주시보건소는 12일 베트남 하노이에서 온 의료진 10명을 맞아 금연 사업을 소개했다.',
    '창원 LG 선수단이 지난 11일 일본 삿포로로 전지훈련을 떠났다. 선수단은 20일 돌아온다.',
    '경기도교육청은 12일 핀란드 에스포시 교육청과 교류 협약을 맺었다. 학생들이 서로 방문한다.',
    '중국 상하이시에서 온 관광객 300명이 12일 여수시를 찾았다. 시는 환영 행사를 열었다.',
    '춘천시의원이 12일 5분 발언에서 자매도시 교류를 늘리자고 했다. 시는 일본 지치부시 등과 자매결연을 맺고 있다.',
    '육군 35사단이 12일 임실군과 자매결연을 맺었다. 두 기관은 재난 때 서로 돕는다.',
  ])('%s', (text) => expect(names(text)).toEqual([[], []]));
});

it('A에 이어 B with a day for each are two partners', () => {
  for (const tour of [
    '홍성군은 지난 2일 스페인 세고비아시에 이어 4일 포르투갈 신트라시와 우호협약을 맺었다.',
    '홍성군수가 지난 2일 스페인 세고비아시에 이어 지난 4일 자매도시 포르투갈 신트라시를 찾았다.',
  ]) {
    const { events, partners } = reading(tour);
    expect(
      events.map(({ date, partners: own }) => [date, own.map((index) => partners[index]?.name)]),
    ).toEqual([
      ['2023-05-02', ['세고비아시']],
      ['2023-05-04', ['신트라시']],
    ]);
  }
});
