/** Which day is whose: what a date in a sentence is a date of. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { datesOf, NEWS } from './when.ts';

describe('a day of which something else is told is no event', () => {
  it.each([
    '속초시는 5일 하루 동안 300㎜의 비가 내려 집 40채가 물에 잠겼다.',
    '요나고시에서는 지난 5일 지진으로 3명이 다쳤다.',
    '요나고시는 지난 5일 팩스로 행사를 늦추자고 알려 왔다.',
    '시는 15일 요나고시에서 답신을 받았다.',
    '지난 1일 문을 연 속초시 국제교류센터에는 요나고시 직원도 일한다.',
    '시는 14일 요나고시로 갈 학생들에게 사전교육을 했다.',
    '사진전은 25일까지 이어진다.',
    '참가자는 이달 26일까지 모집한다.',
    '두 시는 9월 축제에 공연단을 서로 보내는 방안을 논의했다.',
    '학생들은 요나고시로 떠나기 전날 발표회를 연다.',
    '협약에 따른 연수는 12일 과정이다.',
  ])('%s', (aside) => expect(datesOf(`${NEWS} ${aside}`)).toEqual(['2023-05-12']));
});

describe('a day on which people of the exchange do something together is an event, in whatever words', () => {
  it.each([
    '속초시는 16일 요나고시 정원사들과 청초호에 꽃밭을 가꿨다.',
    '요나고시는 16일 요리사 4명의 솜씨 자랑도 곁들였다.',
    '시는 위로의 뜻을 담은 시장 서한을 16일 요나고시로 부쳤다.',
    '16일 송별 자리에서 이병선 시장은 요나고시 직원에게 명예시민패를 건넸다.',
  ])('%s', (act) => expect(datesOf(`${NEWS} ${act}`)).toEqual(['2023-05-12', '2023-05-16']));
});

describe('the day of saying is not the day of what is to come', () => {
  it.each(['찾는다고 밝혔다', '방문한다고 공지했다', '올 예정이라고 전했다'])('%s', (said) =>
    expect(datesOf(`속초시는 20일 자매도시인 일본 요나고시 대표단이 시를 ${said}.`)).toEqual([null]),
  );
  it('what is done is told with its day', () => {
    expect(datesOf('속초시는 20일 자매도시인 일본 요나고시에 성금 1천만 원을 전달했다고 밝혔다.')).toEqual([
      '2023-05-20',
    ]);
  });
});

describe('within a journey', () => {
  const JOURNEY = '정읍시 방문단은 지난 10일부터 14일까지 자매도시인 중국 쉬저우시를 찾았다.';
  it.each([
    '방문단은 11일 왕젠 시장을 만나 축제에 와 달라고 했다.',
    '국악단은 11일 저녁 광장에서 판소리를 공연했다.',
    '11일 시청에서 열린 조인식에는 의원들도 나왔다.',
    '11일에는 쉬저우시 농업국을 찾아 비닐하우스 기술을 배웠다.',
  ])('%s', (act) => expect(datesOf(`${JOURNEY} ${act}`)).toEqual(['2023-05-10/2023-05-14', '2023-05-11']));
  it.each(['방문단은 11일 공장을 견학했다.', '12일에는 상하이를 거쳐 왔다.'])('%s', (act) =>
    expect(datesOf(`${JOURNEY} ${act}`)).toEqual(['2023-05-10/2023-05-14']),
  );
});

describe('where a stay ends', () => {
  it.each([
    ['요나고시 학생들은 10일 도착했다. 이들은 14일까지 속초의 가정에서 묵는다.', '2023-05-10/2023-05-14'],
    ['요나고시 학생들은 지난 14일 돌아갔다. 이들은 10일 입국해 수업을 함께 들었다.', '2023-05-10/2023-05-14'],
    [
      '요나고시 학생들이 19일 속초에 도착했다. 이들은 오는 22일까지 3박 4일 동안 머문다.',
      '2023-05-19/2023-05-22',
    ],
    ['요나고시 화가들이 10일 인천공항에 내려 나흘을 지내고 14일 비행기에 올랐다.', '2023-05-10/2023-05-14'],
    ['요나고시 화가들은 10일 속초에 닿았다. 이들은 14일 일정을 마쳤다.', '2023-05-10/2023-05-14'],
    ['요나고시 학생들은 10일 속초에 도착해 6박을 묵었다.', '2023-05-10/2023-05-16'],
    ['요나고시 직원이 지난 1일자로 속초시에 파견돼 10월 31일까지 일한다.', '2023-05-01/2023-10-31'],
  ])('%s', (stay, range) => expect(datesOf(`속초시와 자매도시인 일본 ${stay}`)).toContain(range));
  it('어제와 내일', () => {
    expect(
      datesOf(
        '속초시는 오늘 시청에서 자매도시인 일본 요나고시 대표단을 접견했습니다. 대표단은 어제 속초에 들어왔으며 내일 돌아갑니다.',
      ),
    ).toEqual(['2023-05-20', '2023-05-19/2023-05-21']);
  });
});

it('who is named with no day of his own takes part on the day of the news', () => {
  const { events, partners } = reading(
    '순천시는 지난 12일 정원박람회 개막식을 열었다. 개막식에는 자매도시인 중국 닝보시 대표단이 참석했다. 자매도시인 일본 이즈미시 시장도 축하 인사를 전했다.',
  );
  expect(events.map(({ date, partners: at }) => [date, at.map((i) => partners[i]?.name)])).toEqual([
    ['2023-05-12', ['닝보시', '이즈미시']],
  ]);
});

it('a day told after a coming one is of the same month', () => {
  expect(
    datesOf(
      '청주시는 오는 25일 자매도시인 중국 우한시와 협약을 맺는다. 우한시 대표단은 26일 청주시의회를 방문한다.',
      '2025-01-02',
    ),
  ).toEqual(['2025-01-25', '2025-01-26']);
});

it('a resolution taken at a meeting does not put the meeting off', () => {
  const { events } = reading(
    '속초시는 20일 시청에서 자매도시인 일본 요나고시 대표단을 접견하고 관광 교류를 넓히기로 했다.',
  );
  expect(events.map(({ date, state }) => [date, state])).toEqual([['2023-05-20', 'completed']]);
});

it('각각 gives to each government its own day', () => {
  const { events, partners } = reading(
    '서귀포시에 자매도시의 온정이 닿았다. 자매도시인 경기도 의왕시와 경남 고성군은 각각 지난 2일과 5일 서귀포시에 성금을 보냈다.',
  );
  expect(events.map(({ date, partners: at }) => [date, at.map((i) => partners[i]?.name)])).toEqual([
    ['2023-05-02', ['의왕시']],
    ['2023-05-05', ['고성군']],
  ]);
});

it('a subtitle gives the days that the article itself leaves out', () => {
  const text = '4월 21일 ~ 27일 출장\n대전시장이 자매도시인 중국 난징시를 찾아 교류 협약을 맺는다.';
  expect(datesOf(text, '2024-04-18')).toEqual(['2024-04-21/2024-04-27']);
  expect(datesOf(text.replace('4월 21일 ~ 27일 출장', '승인 2024.04.18 10:20'), '2024-04-18')).toEqual([
    null,
  ]);
});

it('a month with another doing than the day told of it is another event', () => {
  expect(
    datesOf(
      '양주시는 8월 자매도시인 일본 후지에다시의 학생들을 홈스테이로 맞는다. 8월 16일부터 19일까지 후지에다시에서 열리는 축구대회에는 시 선수단이 나간다.',
      '2023-07-18',
    ),
  ).toEqual(['2023-08-16/2023-08-19', '2023-08']);
});

describe('the same news in the words of another reporter', () => {
  const told = (ending: string, people: string) =>
    `속초시는 지난 12일 시청에서 자매도시인 일본 요나고시 ${people}을 접견하고 축제 교류를 논의${ending}. ${people}은 11일 입국해 시장을 둘러봤으며 14일 귀환${ending}.`;
  it.each(['했다', '했습니다', '하였다'])('%s', (ending) =>
    expect(datesOf(told(ending, '대표단'))).toEqual(['2023-05-12', '2023-05-11/2023-05-14']),
  );
  it.each(['방문단', '순방단', '실무단', '협의단', '특사단', '홍보단', '의원단', '사절'])('%s', (people) =>
    expect(datesOf(told('했다', people))).toEqual(['2023-05-12', '2023-05-11/2023-05-14']),
  );
});

it.each(['밝혔다', '내비쳤다', '소개했다', '털어놨다'])('맺었다고 20일 %s', (said) =>
  expect(datesOf(`속초시는 자매도시인 일본 요나고시와 협약을 맺었다고 20일 ${said}.`)).toEqual([null]),
);

it.each(['청주시립무용단', '정읍시립국악단', '진도군립민속예술단'])(
  '%s goes for its government',
  (troupe) => {
    const { isExchange, events } = reading(
      `${troupe}은 지난 7일 자매도시인 중국 우한시에서 단독 공연을 가졌다.`,
    );
    expect([isExchange, events.map(({ date }) => date)]).toEqual([true, ['2023-05-07']]);
  },
);

it('help for a disaster has its day, the disaster none', () => {
  expect(datesOf('제천시는 9일 자매도시인 대만 화롄시에 지진 위로금 1천만 원을 보냈다.')).toEqual([
    '2023-05-09',
  ]);
  expect(
    datesOf('제천시는 지난 9일 지진이 난 자매도시 대만 화롄시에 위로금 1천만 원을 15일 보냈다.'),
  ).toEqual(['2023-05-15']);
});

it('what follows on the next day has that day, with the partner understood', () => {
  expect(
    datesOf(
      '대만 화롄시 대표단이 8일 자매도시인 안동시를 찾아 시장을 예방했다. 이튿날에는 안동시의회에서 의장단과 간담회를 했다.',
    ),
  ).toEqual(['2023-05-08', '2023-05-09']);
});

describe('within a stay, what the guests do together with their hosts has its own day', () => {
  const STAY = '대만 화롄시 대표단이 8일부터 12일까지 자매도시인 안동시를 찾는다.';
  it.each([
    '대표단은 10일 하회마을 거리행진에 전통 옷을 입고 나서며 저녁에는 쉰다.',
    '10일 탈춤공원에서는 두 도시 어린이가 친선경기를 갖고 이튿날은 쉰다.',
    '10일에는 시장이 마련한 만찬에 자리한다.',
  ])('%s', (act) =>
    expect(datesOf(`${STAY} ${act}`, '2023-05-07')).toEqual(['2023-05-08/2023-05-12', '2023-05-10']),
  );
});

it('내년 holds for the months that follow in its sentence', () => {
  expect(
    datesOf(
      '제주도는 지난 11일 인도네시아 발리주 주지사를 접견했다. 두 사람은 내년 6월 축제에 발리주 무용단을 초청하고 10월 답방하기로 했다.',
    ),
  ).toEqual(['2023-05-11', '2024-06', '2024-10']);
});
