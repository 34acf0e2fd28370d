/** Days of a journey: what is done on it, and where it ends. */
import { describe, expect, it } from 'vitest';
import { datesOf, NEWS } from './when.ts';

it('a treaty made at a feast within the journey has its own day', () => {
  expect(
    datesOf(
      '속초시장은 지난 10일부터 12일까지 자매도시인 일본 요나고시에 머물렀고 11일 열린 기념행사에서 관광 협약을 맺었다.',
    ),
  ).toEqual(['2023-05-10/2023-05-12', '2023-05-11']);
});
it.each([
  ['협정식은 23일 그곳 시청에서 치른다.', '2023-05-23'],
  ['결연 기념 공연은 24일 저녁 해변에서 한다.', '2023-05-24'],
])('an occasion that is named before its day: %s', (told, day) =>
  expect(
    datesOf(`속초시 교류단은 오는 22일부터 25일까지 자매도시인 일본 요나고시를 방문한다. ${told}`),
  ).toEqual(['2023-05-22/2023-05-25', day]),
);
it('그곳 is where the partner is', () => {
  expect(
    datesOf(
      '속초시는 오는 23일 자매도시인 일본 요나고시에서 결연 기념식을 연다. 시장은 하루 앞선 22일 그곳 의회를 방문한다.',
    ),
  ).toEqual(['2023-05-23', '2023-05-22']);
});

it.each([
  '요나고시 대표단은 11일 공항에 도착해 5일간의 일정에 들어갔다.',
  '대표단은 전날 공항으로 입국해 4박 5일간 머문다.',
])('the stay that an arrival begins: %s', (told) =>
  expect(datesOf(`${NEWS} ${told}`)).toEqual(['2023-05-12', '2023-05-11/2023-05-15']),
);

it('예방한다 is no 방한', () => {
  expect(
    datesOf(
      '속초시 선수단이 다음 달 1일부터 5일까지 자매도시인 일본 요나고시에 머문다. 부시장은 2일 요나고시장을 예방한다.',
    ),
  ).toEqual(['2023-06-01/2023-06-05', '2023-06-02']);
});

it('a feast of the tie elsewhere in the partner’s country', () => {
  expect(
    datesOf(
      '전북도 대표단은 지난 10일부터 4일간 자매결연한 중국 장쑤성을 방문했다. 11일 난징에서 열린 30주년 기념행사에서는 국악원이 판소리를 선보였다.',
    ),
  ).toEqual(['2023-05-10/2023-05-13', '2023-05-11']);
});
it('홈스테이를 떠났다 sets out', () => {
  expect(datesOf('속초시 학생 15명이 지난 12일 자매도시인 일본 요나고시로 홈스테이를 떠났다.')).toEqual([
    '2023-05-12',
  ]);
});

describe('what is done on a journey has a day of its own', () => {
  const JOURNEY = '정읍시 방문단은 지난 10일부터 14일까지 자매도시인 중국 쉬저우시를 찾았다.';
  it.each([
    '방문단은 첫날인 10일 왕젠 시장을 예방했다.',
    '10일에는 두 도시 대표가 시청에서 우호 협약서에 서명했다.',
  ])('on its first day: %s', (act) =>
    expect(datesOf(`${JOURNEY} ${act}`)).toEqual(['2023-05-10/2023-05-14', '2023-05-10']),
  );
  it.each([
    '12일에는 부시장끼리 마주 앉아 오가는 일을 늘리자고 했다.',
    '12일에는 쉬저우시 농업국과 실무회의를 가졌다.',
  ])('in its midst: %s', (act) =>
    expect(datesOf(`${JOURNEY} ${act}`)).toEqual(['2023-05-10/2023-05-14', '2023-05-12']),
  );
  it('at a place of nobody', () => {
    expect(datesOf(`${JOURNEY} 13일에는 상하이의 무역박람회에 참석해 특산품을 알렸다.`)).toEqual([
      '2023-05-10/2023-05-14',
    ]);
  });
  it('others who stay longer are another party', () => {
    expect(datesOf(`${JOURNEY} 씨름단은 12일부터 16일까지 그곳에서 훈련을 함께했다.`)).toEqual([
      '2023-05-10/2023-05-14',
      '2023-05-12/2023-05-16',
    ]);
  });
});

describe('where a stay ends that is told in pieces', () => {
  it.each([
    [
      '속초시와 일본 요나고시는 지난 12일 시청에서 우정의 축제 개막식을 열었다. 14일까지 사흘 동안 음식과 춤이 이어진다.',
      '2023-05-12/2023-05-14',
    ],
    [
      '일본 요나고시 대표단은 지난 17일 자매도시인 속초시 시장이 마련한 만찬에 참석했다. 대표단은 21일까지 항구를 돌아본다.',
      '2023-05-17/2023-05-21',
    ],
    [
      '속초시장은 지난 17일부터 자매도시인 일본 요나고시의 축제에 참석했고 20일 귀국했다.',
      '2023-05-17/2023-05-20',
    ],
  ])('%s', (text, range) => expect(datesOf(text)).toEqual([range]));
});

describe('the programme of a visit', () => {
  const STAY = '속초시의 자매도시인 일본 요나고시 대표단이 지난 8일부터 12일까지 속초를 찾았다.';
  it.each([
    [
      `${STAY} 일행은 8일 밤 속초에 닿아 이튿날 시청에서 환영식과 조인식을 가졌다.`,
      ['2023-05-08/2023-05-12', '2023-05-09'],
    ],
    [
      `${STAY} 10일 시민의 날 무대에서는 결연 20주년을 새긴 기념패를 주고받았다.`,
      ['2023-05-08/2023-05-12', '2023-05-10'],
    ],
    [`${STAY} 대표단은 이튿날 기념관을 참관하고 서울을 거쳐 귀국했다.`, ['2023-05-08/2023-05-12']],
    [
      '속초시장은 12일 일본 요나고시청에서 우호교류 협정에 서명했다. 시장은 13일 현지 동포들을 만나고 다음 방문지로 이동한다.',
      ['2023-05-12'],
    ],
  ])('%s', (text, days) => expect(datesOf(text)).toEqual(days));
});

describe('a programme abroad and what is none of it', () => {
  const TRIP =
    '속초시장이 오는 24일부터 4박 6일 일정으로 스페인을 방문한다고 속초시가 19일 밝혔다. 시장은 25일 바르셀로나시청에서 그곳 시장과 공동선언문에 서명한다.';
  it.each([
    '이튿날 현지 상공회의소와 간담회를 갖는다.',
    '26일에는 세계관광기구와 의향서를 교환한다.',
    '26일에는 대외노동청과 인력 협약을 맺는다.',
  ])('%s', (told) => expect(datesOf(`${TRIP} ${told}`)).toEqual(['2023-05-24/2023-05-29', '2023-05-25']));
  it.each([
    ['오는 24일 군청 회의실에서 조인식이 열린다.', '2023-05-24'],
    ['오는 24일 시청에서 결연식을 갖는다.', '2023-05-24'],
  ])('what was agreed on is done later: %s', (told, day) =>
    expect(
      datesOf(`속초시장은 지난달 26일부터 5일간 중국 훈춘시를 방문해 자매결연에 합의했다. 이에 따라 ${told}`),
    ).toEqual(['2023-04-26/2023-04-30', day]),
  );
  it('a rite joined within a stay', () =>
    expect(
      datesOf(
        '속초시 대표단이 중국 훈춘시를 다녀왔다. 대표단은 지난 8일부터 11일까지 머물며 9일 기념관에서 열린 제향식에 함께했다.',
      ),
    ).toEqual(['2023-05-08/2023-05-11', '2023-05-09']));
  it('지난 8일부터 연수를 시작한 이들은: from then on', () =>
    expect(
      datesOf(
        '속초시가 해외 공무원을 불러 연수를 운영한다고 19일 밝혔다. 지난 8일부터 시청에서 연수를 시작한 이들은 자매도시인 중국 훈춘시와 일본 요나고시에서 한 명씩 왔다.',
      ),
    ).toEqual(['2023-05-08']));
  it('머물던 is no tense of the sentence', () =>
    expect(
      datesOf(
        '속초시 대표단은 오는 23일 자매도시 헝가리 부다페스트시에서 시장과 면담한다. 부다페스트시는 지난 4월 대표단을 초청했다. 25일과 26일에는 독일 드레스덴시를 방문해 시장을 만나 과학에 머물던 협력을 넓히는 방안을 협의한다.',
      ),
    ).toEqual(['2023-05-23', '2023-05-25/2023-05-26']));
  it('the page’s own day between the sentences is none', () =>
    expect(
      datesOf(
        '속초시의 자매도시인 중국 훈춘시 공무원 두 명이 속초시청에서 일한다. | 2023-05-20 15:31:23\n두 사람은 이달 15일부터 10월 14일까지 속초시에서 일하며 한국어도 배운다.',
      ),
    ).toEqual(['2023-05-15/2023-10-14']));
  it('what the next day brings is not this one’s', () =>
    expect(
      datesOf(
        '속초시 대표단이 지난 11일부터 15일까지 자매도시인 일본 요나고시를 방문했다. 대표단은 12일 시민 걷기대회에서 함께 걷고 13일 축제 개회식에 자리했다.',
      ),
    ).toEqual(['2023-05-11/2023-05-15', '2023-05-13']));
});
