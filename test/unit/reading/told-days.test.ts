/** Whose day it is where a sentence tells of several, or of one that is no day of the news. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const datesOf = (text: string, publishedAt = '2023-05-20'): (string | null)[] =>
  reading({ text, publishedAt }).events.map(({ date }) => date);
const rowsOf = (text: string, publishedAt = '2023-05-20') => {
  const { events, partners } = reading({ text, publishedAt });
  return events.map(({ date, partners: at }) => [date, at.map((one) => partners[one]?.name)]);
};
const NEWS = '속초시는 지난 12일 시청에서 일본 요나고시 시장과 만나 교류 협정서에 서명했다.';

describe('ranges in whatever form', () => {
  it.each([
    ['오는 24일부터 26일, 2박 3일간의 일정으로', '2023-05-24/2023-05-26'],
    ['오는 24일부터 26일 사흘 동안', '2023-05-24/2023-05-26'],
    ['30일부터 다음 달 2일까지', '2023-05-30/2023-06-02'],
  ])('%s', (when, range) =>
    expect(datesOf(`속초시 대표단이 ${when} 자매도시인 일본 요나고시를 방문한다.`)).toEqual([range]),
  );
  it.each(['각각 22일과 23일', '22일과 23일 각각'])('%s are two days of two', (when) =>
    expect(
      rowsOf(
        `속초시는 청소년 축제에 자매도시를 초청한다. 자매도시인 일본 요나고시와 중국 훈춘시 청소년은 ${when} 속초를 찾는다.`,
      ),
    ).toEqual([
      ['2023-05-22', ['요나고시']],
      ['2023-05-23', ['훈춘시']],
    ]),
  );
});

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
  '속초시에 자매도시의 손길이 닿았다. 지난 11일 노학동에서 불이 난 뒤 전북 정읍시가 생수를 보내왔다.',
  '지난 11일 강원에 지진이 발생한 직후 자매도시인 전북 정읍시가 속초시에 성금을 전했다.',
])('the day of a blow is not that of the help: %s', (told) => expect(datesOf(told)).toEqual([null]));
it('the day on which a council agreed is none of the tie', () => {
  expect(
    datesOf(
      '속초시와 전북 정읍시가 다음 달 24일 자매결연을 맺는다. 시는 지난 17일 시의회가 동의안을 의결해 협약식을 준비하고 있다.',
    ),
  ).toEqual(['2023-06-24']);
});
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
  ['5.22. ~ 24일 2박 3일간', '2023-05-22/2023-05-24'],
  ['5. 22.~5. 24.', '2023-05-22/2023-05-24'],
  ['(5.22~6.20)', '2023-05-22/2023-06-20'],
])('days in numbers alone: %s', (when, range) =>
  expect(datesOf(`속초시는 ${when} 자매도시인 일본 요나고시의 학생들을 불러 홈스테이를 한다.`)).toEqual([
    range,
  ]),
);
it.each(['3.5~4.2%', '1.5~2.5배', '5.1~6.2톤'])('a decimal is no day: %s', (number) =>
  expect(datesOf(`${NEWS} 수출은 ${number} 늘었다.`)).toEqual(['2023-05-12']),
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
it.each([
  '속초시는 해마다 공연단을 보내고 6월 바다축제에는 요나고시 사절을 맞는다.',
  '요나고시가 지난 3일 도움을 청해 온 데 따른 것이다.',
  '올해 10월 축제에는 요나고시가 초청을 받았다.',
])('no day of its own: %s', (told) => expect(datesOf(`${NEWS} ${told}`)).toEqual(['2023-05-12']));
it('올해 3월과 5월: of one year', () => {
  expect(
    datesOf(`${NEWS} 올해 3월에는 요나고시 농업인들이, 4월에는 시의원들이 속초를 다녀가 이번은 답방이다.`),
  ).toEqual(['2023-05-12']);
});
it('이날 behind a day of saying is the day of the news told before', () => {
  expect(
    datesOf(
      '속초시가 14일 일본 요나고시와 자매결연 협약을 체결했다. 18일 시에 따르면 이날 두 도시는 비대면으로 협약식을 진행했다.',
    ),
  ).toEqual(['2023-05-14']);
});
it.each([
  '대표단은 20일 헝가리로 이동해 박람회를 본다.',
  '요나고시 대표단은 13일 미술관을 관람한 뒤 경주를 들러 출국했다.',
  '속초시와 요나고시는 지난 3월 31일 농업협약을 체결한 사이다.',
  '속초시는 내년 2월 눈빛축제 때 답방을 검토한다.',
])('no day of the news: %s', (told) => expect(datesOf(`${NEWS} ${told}`)).toEqual(['2023-05-12']));
it.each([
  '요나고시 대표단은 11일 공항에 도착해 5일간의 일정에 들어갔다.',
  '대표단은 전날 공항으로 입국해 4박 5일간 머문다.',
])('the stay that an arrival begins: %s', (told) =>
  expect(datesOf(`${NEWS} ${told}`)).toEqual(['2023-05-12', '2023-05-11/2023-05-15']),
);
it('화면을 통해 tells how, 보도자료를 통해 who says it', () => {
  expect(datesOf('속초시는 지난 12일 화면을 통해 자매도시인 일본 요나고시장과 협약서를 교환했다.')).toEqual([
    '2023-05-12',
  ]);
  expect(datesOf(`시는 18일 보도자료를 통해 이를 알렸다. ${NEWS}`)).toEqual(['2023-05-12']);
});
it('예방한다 is no 방한', () => {
  expect(
    datesOf(
      '속초시 선수단이 다음 달 1일부터 5일까지 자매도시인 일본 요나고시에 머문다. 부시장은 2일 요나고시장을 예방한다.',
    ),
  ).toEqual(['2023-06-01/2023-06-05', '2023-06-02']);
});
it('where it is done stands beside the day of the act', () => {
  expect(
    datesOf('속초시는 20일 시청 회의실에서 자매도시인 일본 요나고시와 교류회의를 개최한다고 밝혔다.'),
  ).toEqual(['2023-05-20']);
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
it('세 대표단은: all that came', () => {
  const came =
    '속초시 시민의 날에 몽골 울란바토르시 시장이 2일 시청을 찾았다. 베트남 빈시 시장은 3일 와서 시장을 만났다. 중국 훈춘시 대표단은 4일 들어왔다.';
  expect(rowsOf(`${came} 세 대표단은 5일 기념식에 참석했다.`, '2023-05-06').at(-1)).toEqual([
    '2023-05-05',
    ['울란바토르시', '빈시', '훈춘시'],
  ]);
});
it.each(['date 2023-05-20 ', '2023.05.20 ', '입력 2023-05-20 '])(
  '%s at the head is the page’s own day',
  (stamp) => expect(datesOf(`${stamp}${NEWS}`)).toEqual(['2023-05-12']),
);
it.each(['내일(5/21)부터', '내일(21일)', '내일(5월 21일)'])('broadcasters say %s', (when) =>
  expect(datesOf(`속초시 대표단이 ${when} 자매도시인 일본 요나고시를 찾습니다.`)).toEqual(['2023-05-21']),
);
it.each(['요나고시는 얼마 전 6월 4일을 한국의 날로 정했다.', '시의회는 5월 정기회의에서 예산을 받아들였다.'])(
  'a day that is named, a month in a name: %s',
  (told) => expect(datesOf(`${NEWS} ${told}`)).toEqual(['2023-05-12']),
);
it('지난시 behind a month is a city', () => {
  expect(datesOf('수원시장은 오는 10월 지난시를 찾는다. 중국 지난시는 수원시의 자매도시다.')).toEqual([
    '2023-10',
  ]);
});
it('한편 opens news where the month is still to come', () => {
  expect(datesOf(`${NEWS} 한편 시장은 오는 9월 요나고시를 답방할 예정이다.`)).toEqual([
    '2023-05-12',
    '2023-09',
  ]);
});

describe('a day that the sentence tells beside is none of its own', () => {
  it.each([
    '지난 8일 한국에 들어온 요나고시 대표단은 12일 속초시청을 찾았다.',
    '요나고시 대표단은 지난 8일 시작한 중국 순방을 마치고 12일부터 속초에 머물렀다.',
  ])('%s', (told) => expect(datesOf(`속초시의 자매도시는 일본 요나고시다. ${told}`)).toEqual(['2023-05-12']));
  it.each([
    '요나고시는 해마다 10월 불꽃축제를 연다.',
    '요나고시 학생들은 4월 첫 만남에 이어 두 번째로 왔다.',
    '지난해 8월 체결한 학생 교류 합의서에 따라 이뤄진 일이다.',
    '이 자리에는 지난 5일부터 7일까지 요나고시를 찾았던 학생들도 나왔다.',
    '시는 오는 9월 15일부터 사흘 동안 열리는 설악문화제에 요나고시 시장과 공연단, 상공인들을 초대했다.',
    '학생 방문단은 10일 시청에서 발대식을 가졌다.',
    '방문단은 17일 오사카에서 교민들과 간담회를 열었다.',
    '시장은 16일 도쿄의 식품업체 세 곳과 수출 계약을 맺었다.',
    '요나고시는 오는 25일 특례시로 승격된다.',
    '시는 다음 달 도쿄에서 국제교류 대상을 받는다.',
    '학부모들은 지난 10일 회의에서 올해는 학생을 보내지 않기로 했다.',
  ])('%s', (aside) => expect(datesOf(`${NEWS} ${aside}`)).toEqual(['2023-05-12']));
});

it('who was visited in what is called to mind is background', () => {
  expect(rowsOf(`${NEWS} 지난해 방문했던 자매도시 중국 훈춘시와의 음악 교류는 올해 열리지 않는다.`)).toEqual([
    ['2023-05-12', ['요나고시']],
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

describe('a day that belongs to another word of the sentence', () => {
  it.each([
    '속초시장은 12일 자매도시인 전북 정읍시와 협약을 맺고, 오는 9월 3일 개막하는 박람회를 도우려고 정읍시청을 찾았다.',
    '속초시장은 12일 자매도시인 일본 요나고시를 찾아 오는 8월 속초에서 열릴 불꽃축제를 소개하며 관심을 부탁했다.',
  ])('what opens later: %s', (text) => expect(datesOf(text)).toEqual(['2023-05-12']));
  it('a blow only says who is helped', () => {
    expect(
      datesOf('속초시는 지난 12일 집중호우로 큰 피해를 입은 자매도시 전북 정읍시에 성금을 전달했다.'),
    ).toEqual(['2023-05-12']);
  });
  it.each(['지난달 1일부터 이달 10일까지 직원들이 스스로 모은', '4월 20일부터 5월 10일까지 모금한'])(
    '%s: how long they gathered it',
    (when) =>
      expect(
        datesOf(`속초시의 자매도시인 일본 요나고시가 지난 12일 성금을 보내왔다. 성금은 ${when} 것이다.`),
      ).toEqual(['2023-05-12']),
  );
  it('이날 behind 전날 is the day of the news', () => {
    expect(
      datesOf(
        '속초시장은 베트남 부총리를 만났다고 18일 밝혔다. 전날 대사관을 찾은 시장은 관광을 알렸다. 시장은 이날 서울에서 자매도시인 베트남 빈시와 협약을 체결했다.',
      ).at(-1),
    ).toBe('2023-05-18');
  });
  it.each([
    '6월 2일부터 5일까지 열리는 대회에 요나고시 선수단이 올 참이었다.',
    '2일부터 5일까지 학생들이 요나고시에서 지내려던 캠프가 없던 일이 됐다.',
  ])('what was to be done and is not has its days: %s', (told) => {
    expect(datesOf(`속초시가 자매도시인 일본 요나고시와의 교류를 취소했다. ${told}`)).toEqual([
      '2023-06-02/2023-06-05',
    ]);
  });
});

describe('days of a programme, and days that are none', () => {
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

it('a column of an old paper, broken within its words, is one paragraph', () =>
  expect(
    datesOf(
      '속초시는 지난 12일 시청에서 일본 요나고시 시장과 만나 교류 협\n정서에 서명했다.\n두 도시는 1995년부터 청소년을 서로 보내며 오가고 있으며 내년에\n는 공무원을 바꿔 보내기로 뜻을 모아 실무 협의를 이어 가기로 합\n의했다.',
    ),
  ).toEqual(['2023-05-12']));
