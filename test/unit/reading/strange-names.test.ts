/** Names that no gazetteer holds, or that are words of the language too. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const counterparts = (text: string): string[] =>
  reading(text)
    .partners.filter(({ role }) => role === 'counterpart')
    .map(({ name, country }) => `${name} ${country}`);
const homes = (text: string): string[] => reading(text).homes.map(({ name }) => name);

describe('a name in no gazetteer', () => {
  it.each([
    ['포천시는 20일 케냐 음볼로테 주와 우호협력 협약을 맺었다.', '음볼로테 주 KE'],
    ['포천시는 20일 프랑스의 브레도뇽 시를 찾아 우호교류 의향서에 서명했다.', '브레도뇽 시 FR'],
    ['제천시는 20일 몽골 테메르뭉흐 대표단과 우호협력 협약을 맺었다.', '테메르뭉흐 MN'],
    ['제천시 대표단은 20일 카자흐스탄 테미르쿨에서 우호교류 협약을 맺었다.', '테미르쿨 KZ'],
    ['제천시는 20일 체코 크르제노프와 자매결연을 체결했다.', '크르제노프 CZ'],
    ['제천시는 20일 미국 뉴저지주 페어브룩 레이크시와 자매결연을 맺었다.', '페어브룩 레이크시 US'],
    [
      '제천시는 20일 러시아 캄차카주의 주도 노보페르스크 카멘스키 시와 우호협약을 맺었다.',
      '노보페르스크 카멘스키 시 RU',
    ],
    ['제천시는 20일 스페인 카탈루냐 바르셀로나시와 우호협약을 맺었다.', '바르셀로나시 ES'],
    [
      '20일 몽골 홉드 아이막의 테메를랑 솜 바트에르덴 군수가 제천시를 찾아 우호협약을 맺었다.',
      '테메를랑 솜 MN',
    ],
    ['제천시는 20일 베트남 쾅남성과 우호협약을 맺었다.', '쾅남성 VN'],
    [
      '텔러빌의 자매도시 제천시에서 학생 열 명이 20일 미국에 도착한다. 텔러빌 고교생들이 교류한다.',
      '텔러빌 US',
    ],
    ['제천시는 20일 중국 베이징시 취안장구와 자매결연을 맺었다.', '취안장구 CN'],
    ['제천시는 20일 키르기스공화국 나르켄트시와 우호협약을 체결했다.', '나르켄트시 KG'],
  ])('%s', (text, partner) => {
    expect(counterparts(text)).toEqual([partner]);
  });

  it.each([
    '제천시는 20일 미국 스타트업과 우호 협약을 맺었다.',
    '제천시립교향악단은 20일 독일 베를린필하모니에서 자매도시 교류 공연을 열었다.',
    '제천시는 20일 미국 테슬라와 업무협약을 맺었다.',
    '제천시는 20일 베트남 하노이국립대학교와 자매결연을 맺었다.',
    '제천시는 20일 미국 방문 시 지켜야 할 교류 안내문을 냈다.',
    '제천시는 20일 일본 크리에이터와 우호 교류 행사를 열었다.',
  ])('no place: %s', (text) => {
    expect(counterparts(text)).toEqual([]);
  });

  it('is known bare, once it has stood with its unit', () => {
    const text =
      '제천시는 중국 뤄싱구와 자매결연을 맺고 있다. 시는 오는 24일 뤄싱으로 청소년 열 명을 보낸다. 6월 2일에는 뤄싱 청소년들이 제천을 찾는다.';
    expect(reading(text).events.map(({ date, partners }) => [date, partners])).toEqual([
      ['2023-05-24', [0]],
      ['2023-06-02', [0]],
    ]);
  });

  it('has no country by a list of countries', () => {
    const text =
      '에버튼빌시는 20일 제천시 대표단을 초청해 자매결연 10주년 행사를 열었다. 에버튼빌시는 브라질, 러시아, 프랑스, 중국 도시와도 결연하고 있다.';
    expect(reading(text).partners.map(({ name, country }) => [name, country])).toEqual([
      ['에버튼빌시', null],
    ]);
  });
});

describe('a name that is a word too', () => {
  it.each([
    ['보성군은 20일 필리핀 나가 시와 계절근로자 협약을 맺었다.', '나가 시 PH'],
    ['보성군은 20일 자매도시 세부 주를 찾아 우호협약을 갱신했다.', '세부 주 PH'],
    ['보성군은 20일 러시아의 섬 사할린주와 우호협약을 맺었다.', '사할린주 RU'],
    ['보성군은 20일 태풍 하이옌에 다친 자매도시 필리핀 타클로반시에 성금을 전달했다.', '타클로반시 PH'],
    ['보성군은 20일 미국 캅 카운티와 자매결연을 맺었다.', '캅 카운티 US'],
    ['이날 경기는 보성군과 일본 하기시 선수단이 20일 우호교류로 치렀다.', '하기시 JP'],
  ])('%s', (text, partner) => {
    expect(counterparts(text)).toEqual([partner]);
    expect(homes(text)).toEqual(['보성군']);
  });

  it('is a word where it stands bare behind its country: 중국 여성', () => {
    expect(counterparts('수원시는 20일 중국 여성과 교류하고 중국 회원 도시와 협약을 맺었다.')).toEqual([]);
  });
});

describe('Korean governments written apart or together', () => {
  it.each([
    ['부산 진구는 20일 일본 하기시와 자매결연을 맺었다.', ['부산진구']],
    ['서울광진구의회는 20일 일본 하기시의회와 우호협약을 맺었다.', ['광진구']],
    ['전남나주시는 20일 일본 하기시와 우호협약을 맺었다.', ['나주시']],
    ['한국 전라북도 군산시 대표단이 20일 중국 무단장시를 찾아 우호교류를 논의했다.', ['군산시']],
    ['서울·경기는 20일 일본 하기시와 우호협약을 맺었다.', ['서울특별시', '경기도']],
  ])('%s', (text, expected) => {
    expect(homes(text)).toEqual(expected);
  });
});
