/** Where others were met, and through whom: no partner by that alone. */
import { describe, expect, it } from 'vitest';
import { partnersOf } from './who.ts';

describe('where a firm or an association was met', () => {
  it.each([
    '경기도지사는 21일 독일 뮌헨시에서 자동차 부품업체인 바이언사와 투자협약을 맺고 23일 자매도시 스페인 카탈루냐주를 찾아 지사를 만난다.',
    '충남지사는 21일 중국 베이징시에서 인민대외우호협회장과 만나 회의 개최에 합의하고 23일 자매결연 30주년을 맞은 허베이성을 방문해 성장을 만난다.',
  ])('%s', (text) => expect(partnersOf(text)).toHaveLength(1));
});

it('where two governments meet is no third', () =>
  expect(
    partnersOf(
      '경남도는 3일 중국 칭다오시에서 자매결연을 하고 있는 지린성 외사판공실 관계자를 초청해 간담회를 열었다.',
    ),
  ).toEqual(['지린성']));

it('a senator does not speak for his state', () =>
  expect(
    partnersOf(
      '강남구는 29일 미국 조지아주 귀넷카운티와 자매결연 10주년 간담회를 열었다. 지난달에는 마틴 조지아주 상원의원이 구청장을 예방하기도 했다.',
    ),
  ).toEqual(['귀넷카운티']));

it('where guests from abroad are taken is no partner', () =>
  expect(
    partnersOf(
      '몽골 바양골구 대표단이 3일 서울 중구를 방문해 교류를 다졌다. 대표단은 4일 중구 자매도시인 여주로 이동해 황포돛배를 탔다.',
    ),
  ).toEqual(['바양골구']));

it('a mayor through whom another is found', () =>
  expect(
    partnersOf(
      '서울 양천구가 24일 우즈베키스탄 타슈켄트시 칠란자르구 구청장과 우호교류 의향서를 체결했다. 구는 타슈켄트시장을 통해 칠란자르구를 추천받았다.',
    ),
  ).toEqual(['칠란자르구']));
