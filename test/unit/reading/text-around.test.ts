/** Captions, lines and tags around the story. */
import { expect, it } from 'vitest';
import { homesOf, names, partnersOf } from './who.ts';

it('lines broken within sentences are read as one', () => {
  const text =
    '전라남도는\n행정부지사를 단장으로 하는\n대표단이 17일부터 20일까지\n자매결연 지역인 중국 저장성을\n방문합니다.\n\n두 지역은 오래 교류했습니다.';
  expect([homesOf(text), partnersOf(text)]).toEqual([['전라남도'], ['저장성']]);
});

it('tags left in the text are blanks', () =>
  expect(
    partnersOf(
      '<p>봉화군은 18일 부천시 공무원들과 친선경기를 했다.<br><br>두 곳은 1997년 자매결연을 맺었다.</p>',
    ),
  ).toEqual(['부천시']));

it('a caption with its source is no first sentence', () =>
  expect(
    names(
      '김관영 지사와 주지사가 협약서를 들어 보이고 있다. /사진=전북도\n전북도와 인도네시아 서부수마트라주가 정식 우호 지역이 됐다. 두 지역은 17일 협약을 맺었다.',
    )[2],
  ).toEqual(['서부수마트라주']));

it('what the portal says of its page is no part of the news', () =>
  expect(
    names(
      'AI 요약 기술은 핵심만 전달합니다. 전체 내용의 이해를 위해 기사 본문을 확인해주세요.\n광주광역시 서구가 전남 화순군과 17일 우호교류 협약을 했다.',
    ),
  ).toEqual([true, ['서구'], ['화순군']]));

it('a caption and the story in one line', () =>
  expect(
    names(
      '▲ 광산구의회, 동구의회와 교류 | [KJA뉴스통신] 광주 광산구의회가 17일 부산 동구의회와 자매의회 교류 행사를 했다.\n두 의회는 1999년 자매결연을 맺었다.',
    ),
  ).toEqual([true, ['광산구'], ['동구']]));
