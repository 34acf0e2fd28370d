/** A day in whatever form it is written, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { datesOf, NEWS, rowsOf } from './when.ts';

describe('ranges in whatever form', () => {
  it.each([
    ['오는 24일부터 26일, 2박 3일간의 일정으로', '2023-05-24/2023-05-26'],
    ['오는 24일부터 26일 사흘 동안', '2023-05-24/2023-05-26'],
    ['30일부터 다음 달 2일까지', '2023-05-30/2023-06-02'],
  ])('%s', (when, range) =>
    expect(datesOf(`속초시 대표단이 ${when} 자매도시인 일본 요나고시를 방문한다.`)).toEqual([range]),
  );
  it.each(['각각 22일과 23일', '22일과 23일 각각'])('%s are two days of two', (when) =>
    expect(
      rowsOf(
        `속초시는 청소년 축제에 자매도시를 초청한다. 자매도시인 일본 요나고시와 중국 훈춘시 청소년은 ${when} 속초를 찾는다.`,
      ),
    ).toEqual([
      ['2023-05-22', ['요나고시']],
      ['2023-05-23', ['훈춘시']],
    ]),
  );
});

it.each([
  ['5.22. ~ 24일 2박 3일간', '2023-05-22/2023-05-24'],
  ['5. 22.~5. 24.', '2023-05-22/2023-05-24'],
  ['(5.22~6.20)', '2023-05-22/2023-06-20'],
])('days in numbers alone: %s', (when, range) =>
  expect(datesOf(`속초시는 ${when} 자매도시인 일본 요나고시의 학생들을 불러 홈스테이를 한다.`)).toEqual([
    range,
  ]),
);
it.each(['3.5~4.2%', '1.5~2.5배', '5.1~6.2톤'])('a decimal is no day: %s', (number) =>
  expect(datesOf(`${NEWS} 수출은 ${number} 늘었다.`)).toEqual(['2023-05-12']),
);

it.each(['date 2023-05-20 ', '2023.05.20 ', '입력 2023-05-20 '])(
  '%s at the head is the page’s own day',
  (stamp) => expect(datesOf(`${stamp}${NEWS}`)).toEqual(['2023-05-12']),
);
it.each(['내일(5/21)부터', '내일(21일)', '내일(5월 21일)'])('broadcasters say %s', (when) =>
  expect(datesOf(`속초시 대표단이 ${when} 자매도시인 일본 요나고시를 찾습니다.`)).toEqual(['2023-05-21']),
);
it.each(['요나고시는 얼마 전 6월 4일을 한국의 날로 정했다.', '시의회는 5월 정기회의에서 예산을 받아들였다.'])(
  'a day that is named, a month in a name: %s',
  (told) => expect(datesOf(`${NEWS} ${told}`)).toEqual(['2023-05-12']),
);
it('지난시 behind a month is a city', () => {
  expect(datesOf('수원시장은 오는 10월 지난시를 찾는다. 중국 지난시는 수원시의 자매도시다.')).toEqual([
    '2023-10',
  ]);
});

it('a column of an old paper, broken within its words, is one paragraph', () =>
  expect(
    datesOf(
      '속초시는 지난 12일 시청에서 일본 요나고시 시장과 만나 교류 협\n정서에 서명했다.\n두 도시는 1995년부터 청소년을 서로 보내며 오가고 있으며 내년에\n는 공무원을 바꿔 보내기로 뜻을 모아 실무 협의를 이어 가기로 합\n의했다.',
    ),
  ).toEqual(['2023-05-12']));

it('a broadcaster’s broken lines, with the rights told right below them', () =>
  expect(
    datesOf(
      '전라남도와 서울시가\n우호 교류 협정을 맺은 뒤\n처음으로 함께하는 사업에 들어갑니다.\n전라남도는\n두 시도 주민의 화합을 돕기 위해\n청소년 홈스테이를 시작한다고 밝혔습니다.\n전남지역 청소년 44명은 오는 25일\n서울 청소년의 집에 묵습니다.\nCopyright © Munhwa Broadcasting. All rights reserved.\n의견을 남겨주세요',
    ),
  ).toEqual(['2023-05-25']));
