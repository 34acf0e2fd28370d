/** Since when governments are tied: which of several dates is whose. */
import { expect, it } from 'vitest';
import { reading } from './resources.ts';

const since = (text: string): Record<string, string | null> =>
  Object.fromEntries(reading(text).partners.map((partner) => [partner.name, partner.since]));
const NEWS =
  '진주시는 지난 12일 유등축제에 자매도시인 중국 시안시와 일본 기타미시, 미국 유진시 대표단을 초청했다.';

it.each([
  '진주시는 1961년 유진시, 1985년 기타미시, 2004년 시안시와 자매결연을 맺었다.',
  '유진시는 1961년, 기타미시는 1985년, 시안시는 2004년 진주와 자매의 연을 맺었다.',
  '진주시는 유진시와 1961년, 기타미시와 1985년, 시안시와 2004년 결연했다.',
])('%s', (tie) =>
  expect(since(`${NEWS} ${tie}`)).toEqual({ 시안시: '2004', 기타미시: '1985', 유진시: '1961' }),
);

it.each([
  ['두 도시는 1995년 10월 결연했다.', '1995-10'],
  ['두 도시는 2008년 교류를 시작해 2013년 자매결연을 맺었다.', '2013'],
  ['1995년 10월 속초시와 자매도시가 됐고 해마다 학생들이 오간다.', '1995-10'],
  ['두 도시는 1995년 자매의 인연을 맺은 뒤 서른 차례 오갔다.', '1995'],
  ['두 도시는 1995년 항구라는 공통점으로 손을 맞잡았다.', '1995'],
  ['속초시와 요나고시의 축구 교류는 2001년부터 이어졌다.', null],
  ['속초시와 요나고시 청소년들은 2001년 처음 만났다.', null],
])('%s', (tie, year) =>
  expect(since(`속초시는 지난 12일 시청에서 일본 요나고시 대표단과 만나 교류를 논의했다. ${tie}`)).toEqual({
    요나고시: year,
  }),
);

it('the province of a partner is not tied since that day', () => {
  expect(
    since(
      '당진시는 지난 12일 중국 르자오시 대표단을 맞았다. 산둥성 남쪽의 르자오시는 2007년 4월 당진시와 자매결연을 맺었다.',
    )['산둥성'] ?? null,
  ).toBe(null);
});
