/** Which government at home is the subject of the news. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { homesOf, names, partnersOf } from './who.ts';

it('a home that is named by its short name alone speaks as 시는, 군은 or by its head', () => {
  for (const speaks of ['시는 17일 대표단을 맞았다고 밝혔다', '이창희 시장은 17일 대표단을 맞았다'])
    expect(
      homesOf(
        `남강에 등을 띄운 손은 진주 사람만이 아니었다. 자매도시인 중국 시안시 대표단이 왔다. ${speaks}.`,
      ),
    ).toEqual(['진주시']);
});

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

it('who does as well is home too', () =>
  expect(
    homesOf(
      '자매도시를 도우러 경기도 시군이 나섰다. 화성시장은 30일 경남 합천군을 찾아 구호물품을 내렸다. 성남시도 이날 전남 담양군에 물품을 보냈다. 두 곳은 결연한 사이다.',
    ),
  ).toEqual(['화성시', '성남시']));

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

it('whose sisters are listed is home, though the title names the other', () =>
  expect(
    (({ homes, partners }) => [homes, partners].map((side) => side.map(({ name }) => name)))(
      reading({
        title: '충남 부여군과 자매결연 협정',
        text: '남양주시의 자매도시 명단에 충남 부여군이 올랐다. 시장이 17일 부여군청을 찾아 군수와 협정서를 주고받았다.',
        publishedAt: '2023-05-20',
      }),
    ),
  ).toEqual([['남양주시'], ['부여군']]));

describe('which of two at home speaks', () => {
  it.each([
    '바닷가 고성군과 산골 태안군이 자매가 됐다. 군은 17일 조인식을 치렀다. 고성군은 서울 노원구와 자매다.',
    '고성군의 국내 자매도시에 충남 태안군이 이름을 올렸다. 군수는 17일 태안군청을 찾아 협정을 맺었다.',
    '두 고장이 손을 맞잡았다. 경남 고성군 직원 50명과 태안군 직원 60명은 17일 고향사랑기부금을 서로 냈다. 군수는 교류도시인 태안군과 더 가까워지길 바랐다.',
    '두 고장이 열 해의 정을 나눴다. 고성군과 충남 태안군은 17일 자매결연 10주년 행사를 했다.',
  ])('%s', (text) => expect(names(text)).toEqual([true, ['고성군'], ['태안군']]));
});

it('two homes with which the telling begins', () =>
  expect(
    names(
      '“우정의 공원에 조각상을 보내겠다”\n성북구와 안산시가 미국 부에나파크시에 작품을 보내기로 했다. 시장이 17일 두 곳을 찾아 우정 도시 협약을 했다.',
    )[1].sort(),
  ).toEqual(['성북구', '안산시']));

it('of two that signed the first says so', () =>
  expect(
    names('부산 부산진구와 전남 여수시가 자매결연을 맺었다고 17일 밝혔다. 구청장과 시장이 서명했다.'),
  ).toEqual([true, ['부산진구'], ['여수시']]));

it('who is helped by its sisters is home, whoever else acts', () =>
  expect(
    names(
      '큰 산불이 영덕군까지 번져 피해를 남긴 가운데 복구를 돕는 자매도시들의 발걸음이 잇따른다. 17일까지 온정이 모였다. 서울 송파구는 라면을 제공했다. 전남 해남군 역시 옷가지를 보냈다.',
    ),
  ).toEqual([true, ['영덕군'], ['송파구', '해남군']]));

it('a home whose name stands far below speaks by its unit', () =>
  expect(
    names(
      '10일 도에 따르면 지사 등 출장단은 12일부터 독일 작센주를 방문해 교류의향서를 체결한다. 의향서는 전북자치도 첫 유럽 교류다.',
    )[1],
  ).toEqual(['전라북도']));

it('of several governments of a name the region speaks whose paper the reporter writes for', () => {
  const codes = (text: string): string[] => reading(text).homes.map(({ code }) => code);
  const gwangju = '광주시는 지난 13일 전라남도 고흥군과 자매결연 협약을 체결했다고 16일 밝혔다.';
  expect(codes(`${gwangju}\n광주=홍길동기자 hong@kyeonggi.com`)).toEqual(['KR/경기도/광주시']);
  expect(
    codes(
      '광주시 대표단이 러시아 유즈노사할린스크시를 찾아 교류를 논의했다. 광주시는 20일 돌아온다. 광주시는 1998년 자매결연했다.\nhong@kyeonggi.com',
    ),
  ).toEqual(['KR/경기도/광주시']);
  expect(codes(gwangju)).not.toEqual(['KR/경기도/광주시']);
  expect(
    codes('중구는 3일 구청에서 중국 상하이시 창닝구 대표단을 맞아 교류를 논의했다.\nhong@busan.com'),
  ).toEqual(['KR/부산광역시/중구']);
});

it('beside a body of its own a government is no other side', () =>
  expect(
    homesOf(
      '충북 음성군과 군자원봉사센터가 산불 피해를 본 강원 동해시를 찾아 온정을 전했다. 조병옥 군수는 12일 동해시청에 물품을 전달했다. 음성군과 동해시는 2016년 자매결연을 맺었다.',
    ),
  ).toEqual(['음성군']));

it('heads of the governments within a province are not the province', () =>
  expect(
    homesOf(
      '충북 군수들이 잇따라 필리핀으로 떠났다. 보은군은 24일 자매도시인 필리핀 앙헬레스시를 방문해 협약을 체결했다. 괴산군수도 이날 필리핀 마데오시를 찾아 협약을 맺는다.',
    ),
  ).toEqual(['보은군', '괴산군']));
