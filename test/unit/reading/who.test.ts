/** Who is home and who is partner, in the many ways in which reporters say it. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const partnersOf = (text: string): string[] =>
  reading(text)
    .partners.filter(({ role }) => role === 'counterpart')
    .map(({ name }) => name);
const homesOf = (text: string): string[] => reading(text).homes.map(({ name }) => name);

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

it('a home that is named by its short name alone speaks as 시는, 군은 or by its head', () => {
  for (const speaks of ['시는 17일 대표단을 맞았다고 밝혔다', '이창희 시장은 17일 대표단을 맞았다'])
    expect(
      homesOf(
        `남강에 등을 띄운 손은 진주 사람만이 아니었다. 자매도시인 중국 시안시 대표단이 왔다. ${speaks}.`,
      ),
    ).toEqual(['진주시']);
});

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

describe('others that act there are no governments', () => {
  it.each([
    '경기도 안산의 한 중학교가 일본 구루메시 자매학교와 화상 수업을 했다. 안산시는 태블릿 구입비를 보탰다.',
    '순천상공회의소는 중국 닝보시 상공인연합회와 우호교류 협약을 17일 맺었다. 순천시와 닝보시는 자매결연을 한 도시다.',
    '목포의 로타리클럽 회원들이 자매클럽인 일본 벳푸시 로타리클럽을 찾았다. 회원들은 18일 벳푸시장을 예방했다.',
    '중국 선양시의 의류 상인 40명이 동대문시장을 찾았다. 상인들은 서울 중구의 호텔에서 사흘을 묵고 18일 돌아갔다.',
    '부산대와 일본 규슈대가 학생 교환 협정을 맺었다. 후쿠오카시와 부산시는 자매도시다. 총장은 17일 후쿠오카시장을 만났다.',
    '울산시 부시장이 8일 시청에서 주부산 중국 총영사의 예방을 받았다. 두 사람은 관광객 유치를 환담했다.',
    '수원문화원이 일본 아사히카와시 문화협회를 초청해 서예전을 연다. 두 단체는 2009년 우호 협약을 맺었다.',
    '창원시 마산합포구의 한 초등학교 합창단이 17일 중국 난징시 합창제에서 금상을 탔다. 창원시와 난징시는 교류도시다.',
    '서울 송파·강동·수서경찰서가 17일 천안시 입장면의 한 마을과 자매결연을 맺었다.',
    '의성군 단촌면사무소 직원들이 17일 자매결연기관인 영광군 법성면사무소와 기부금을 주고받았다.',
    '전주시가 17일 시장실에서 미국 로스앤젤레스(LA) 한인회와 국제교류 양해각서를 맺었다.',
    '여수소방서와 중국 웨이하이시 소방지대가 합동 훈련을 했다. 소방관들은 16일 여수에서 손발을 맞췄다.',
    '한국수자원공사가 17일 캄보디아 프놈펜시와 상수도 협약을 맺었다. 대전 대덕구에 본사를 둔 공사는 기술자를 보낸다.',
    '포항의 한 제철 회사 노조가 일본 기타큐슈시 철강 노조와 17일 교류 협정을 맺었다. 포항시장은 축사를 보냈다.',
    '강원도립대 학생 20명이 일본 돗토리현 대학에서 연수를 마치고 17일 돌아왔다. 강원도와 돗토리현은 자매결연 지역이다.',
    '전남 고흥군 봉래면과 서울 은평구 진관동이 자매결연을 맺었다. 두 마을은 17일 면사무소에서 협약서를 나눴다.',
  ])('%s', (text) => expect(reading(text).isExchange).toBe(false));
});

it('a person who is named again by family name and office is no place', () => {
  expect(
    partnersOf(
      '부산시는 지난 2일 일본 후쿠오카시를 찾아 다카시마 소이치로 시장과 자매결연 10주년 협약을 맺었다. 다카시마 시장은 9월 부산에 온다.',
    ),
  ).toEqual(['후쿠오카시']);
});

it('the region of a sister city is not the sister', () => {
  expect(
    partnersOf('전주시가 지진을 겪은 일본 이시카와현의 자매도시 가나자와시에 17일 위로 서한을 보냈다.'),
  ).toEqual(['가나자와시']);
});

it('a slip of the pen makes no second city', () => {
  expect(
    partnersOf('의성군 대표단이 17일 중국 셴양시를 찾았다. 대표단은 자매도시 센양시와 20주년 기념식을 했다.'),
  ).toEqual(['셴양시']);
});

it('an unknown place takes its country from what stands free nearby, not from another place', () => {
  const text =
    '두머리시 축제에 천안의 소리가 울린다. 두머리시는 21일 천안시가 풍물단을 보낸다고 알려왔다. 일행은 19일 포틀랜드에 내려 시장을 만난다. 두머리시는 이 밖에도 일본 고텐바시와 자매결연을 하고 있다.';
  expect(reading(text).partners.find(({ name }) => name === '두머리시')?.country).toBe('US');
});

describe('names of the press', () => {
  it.each([
    ['목단강시', 'CN'],
    ['룡정시', 'CN'],
    ['악청시', 'CN'],
    ['다카마츠시', 'JP'],
  ])('%s', (name, country) => {
    const [partner] = reading(`자매도시 ${name} 대표단이 17일 원주시를 찾아 교류를 논의했다.`).partners;
    expect([partner?.country, partner?.placeId !== null]).toEqual([country, true]);
  });
});

describe('officials named behind their city are persons', () => {
  it.each([
    '중국 칭다오시 청양구의 왕보군 구장 일행이 17일 부평구청을 찾았다. 부평구는 교류를 논의했다고 밝혔다.',
    '부평구는 17일 중국 칭다오시 청양구의 왕보군 구장과 만나 교류를 논의했다.',
  ])('%s', (text) => expect(partnersOf(text)).toEqual(['청양구']));
  it.each([
    '평택시는 17일 일본 마쓰야마시 노시 가쓰히토 시장 등을 초청해 우호교류 20주년 기념식을 열었다.',
    '일본 마쓰야마시 마시(39) 과장이 17일부터 평택시에서 근무한다. 두 도시는 우호도시다.',
  ])('%s', (text) => expect(partnersOf(text)).toEqual(['마쓰야마시']));
});

describe('what is told in brackets does not part a name from its particle', () => {
  it('함평군(군수 …)과', () => {
    const text = '전남 함평군(군수 홍아무개)과 경북 의성군(군수 김아무개)이 17일 자매결연 협약을 맺었다.';
    expect([homesOf(text), partnersOf(text)]).toEqual([['함평군'], ['의성군']]);
  });
});

describe('units that stand apart, in Hanja or behind Latin letters', () => {
  it.each([
    [
      '동대문구가 케냐의 카카메가 주, 엘도렛 시와 17일 우호교류 의향서를 나눴다.',
      ['카카메가 주', '엘도렛 시'],
    ],
    ['해남군은 17일 필리핀 GMA 시와 우호교류 협약을 체결했다.', ['GMA 시']],
    ['해남군은 17일 베트남 Da Nang시와 우호교류 협약을 체결했다.', ['Da Nang시']],
    ['안성시가 17일 미국 브레아市와 자매결연을 맺었다.', ['브레아시']],
  ])('%s', (text, partners) => expect(partnersOf(text)).toEqual(partners));
  it('이번 주, 축제 시, 문화주간 are none', () =>
    expect(
      partnersOf(
        '평택시는 이번 주 일본문화주간을 연다. 축제시 자매도시 마쓰야마시에서 공연단을 파견한다. 대표단은 17일 온다.',
      ),
    ).toEqual(['마쓰야마시']));
});

it('where a conference was held is no partner beside the one that signs', () =>
  expect(
    partnersOf(
      '수성구 대표단이 중국 웨이하이시의 초청으로 15일부터 지난시와 웨이하이시를 다녀왔다. 대표단은 지난시에서 열린 대회에 참석하고 웨이하이시와 협정서에 서명했다.',
    ),
  ).toEqual(['웨이하이시']));

it('who is the other side may be told by a word', () =>
  expect(
    partnersOf(
      '대전시가 10일 세 나라 도시와 우호도시가 됐다. 상대는 우루과이 몬테비데오시, 튀르키예 콘야시다.',
    ),
  ).toEqual(['몬테비데오시', '콘야시']));

it('a heading that lists where one went names no home', () =>
  expect(
    homesOf(
      '경북 상주·강원 평창·충북 괴산 등\n강서구청장이 6일 자매도시를 방문해 교류를 논의했다고 밝혔다.\n구청장은 충북 괴산군을 찾았다.',
    ),
  ).toEqual(['강서구']));

it('who is helped by its sisters is home', () => {
  const text =
    '산불을 겪은 경북 영덕군에 자매도시들의 손길이 이어진다. 서울 송파구는 17일 라면을 보냈고 전남 해남군은 옷가지를 더했다.';
  expect([homesOf(text), partnersOf(text)]).toEqual([['영덕군'], ['송파구', '해남군']]);
});

it('lines broken within sentences are read as one', () => {
  const text =
    '전라남도는\n행정부지사를 단장으로 하는\n대표단이 17일부터 20일까지\n자매결연 지역인 중국 저장성을\n방문합니다.\n\n두 지역은 오래 교류했습니다.';
  expect([homesOf(text), partnersOf(text)]).toEqual([['전라남도'], ['저장성']]);
});

describe('whose press release it is', () => {
  it.each([
    '옥천군은 2일 열린 축제에 자매도시인 대전 동구와 부산 동래구, 경기 부천시의 대표단이 찾아왔다고 5일 전했다. 동래구에서는 구청장이 걸음했다.',
    '동래구와 고향사랑기부 맞교환\n옥천군은 2일 축제 개막식에 자매결연 자치단체의 대표들이 왔다고 5일 밝혔다. 온 사람은 동래구청장과 부천시 국장이다.',
  ])('%s', (text) => expect(homesOf(text)).toEqual(['옥천군']));
  it('관계자 speaks for the government that was named', () =>
    expect(
      homesOf(
        '호주 캔터베리시 대표단이 서울 은평구의 잔치를 축하하러 2일 왔다. 두 지역은 자매도시다. 구 관계자는 교류를 넓히겠다고 말했다.',
      ),
    ).toEqual(['은평구']));
});

it('what the news begins with is no mere opinion', () =>
  expect(
    partnersOf(
      '단양군은 서울 은평구와 자매결연을 하고 협력을 다짐했다고 29일 밝혔다. 두 지자체는 장터를 연다.',
    ),
  ).toEqual(['은평구']));

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

it('whom one means to choose takes part', () =>
  expect(
    partnersOf('음성군은 중국 우청현, 일본 아사쿠라시를 자매결연 상대로 삼을지 살피고 있다고 17일 밝혔다.'),
  ).toEqual(['우청현', '아사쿠라시']));

it('only where something lies is no partner', () =>
  expect(
    partnersOf(
      '호주 캔터베리시 대표단이 17일 은평구를 찾았다. 캔터베리시는 뉴사우스웨일스주에 있으며 교민이 뿌리내린 곳이다. 은평구와는 자매도시다.',
    ),
  ).toEqual(['캔터베리시']));

it('a direction may belong to a name', () =>
  expect(partnersOf('전북도가 17일 인도네시아 서부 자바주와 교류 의향서를 교환했다.')).toEqual([
    '서부 자바주',
  ]));

describe('which way they travel', () => {
  it.each([
    ['구로구는 15일 일본 스기나미구 구청장 일행이 구청을 방문했다고 밝혔다. 두 구는 우호도시다.', 'inbound'],
    ['강릉시 자매도시인 중국 자싱시 방문단이 17일 단오제에 참가해 공연했다.', 'inbound'],
    ['태안군 자매도시 중국 타이안시 시찰단은 9일 입국해 12일 출국했다.', 'inbound'],
    ['안성시장이 17일 도자기의 고장을 찾은 중국 쯔보시 대표단을 맞이했다. 두 시는 자매도시다.', 'inbound'],
    ['고성군 대표단은 17일 자매도시인 일본 가사오카시를 찾아 축제에 참가했다.', 'outbound'],
    ['강릉시는 17일 자매도시 중국 자싱시에서 마스크 2만 장을 보내왔다고 전했다.', 'inbound'],
    ['중국 자싱시 의원들이 17일 강릉시의회(의장 최아무개)를 방문했다. 두 도시는 자매도시다.', 'inbound'],
    ['강릉시 대표단이 중국 자싱시를 방문했다. 대표단은 17일 시장과 만나 협약에 서명했다.', 'outbound'],
    ['강릉시는 17일 프랑스 투르시청에서 시장을 만나 강릉시와 투르시의 의향서에 서명했다.', 'outbound'],
  ])('%s', (text, direction) => expect(reading(text).events[0]?.direction).toBe(direction));
});

describe('the kind is what is done, not what is talked of', () => {
  it.each([
    ['무안군은 17일 중국 우시시와 청소년 교류 협약을 맺었다.', 'agreement'],
    ['무안군은 17일 중국 우시시와 화상으로 우호교류 협정에 서명했다.', 'agreement'],
    ['무안군수는 17일 자매도시 중국 우시시장을 만나 청소년 홈스테이를 정례화하자고 약속했다.', 'meeting'],
    ['무안군 대표단은 17일 자매도시 중국 우시시에서 열린 자매결연 20주년 기념식에 참석했다.', 'anniversary'],
    ['무안군은 17일 자매도시 중국 우시시에 쌀 200포대를 보냈다.', 'aid'],
    ['무안군수 일행은 17일부터 19일까지 중국 우시시를 찾아가 우호교류 협약을 체결했다.', 'agreement'],
    ['무안군수 일행은 17일부터 19일까지 중국 우시시에 머물며 우호교류 협약을 체결했다.', 'visit'],
    ['합의서에 따라 무안군 축제에 17일 자매도시 중국 우시시 대표단이 온다.', 'visit'],
    ['무안군수와 합창단은 17일부터 19일까지 자매도시 중국 우시시에 머물렀다.', 'visit'],
    ['무안군과 중국 우시시는 오는 9월 청년 5명을 서로의 도시에 보낸다.', 'youth'],
    ['무안군수는 중국을 돌며 17일 우시시와 우호교류 협약을 체결했다.', 'agreement'],
    ['무안군은 17일부터 직원 한 명을 중국 우시시로 보내 한 해 동안 일을 배우게 한다.', 'staff_exchange'],
    ['우시시 대표단은 17일 무안군청에서 시장의 친서를 전하고 우호를 다졌다.', 'visit'],
    ['우시시 부시장이 17일 무안군을 찾아 계절근로자를 더 보내는 방안을 논의했다.', 'visit'],
  ])('%s', (text, kind) => expect(reading(text).events[0]?.kind).toBe(kind));
});

describe('who is named beside the news takes no part in it', () => {
  const NEWS = '전주시는 일본 가나자와시 공연단이 지난 3일 한지문화축제 무대에 올랐다고 밝혔다. ';
  it.each([
    '중국 쑤저우시는 일정이 겹쳐 참석하지 못했다.',
    '중국 쑤저우시에도 초청장을 보냈으나 답이 없었다.',
    '베트남 다낭시도 오기로 했으나 비자가 나오지 않아 무산됐다.',
    '시는 중국 쑤저우시, 베트남 다낭시 등과 우호의 인연을 맺고 있지만 일본 손님은 오랜만이다.',
    '일행은 귀국길에 오사카시에 들러 전통 가옥을 둘러봤다.',
  ])('%s', (aside) => expect(partnersOf(NEWS + aside)).toEqual(['가나자와시']));
});

it('a Korean head of government whose name ends like a place is a person', () => {
  for (const officer of ['박현성 충주시장이', '정성주 시장을 단장으로 한 충주시 대표단이'])
    expect(
      partnersOf(`${officer} 지난 12일 중국 후저우시를 방문해 우호협력 협약을 맺었다. 충주시가 밝혔다.`),
    ).toEqual(['후저우시']);
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

it('delegates sent to what is held there make it a partner', () =>
  expect(
    partnersOf('통영시는 지난 11일 일본 오카야마현 다마노시에서 열린 항구축제에 사절단을 보냈다.'),
  ).toEqual(['다마노시']));

it('the province over a partner, a district in it, or a market there is none', () => {
  expect(
    partnersOf(
      '영등포구는 17일 자매도시인 인천 옹진군에 라면을 전하고 인천의 임시 숙소에 머무는 주민을 위로했다.',
    ),
  ).toEqual(['옹진군']);
  expect(
    partnersOf(
      '김천시와 자매도시인 중국 청두시가 공무원을 맞바꾼다. 청두시 우허우구청 직원은 17일부터 김천시에서 일한다. 청두시에는 김천시 직원이 간다.',
    ),
  ).toEqual(['청두시']);
  expect(
    partnersOf(
      '영주시 한방 사절단이 14일 자매도시인 중국 보저우시를 방문했다. 보저우시의 약재시장에서는 상인들과 상담도 했다.',
    ),
  ).toEqual(['보저우시']);
});

it('cities that are only seen on the way are none', () => {
  expect(
    partnersOf(
      '삼척시 청소년 12명이 18일 자매도시인 일본 아카비라시로 떠났다. 학생들은 삿포로시와 오타루시를 둘러보고 24일 돌아온다.',
    ),
  ).toEqual(['아카비라시']);
});

it('a joint subject is a partner, though a city in it is named below', () => {
  expect(
    partnersOf(
      '충북도와 일본 야마나시현이 13일 충북도청에서 교류 30년 기념식을 열었다. 나가사키 고타로 지사는 고후시에서 난 포도주를 선물했다.',
    ),
  ).toEqual(['야마나시현']);
});

it('a troupe that is invited goes for its government', () => {
  for (const troupe of ['무술단', '교향악단', '민속단'])
    expect(partnersOf(`무주군은 13일 중국 허난성 등펑시 ${troupe}을 태권도원에 초청했다.`), troupe).toEqual([
      '등펑시',
    ]);
});

it('of two spellings the one beside the country names the partner', () =>
  expect(
    partnersOf(
      '경산시가 교주시와의 결연 10주년을 맞아 11일 대표단을 시청에 초청했다. 중국 자오저우시 부시장은 시장을 만났다.',
    ),
  ).toEqual(['자오저우시']));

describe('names in another spelling', () => {
  it.each([
    ['강릉시 대표단이 17일 자매도시인 중국 쟈싱을 방문해 교류를 논의했다.', '쟈싱', 'CN'],
    ['강릉시는 17일 중국 꽝저우와 우호교류 협약을 맺었다.', '꽝저우', 'CN'],
    ['강릉시는 17일 일본 후꾸야마와 우호교류 협약을 맺었다.', '후꾸야마', 'JP'],
    ['강릉시는 17일 중국 쩐쟝시와 우호교류 협약을 맺었다.', '쩐쟝시', 'CN'],
  ])('%s', (text, name, country) => {
    const [partner] = reading(text).partners;
    expect([partner?.name, partner?.country, partner?.placeId !== null]).toEqual([name, country, true]);
  });
  it('a verb is no name', () =>
    expect(
      partnersOf('강릉시가 중국 손님을 맞을 실무단을 꾸린다. 시는 17일 자싱시와 협약을 맺었다.'),
    ).toEqual(['자싱시']));
});

it('a name that is a word as well counts between cities', () =>
  expect(
    partnersOf(
      '인천시가 17일 중국 톈진과 선양, 창춘, 다롄 등 네 곳의 대표단을 불러 자매도시 교류회를 열었다.',
    ),
  ).toEqual(['톈진', '선양', '창춘', '다롄']));

describe('a bare city that was visited for a tie takes part', () => {
  it.each([
    ['남양주시 대표단이 17일 베트남 후에를 방문해 우호교류 협약을 체결했다.', ['후에']],
    ['남양주시는 17일 미국 Salt Lake City와 자매결연을 맺었다.', ['Salt Lake City']],
    ['남양주시가 17일 미국 텍사스주 윌리엄슨 카운티와 자매가 됐다.', ['윌리엄슨 카운티']],
    ['남양주시가 17일 크라핀스코-자고르스카도와 우호교류 협정서에 서명했다.', ['크라핀스코-자고르스카도']],
  ])('%s', (text, partners) => expect(partnersOf(text)).toEqual(partners));
});

it('a sister at home that is listed with sisters abroad takes part', () =>
  expect(
    partnersOf(
      '익산시에 17일 자매도시 대표단이 모였다. 중국 진강시, 서울 강북구에서 온 이들은 시장을 예방했다.',
    ),
  ).toEqual(['진강시', '강북구']));

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

it('who does as well is home too', () =>
  expect(
    homesOf(
      '자매도시를 도우러 경기도 시군이 나섰다. 화성시장은 30일 경남 합천군을 찾아 구호물품을 내렸다. 성남시도 이날 전남 담양군에 물품을 보냈다. 두 곳은 결연한 사이다.',
    ),
  ).toEqual(['화성시', '성남시']));

it('what is only expected and what is answered is no part of the news', () =>
  expect(
    partnersOf(
      '탄자니아 다레살람주 대표단이 30일 경남도를 찾아 교류를 논의한다. 도 대표단이 지난 4월 짐바브웨 중앙마쇼나랜드주를 찾은 데 대한 답방이다. 도는 중앙마쇼나랜드주와의 협정도 열매를 맺을 것으로 내다봤다.',
    ),
  ).toEqual(['다레살람주']));

it('tags left in the text are blanks', () =>
  expect(
    partnersOf(
      '<p>봉화군은 18일 부천시 공무원들과 친선경기를 했다.<br><br>두 곳은 1997년 자매결연을 맺었다.</p>',
    ),
  ).toEqual(['부천시']));

describe('what only looks like a partner, a home or an agreement', () => {
  it('a town there is not the state', () =>
    expect(
      partnersOf(
        '함양군이 미국 펜실베이니아주의 작은 고을과 자매가 됐다. 대표단은 1일 몽고메리 타운십과 협정서를 주고받았다.',
      ),
    ).toEqual(['몽고메리 타운십']));
  it('a branch of the Red Cross is no province', () =>
    expect(
      reading(
        '대한적십자사 전북지사와 베트남적십자사 닥락성지부가 17일 협력 각서를 썼다. 우호를 다지자는 뜻이다.',
      ).isExchange,
    ).toBe(false));
  it('whose sisters gather is home', () =>
    expect(
      homesOf(
        '충북 영동군의 자매도시들이 포도축제에 모였다. 인천 남동구, 서울 서대문구 대표단이 24일 찾아왔다.',
      ),
    ).toEqual(['영동군']));
  it('화합의 밤 is no 합의', () =>
    expect(
      reading('남해군 자매도시 중국 정강산시 사절단이 29일 군수와 환담하고 화합의 밤 축제를 함께했다.')
        .events[0]?.kind,
    ).not.toBe('agreement'));
});

describe('a family name that is a city', () => {
  it.each([
    ['일본 사야마시의 마쓰모토 하루오 부시장 일행이 17일 자매도시 통영시를 찾았다.', ['사야마시']],
    [
      '대구시에 자매도시 손님이 온다. 11일 일본 히로시마와 중국 칭다오의 사절단이 찾아온다. 히로시마에서는 아키바 다다토시 시장이 온다.',
      ['히로시마', '칭다오'],
    ],
  ])('%s', (text, partners) => expect(partnersOf(text)).toEqual(partners));
});

describe('which of two is home', () => {
  it.each([
    ['(울진=연합뉴스) 홍길동 기자 = 강원 양양군과 경북 울진군이 17일 자매결연을 맺었다.', '울진군'],
    ['강원 양양군과 경북 울진군이 17일 자매결연을 맺었다.', '양양군'],
    [
      '경기 의왕시의 백운호수축제에 자매도시들이 모였다. 24일 열린 축제에 전북 무주군이 대표단을 보냈다. 시는 교류를 넓히겠다고 했다.',
      '의왕시',
    ],
    ['남원시가 자매도시 서울 동작구 주민 80명을 17일 춘향제에 초대했다. 동작구청장도 함께했다.', '남원시'],
  ])('%s', (text, home) => expect(homesOf(text)).toEqual([home]));
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

describe('below the news', () => {
  it('whom else one is tied to is background', () =>
    expect(
      partnersOf(
        '서산시는 중국 허페이시와 우호교류 협정을 맺는다고 27일 밝혔다. 시는 곧 의회의 동의를 받는다. 시는 일본 덴리시, 몽골 자흐도와 자매결연했고 중국 라이양시와 우호협정을 맺었다.',
      ),
    ).toEqual(['허페이시']));
  it('what one means to do is no part', () =>
    expect(
      partnersOf(
        '강원도와 캐나다 앨버타주가 3일 자매결연 50주년 행사를 열었다. 지사는 축사를 했다. 지사는 내년 봄 에드먼턴을 찾아 농업 협약을 맺겠다고 말했다.',
      ),
    ).toEqual(['앨버타주']));
  it('an officer of the province is a guest', () =>
    expect(
      partnersOf(
        '고흥군은 베트남 꽝응아이성 득포시와 17일 협약을 맺었다. 협약식에는 꽝응아이성 내무국장도 참석했다.',
      ),
    ).toEqual(['득포시']));
  it('a stop listed before the sister is no sister', () =>
    expect(
      partnersOf('이천시장 일행이 13일부터 스페인 세비야와 자매도시 프랑스 리모주시를 돌고 19일 귀국했다.'),
    ).toEqual(['리모주시']));
});

it('a firm met in a city is no city', () =>
  expect(
    reading('강원도는 17일 일본 오사카와 대만 타이베이에서 관광 설명회를 열어 여행사와 협약을 맺었다.')
      .isExchange,
  ).toBe(false));

it('pupils who meet the mayor on one of their days are at a meeting that day', () =>
  expect(
    reading(
      '무안군 중학생 20명이 15일부터 19일까지 자매도시 중국 우시시를 찾는다. 학생들은 17일 시청에서 두샤오강 시장을 만나 편지를 전한다.',
    ).events.map(({ kind }) => kind),
  ).toEqual(['youth', 'meeting']));

describe('few words suffice', () => {
  it.each([
    ['충주시가 다시 무사시노시로 아이들을 보낸다. 초등학생 12명은 다음 달 25일 떠난다.', ['무사시노시']],
    ['부산 강서구가 17일 미국 LA 카운티와 협력 각서를 주고받았다.', ['LA 카운티']],
  ])('%s', (text, partners) =>
    expect([reading(text).isExchange, partnersOf(text)]).toEqual([true, partners]),
  );
});
