/** What is named beside the news, or only looks like an exchange. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { homesOf, names, partnersOf } from './who.ts';

it('the region of a sister city is not the sister', () => {
  expect(
    partnersOf('전주시가 지진을 겪은 일본 이시카와현의 자매도시 가나자와시에 17일 위로 서한을 보냈다.'),
  ).toEqual(['가나자와시']);
});

it('where a conference was held is no partner beside the one that signs', () =>
  expect(
    partnersOf(
      '수성구 대표단이 중국 웨이하이시의 초청으로 15일부터 지난시와 웨이하이시를 다녀왔다. 대표단은 지난시에서 열린 대회에 참석하고 웨이하이시와 협정서에 서명했다.',
    ),
  ).toEqual(['웨이하이시']));

it('only where something lies is no partner', () =>
  expect(
    partnersOf(
      '호주 캔터베리시 대표단이 17일 은평구를 찾았다. 캔터베리시는 뉴사우스웨일스주에 있으며 교민이 뿌리내린 곳이다. 은평구와는 자매도시다.',
    ),
  ).toEqual(['캔터베리시']));

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

it('what is only expected and what is answered is no part of the news', () =>
  expect(
    partnersOf(
      '탄자니아 다레살람주 대표단이 30일 경남도를 찾아 교류를 논의한다. 도 대표단이 지난 4월 짐바브웨 중앙마쇼나랜드주를 찾은 데 대한 답방이다. 도는 중앙마쇼나랜드주와의 협정도 열매를 맺을 것으로 내다봤다.',
    ),
  ).toEqual(['다레살람주']));

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

describe('whose sisters are counted below the news', () => {
  it.each(['여덟 곳이다', '열두 곳이며 해마다 오간다', '15곳이다'])('%s', (many) =>
    expect(
      names(
        `군위군과 대구 수성구가 17일 자매의 연을 맺었다. 군은 잔치를 열었다. 수성구의 국내 자매도시는 영주시와 포항시 등 ${many}.`,
      )[2],
    ).toEqual(['수성구']),
  );
  it('but not who came or was helped', () =>
    expect(
      names(
        '고령군이 자매도시에 기부금을 냈다. 군수가 17일 냈다. 기부를 받은 자매도시는 함평군과 서초구 두 곳이다.',
      )[2],
    ).toEqual(['함평군', '서초구']));
});

describe('whom else one is tied to', () => {
  it.each([
    '시는 일본 덴리시, 몽골 다르항시와 자매이고 중국 라이양시와는 우호 관계다',
    '서산은 일본 덴리시와 중국 라이양시 등 열한 도시와 사귀고 있다',
  ])('%s', (ties) =>
    expect(
      names(`서산시가 17일 중국 허페이시와 우호도시 협약을 맺었다. 시장이 서명했다. ${ties}.`)[2],
    ).toEqual(['허페이시']),
  );
});

it('gifts that stand in the park are of others', () =>
  expect(
    names(
      '인천시가 17일 중국 단둥시에 우호결연을 기려 조형물을 보냈다. 부시장이 건너갔다. 인천의 공원에는 일본 고베시, 베트남 하이퐁시가 보낸 작품이 서 있다.',
    )[2],
  ).toEqual(['단둥시']));

describe('who was there before, and whose house it is', () => {
  it.each([
    [
      '경기도지사가 17일 일본을 찾는다. 지사는 가나가와현 지사와 만난다. 지사는 그동안 독일 바이에른주, 중국 광둥성을 차례로 다녀왔다.',
      ['가나가와현'],
    ],
    [
      '인제군이 키르기스스탄의 산골과 자매의 연을 맺었다. 방문단은 12일부터 키르기스스탄 나른주 코치코르군을 다녀왔다. 지난 17일 나른주 청사에서 열린 체결식에서 최 군수와 코치코르군수는 협정서에 서명했다.',
      ['코치코르군'],
    ],
  ])('%s', (text, partners) => expect(names(text)[2]).toEqual(partners));
});

it('words that are also names', () => {
  const title = '무안군, 나비축제서 자매도시 간 교류 강화';
  const text =
    '전남 무안군은 25일 자매도시인 경남 남해군 대표단을 맞아 지역 간 유대 강화에 나섰다. 특산물의 우수성도 알렸다.';
  expect(
    reading({ text, title, publishedAt: '2023-05-20' })
      .partners.filter(({ role }) => role === 'counterpart')
      .map(({ name }) => name),
  ).toEqual(['남해군']);
});
