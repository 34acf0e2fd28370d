/** Who takes part where the article only lists them. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const partnersOf = (text: string): string[] =>
  reading({ text, publishedAt: '2023-05-20' })
    .partners.filter(({ role }) => role === 'counterpart')
    .map(({ name }) => name);

describe('sisters at home that are invited and come', () => {
  it.each([
    '이날 대회에는 강원 영월군, 전북 정읍시, 경남 사천시 3개 시·군이 참여했다.',
    '대회에는 영월군과 정읍시, 사천시에서 온 선수 90명이 참가했다.',
    '영월군, 정읍시, 사천시 등 세 도시가 자리를 함께했다.',
  ])('%s', (told) => {
    const invited = '남양주시는 지난 16일 국내 자매도시 공무원들을 초청해 친선체육대회를 열었다.';
    expect(partnersOf(`${invited} ${told}`).sort()).toEqual(['사천시', '영월군', '정읍시']);
  });
});

describe('names in a bracket behind what they are', () => {
  it.each([
    '부군수는 8일 필리핀의 3개 지방정부(리잘시, 미날린시, 마발라캇시)와 업무협약을 체결했다.',
    '부군수는 8일 필리핀 세 도시(리잘시, 미날린시, 마발라캇시)를 방문해 시장들을 만나 협약을 맺었다.',
  ])('%s', (told) => {
    expect(partnersOf(`고흥군이 계절근로자를 들인다. ${told}`).sort()).toEqual([
      '리잘시',
      '마발라캇시',
      '미날린시',
    ]);
  });
  it('not where the bracket only says where somebody is from', () => {
    expect(partnersOf('고흥군은 8일 박 의원(여수시)과 만나 도로를 이야기했다.')).toEqual([]);
  });
});

it.each(['옌청시로 가 우호교류 협약서를 쓴다', '옌청시로 가서 협약식에 선다'])(
  'where one goes to sign: %s',
  (goes) => {
    expect(
      partnersOf(
        `울산 남구청장이 21일부터 25일까지 중국 장쑤성으로 떠난다. 일행은 난징에서 기념식을 지켜본 뒤 ${goes}. 남구와 옌청시는 2016년 의향서를 주고받았다.`,
      ),
    ).toContain('옌청시');
  },
);

describe('a tie that is told below', () => {
  it.each(['두 구는 2001년 결연했다.', '두 도시는 스물두 해 전 자매가 된 사이다. 두 구는 우호를 다져 왔다.'])(
    'home alone opens the news, one government abroad is named: %s',
    (tie) => {
      const helped =
        '서울 광진구가 지진을 겪은 튀르키예를 도우려 1만 달러를 적십자사에 맡겼다. 구는 지난 2일 이를 알렸다.';
      expect(partnersOf(`${helped} 앞서 구는 콘야시 에레일리구에 위로 편지를 부쳤다. ${tie}`)).toEqual([
        '에레일리구',
      ]);
    },
  );
  it('at home as well', () => {
    expect(
      partnersOf(
        '인천 강화군은 오는 27일 서울 관악구에서 열리는 직거래장터에 참여한다. 두 지자체는 2004년 자매결연을 맺었다.',
      ),
    ).toEqual(['관악구']);
  });
  it('not where two governments at home are meant', () => {
    expect(
      partnersOf(
        '완도군과 화성시가 지난 12일 자매결연을 맺었다. 두 도시는 우호를 다진다. 완도군은 중국 영성시와도 왕래해 왔다.',
      ),
    ).toEqual(['화성시']);
  });
  it.each(['고향사랑기부로 마음을 나눴다', '고향사랑기부금을 보탰다'])(
    'two counties that gave to one another: %s',
    (gave) => {
      expect(
        partnersOf(
          `예산군과 홍성군이 ${gave}. 예산군 공무원들은 홍성군에, 홍성군 공무원들은 예산군에 기부금을 전했다. 두 군은 장터도 함께 연다.`,
        ),
      ).toEqual(['홍성군']);
    },
  );
  it('a verb that two givers share', () => {
    expect(
      partnersOf(
        '태풍이 할퀸 서귀포시에 자매도시의 정성이 닿고 있다. 강원도 철원군은 쌀 200포를, 서울 용산구는 의연금을 지난 12일 보내왔다.',
      ).sort(),
    ).toEqual(['용산구', '철원군']);
  });
});

describe('dealings that no tie is told of', () => {
  const isExchange = (text: string): boolean => reading({ text, publishedAt: '2023-05-20' }).isExchange;
  it.each([
    '경상남도가 캄보디아 끄라체주에 소방차 열두 대를 건넸다. 전달식은 지난 12일 열렸다.',
    '충청남도청에 낯선 말씨가 들린다. 도는 중국 구이저우성과 허베이성, 캄보디아 시엠립주에서 공무원 한 사람씩을 불러 지난 12일부터 연수를 시작했다.',
    '전국체전의 막이 오른 12일 익산시에 손님이 왔다. 미국 컬버시와 일본 분고오노시에서 온 대표단 40명은 정헌율 시장을 만난 뒤 개회식을 지켜봤다.',
    '경북 영주시는 12일 중국 보저우시에서 온 공무원 2명의 환영식을 가졌다.',
    '조억동 광주시장 일행이 러시아 유즈노사할린스크시의 생일잔치에 다녀왔다.',
  ])('%s', (text) => expect(isExchange(text)).toBe(true));
  it.each([
    '경상남도의 한 회사가 캄보디아 끄라체주에 소방차 열두 대를 팔았다. 도는 수출을 도왔다.',
    '전주 한옥마을 상인회가 이탈리아 피렌체시의 상인조합과 우호협력 협약을 체결했다. 방문단은 지난 12일 전주를 봤다.',
    '보령시의회 의원 8명이 국외연수를 마쳤다. 의원들은 덴마크 코펜하겐시의 소각장과 노르웨이 베르겐의 어시장을 견학했다.',
    '강릉YMCA와 일본 요코스카YMCA가 자매결연 15주년을 맞아 캠프를 했다. 요코스카시에서 온 중학생 14명은 강릉시청소년수련관에 머물렀다.',
    '충청남도 기업들이 중국 구이저우성에 공장을 짓는다. 도는 관세를 안내했다.',
  ])('%s: no government deals with the other', (text) => expect(isExchange(text)).toBe(false));
});

describe('a province whose city is only named', () => {
  it.each([
    '11일 난징에서 투자설명회가 열렸다.',
    '일행은 난징의 박물관을 둘러보고 우시를 지나 돌아왔다.',
    '난징은 인구 900만 명의 도시다.',
  ])('%s', (told) =>
    expect(partnersOf(`전북도 대표단은 지난 10일부터 13일까지 중국 장쑤성을 방문했다. ${told}`)).toEqual([
      '장쑤성',
    ]),
  );
  it('not where the city acts', () => {
    expect(
      partnersOf(
        '경산시 대표단은 지난 10일 중국 장쑤성을 찾아 쑤저우시와 우호협약을 맺었다. 쑤저우시는 환영했다.',
      ),
    ).toEqual(['쑤저우시']);
  });
});
