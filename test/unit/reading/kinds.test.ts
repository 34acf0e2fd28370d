/** What kind of exchange is told, in the words of papers. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const kindsOf = (text: string): string[] =>
  reading({ text, publishedAt: '2023-05-20' }).events.map(({ kind }) => kind);
const TIE = '속초시의 자매도시는 일본 요나고시다.';

describe('signed, by whatever verb', () => {
  it.each([
    '시장은 12일 요나고시청에서 우호교류협약서에 도장을 찍었다.',
    '시장은 12일 요나고시장과 협정서를 나눴다.',
    '시는 오는 27일 요나고시와도 협약을 체결한다.',
    '시장은 12일 요나고시와 교류 협정을 체결한 데 이어 공장을 둘러봤다.',
  ])('%s', (told) => expect(kindsOf(`${TIE} ${told}`)).toEqual(['agreement']));
});
it.each([
  '시는 12일 1995년 자매결연을 맺고 오랫동안 오가는 요나고시의 공무원을 만나 협업을 의논했다.',
  '결연을 맺고 28년째 왕래하는 요나고시의 부시장이 12일 시청에서 시장과 면담했다.',
])('a tie that is long made is not signed: %s', (told) =>
  expect(kindsOf(`${TIE} ${told}`)).toEqual(['meeting']),
);
describe('pupils and children', () => {
  it.each([
    '시는 지난 12일부터 14일까지 요나고시 어린이 30명을 불러 농촌을 맛보게 했다.',
    '요나고시 중학생과 교사 등 24명이 지난 12일부터 14일까지 속초에 머물렀다.',
    '속초시 고교생 연수단이 12일 요나고시 청사를 찾았다.',
  ])('%s', (told) => expect(kindsOf(`${TIE} ${told}`)).toEqual(['youth']));
});
describe('staff that work at the other side', () => {
  it.each([
    '합의서를 나눈 뒤 시는 이달부터 직원 한 명을 요나고시로 보내 일하게 했다.',
    '요나고시 공무원 두 명이 지난 12일부터 속초시청으로 출근한다.',
  ])('%s', (told) => expect(kindsOf(`${TIE} ${told}`)).toEqual(['staff_exchange']));
});
it('staff that give to one another’s home give', () => {
  expect(
    kindsOf(
      '춘천시 직원들과 가평군 직원들은 12일 고향사랑기부금을 상호 교차 기부했다. 두 시군은 우정을 다졌다.',
    ),
  ).toEqual(['aid']);
});
it('an offer to the public is no exchange', () => {
  expect(
    kindsOf(
      '춘천시와 가평군이 12일 고향사랑기부금을 서로 기부했다. 두 시군은 자매결연했다. 춘천시는 5월 1일부터 15일까지 기부하면 빵을 주는 이벤트를 연다.',
    ),
  ).toEqual(['aid']);
});
