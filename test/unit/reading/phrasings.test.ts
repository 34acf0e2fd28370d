/** Phrasings of the same news: what a rule of the language says of one word must hold for all of its class. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const partnersOf = (text: string): string[] =>
  reading(text)
    .partners.filter(({ role }) => role === 'counterpart')
    .map(({ name }) => name);
const homesOf = (text: string): string[] => reading(text).homes.map(({ name }) => name);

describe('a person whose family name sounds like a place is no partner', () => {
  it.each([
    '춘천시는 지난 17일 일본 가사마시와 교류 협정을 맺었다. 협정서에는 야마구치 신지 시장과 육동한 시장이 서명했다.',
    '춘천시는 지난 17일 일본 가사마시를 찾아 오카 다카시 시장과 만나 자매결연을 논의했다.',
    '오하시 겐이치 가사마시장이 지난 17일 춘천시를 방문해 자매결연 10주년을 축하했다. 일본 가사마시 대표단은 8명이다.',
  ])('%s', (text) => expect(partnersOf(text)).toEqual(['가사마시']));
});

describe('aid and letters go out with any verb of sending', () => {
  it.each(['보낸다', '부쳤다', '건넸다', '실어 보냈다', '전달한다', '기증했다'])('%s', (verb) => {
    const text = `거창군은 지난 15일 자매결연을 한 중국 시안시에 마스크 1만 장을 ${verb}.`;
    const { isExchange, partners } = reading(text);
    expect([isExchange, partners[0]?.role]).toEqual([true, 'counterpart']);
  });
});

it('a deputy of any rank acts for the government', () => {
  for (const title of ['행정부시장', '경제부시장', '정무부시장', '부시장'])
    expect(homesOf(`부산시 ${title}은 지난 17일 중국 칭다오시를 방문해 자매결연 협정을 맺었다.`)).toEqual([
      '부산광역시',
    ]);
});

it('where two governments share a tie, the Korean one is home', () => {
  for (const shared of ['인연이 20년을 넘겼다', '우정이 깊어졌다', '교류가 다시 이어졌다'])
    expect(
      homesOf(`경남도와 베트남 동나이성의 ${shared}. 도는 지난 17일 동나이성 대표단을 접견했다.`),
    ).toEqual(['경상남도']);
});

describe('the number of ties names no partner of the news', () => {
  it.each(['일곱 곳으로 늘었다', '8개국에 이른다', '12곳이 됐다'])('%s', (end) =>
    expect(
      partnersOf(
        `경주시가 지난 17일 베트남 후에시와 자매결연을 했다. 이로써 시의 해외 자매도시는 일본 나라시, 중국 시안시 등 ${end}.`,
      ),
    ).toEqual(['후에시']),
  );
});

it('a request for a coming day is no exchange of that day', () => {
  for (const request of [
    '9월 축제에 예술단을 보내 달라고 요청했다',
    '9월 축제에 와 달라고 초청했다',
    '9월 축제에 공연단을 보내 줄 것을 제안했다',
  ]) {
    const { events } = reading(
      `원주시 대표단은 지난 15일 중국 허페이시를 찾아 우호 교류를 논의했다. 원주시는 ${request}.`,
    );
    expect(events.map(({ date }) => date)).toEqual(['2023-05-15']);
  }
});

it('where another government was met is a venue', () => {
  expect(
    partnersOf(
      '경기도와 미국 유타주가 손잡았다. 도지사는 지난 17일 솔트레이크시티에서 유타주지사와 만나 교류 협약에 서명했다.',
    ),
  ).toEqual(['유타주']);
});

it('sister cities as the reason for a match of clubs are no exchange', () => {
  for (const why of ['자매도시라는 점에 착안해', '자매도시라서', '자매도시인 인연으로'])
    expect(
      reading(
        `프로축구 성남FC가 오는 25일 중국 선양에서 친선경기를 한다. 구단은 성남시와 선양시가 ${why} 응원단을 꾸렸다.`,
      ).isExchange,
    ).toBe(false);
});

it('a quarrel of governments is no exchange', () => {
  expect(
    reading(
      '경북도의회는 지난 14일 일본 시마네현의 독도 조례를 규탄하는 성명을 냈다. 도와 시마네현은 1989년 자매결연을 했다.',
    ).isExchange,
  ).toBe(false);
});

it('an unknown government is known by its own officer', () => {
  expect(
    partnersOf(
      '남해군이 독일에서 온 손님을 맞았다. 그뤼넨도르프군의 페터 마이어 군수 일행은 지난 15일 남해군청에서 우호교류 협정서에 서명했다.',
    ),
  ).toEqual(['그뤼넨도르프군']);
});
