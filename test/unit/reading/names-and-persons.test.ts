/** Names of places, in brackets, apart from their unit, in other spellings, and persons who only sound so. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { homesOf, names, partnersOf } from './who.ts';

it('a person who is named again by family name and office is no place', () => {
  expect(
    partnersOf(
      '부산시는 지난 2일 일본 후쿠오카시를 찾아 다카시마 소이치로 시장과 자매결연 10주년 협약을 맺었다. 다카시마 시장은 9월 부산에 온다.',
    ),
  ).toEqual(['후쿠오카시']);
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

it('a direction may belong to a name', () =>
  expect(partnersOf('전북도가 17일 인도네시아 서부 자바주와 교류 의향서를 교환했다.')).toEqual([
    '서부 자바주',
  ]));

it('a Korean head of government whose name ends like a place is a person', () => {
  for (const officer of ['박현성 충주시장이', '정성주 시장을 단장으로 한 충주시 대표단이'])
    expect(
      partnersOf(`${officer} 지난 12일 중국 후저우시를 방문해 우호협력 협약을 맺었다. 충주시가 밝혔다.`),
    ).toEqual(['후저우시']);
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

describe('a family name that is a city', () => {
  it.each([
    ['일본 사야마시의 마쓰모토 하루오 부시장 일행이 17일 자매도시 통영시를 찾았다.', ['사야마시']],
    [
      '대구시에 자매도시 손님이 온다. 11일 일본 히로시마와 중국 칭다오의 사절단이 찾아온다. 히로시마에서는 아키바 다다토시 시장이 온다.',
      ['히로시마', '칭다오'],
    ],
  ])('%s', (text, partners) => expect(partnersOf(text)).toEqual(partners));
});

describe('persons that end like a city', () => {
  it.each([
    [
      '연천군은 필리핀 이무스시의 엠마뉴엘 말릭시 시장이 17일 군을 찾았다고 밝혔다. 말릭시 시장은 군수를 만났다.',
      '이무스시',
    ],
    ['대전시는 17일 우호도시 남아프리카공화국 더반 쏠리시 카운다 시장을 만나 교류 협력을 논의했다.', '더반'],
  ])('%s', (text, partner) => expect(names(text)[2]).toEqual([partner]));
});

it('a region with its unit and a city with its own are one place', () => {
  const [viewed] = reading(
    '남양주시 시장은 미국을 방문했다. 시장은 17일 버지니아주 비엔나시를 찾아 우호교류 의향서를 교환했다.',
  ).partners.filter(({ role }) => role === 'counterpart');
  expect([viewed?.name, viewed?.country]).toEqual(['비엔나시', 'US']);
});

it('the surname of a mayor whose city has just been named is no city', () =>
  expect(
    names(
      '나동연 양산시장은 17일 포르투갈 신트라시를 찾아 바실리오 오르타 시장과 자매결연 협정서에 서명했다.',
    )[2],
  ).toEqual(['신트라시']));

it('the government of a city within a region is one partner', () =>
  expect(
    names('송파구가 17일 독일 베를린 주 슈테글리츠-젤렌도르프(Steglitz-Zehlendorf)와 자매의 연을 맺었다.')[2],
  ).toEqual(['슈테글리츠-젤렌도르프']));

it('a governor named whole before the state is no place', () =>
  expect(
    names('전남도지사와 테리 매콜리프 버지니아 주지사가 17일 주청사에서 우호교류협정을 맺었다.')[2],
  ).toEqual(['버지니아']));

describe('persons, fortresses and expatriates are no governments', () => {
  it.each([
    [
      '중국 카이펑시의 고건군(高建軍) 시장과 8명이 17일 자매도시 영천을 찾았다. 시청에서 환영식이 열렸다.',
      ['카이펑시'],
    ],
    [
      '이천시 축제에 교류도시 손님이 온다. 17일에는 프랑스 리모주시의 국제부시장 일행이 닿는다.',
      ['리모주시'],
    ],
    ['광주시와 신안군이 17일 자매결연을 맺었다. 남한산성과 갯벌을 품은 두 고장은 여행길을 낸다.', ['신안군']],
    [
      '강릉시장이 17일 미국 라우던 카운티와 자매결연을 맺었다. 앞서 워싱턴에 사는 동포들을 초청한 자리에서 응원을 부탁했다.',
      ['라우던 카운티'],
    ],
  ])('%s', (text, partners) => expect(names(text)[2]).toEqual(partners));
});

it('an unknown city that is visited', () =>
  expect(
    names(
      '양천구 교류단이 호주의 자매도시로 간다. 양천구는 학생 20명이 12일부터 17일까지 뱅크스타운시를 방문한다고 밝혔다.',
    )[2],
  ).toEqual(['뱅크스타운시']));

it('a Korean given name behind what could be a city or a county is a person', () => {
  for (const person of ['안성민', '홍성수', '박주민'])
    expect(
      names(
        `부산시의회 대표단(단장/의장 ${person})은 7일 몽골 울란바토르시의회를 방문해 우호협정을 체결했다.`,
      ),
    ).toEqual([true, ['부산광역시'], ['울란바토르시']]);
});
