/** What a government says of itself in quotes, and nouns that only look like a place or a receiver. */
import { describe, expect, it } from 'vitest';
import { names, partnersOf } from './who.ts';

describe('a government that announces the news in quotes', () => {
  it.each([
    '양구군은 12일 "중국 자매도시인 둔화시의 공무원이 6개월간 연수를 시작한다"고 밝혔다.',
    '양구군은 "중국 자매도시인 둔화시 공무원 2명이 12일부터 군에서 일한다"라고 밝혔다.',
    '양구군은 지난 12일 “중국 자매도시 둔화시 대표단이 군을 방문했다.”고 전했다.',
    '양구군의회는 12일 "중국 둔화시 대표단이 의회를 방문해 교류를 논의했다"고 알렸다.',
    '양구군은 보도자료를 통해 "중국 자매도시 둔화시 학생들이 12일 군을 찾았다"고 밝혔다.',
  ])('%s', (text) => expect(names(text)).toEqual([true, ['양구군'], ['둔화시']]));
});

it('a league of members of an assembly is no place', () => {
  for (const league of ['한일우호의원연맹', '친선의원연맹', '한일의원연맹', '친선축구연맹', '시민동맹'])
    expect(partnersOf(`일본 구마모토현 ${league} 방문단이 12일 충남도의회를 찾아 의장을 만났다.`)).toEqual([
      '구마모토현',
    ]);
});

it('a name of two syllables that ends like a word', () =>
  expect(partnersOf('용인시는 11일 시청에서 베트남 쾅남성 대표단을 만나 우호교류 협약을 맺었다.')).toEqual([
    '쾅남성',
  ]));

it('a partner city is no city of that name', () => {
  for (const tie of ['파트너시티', '파트너 도시', '우호도시', '파트너도시인', '파트너시티인'])
    expect(
      partnersOf(`안동시 대표단이 25일 일본의 ${tie} 가마쿠라시를 방문해 교류 확대를 논의했다.`),
    ).toEqual(['가마쿠라시']);
});

it('where the blow fell is not who is helped', () => {
  for (const blow of ['집중된 호우로', '쏟아진 비로', '내린 폭우로', '닥친 태풍으로', '몰아친 비바람으로'])
    expect(
      partnersOf(`해남군은 11일 서울지역에 ${blow} 큰 피해를 입은 자매도시 서초구에 위로금을 전달했다.`),
    ).toEqual(['서초구']);
});

it('what a consulate is in charge of takes no part', () => {
  for (const charge of ['관할한다', '소관한다', '관할하고 있다'])
    expect(
      partnersOf(
        `안동시 대표단이 25일 일본 우호도시 가마쿠라시를 방문해 교류를 논의했다. 총영사관은 시즈오카현, 야마나시현 등 2개 현을 ${charge}.`,
      ),
    ).toEqual(['가마쿠라시']);
});
