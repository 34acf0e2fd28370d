/** A day that a sentence tells beside is no day of the news. */
import { describe, expect, it } from 'vitest';
import { datesOf, NEWS, rowsOf } from './when.ts';

it.each([
  '속초시에 자매도시의 손길이 닿았다. 지난 11일 노학동에서 불이 난 뒤 전북 정읍시가 생수를 보내왔다.',
  '지난 11일 강원에 지진이 발생한 직후 자매도시인 전북 정읍시가 속초시에 성금을 전했다.',
])('the day of a blow is not that of the help: %s', (told) => expect(datesOf(told)).toEqual([null]));
it('the day on which a council agreed is none of the tie', () => {
  expect(
    datesOf(
      '속초시와 전북 정읍시가 다음 달 24일 자매결연을 맺는다. 시는 지난 17일 시의회가 동의안을 의결해 협약식을 준비하고 있다.',
    ),
  ).toEqual(['2023-06-24']);
});

it.each([
  '속초시는 해마다 공연단을 보내고 6월 바다축제에는 요나고시 사절을 맞는다.',
  '요나고시가 지난 3일 도움을 청해 온 데 따른 것이다.',
  '올해 10월 축제에는 요나고시가 초청을 받았다.',
])('no day of its own: %s', (told) => expect(datesOf(`${NEWS} ${told}`)).toEqual(['2023-05-12']));
it('올해 3월과 5월: of one year', () => {
  expect(
    datesOf(`${NEWS} 올해 3월에는 요나고시 농업인들이, 4월에는 시의원들이 속초를 다녀가 이번은 답방이다.`),
  ).toEqual(['2023-05-12']);
});

it.each([
  '대표단은 20일 헝가리로 이동해 박람회를 본다.',
  '요나고시 대표단은 13일 미술관을 관람한 뒤 경주를 들러 출국했다.',
  '속초시와 요나고시는 지난 3월 31일 농업협약을 체결한 사이다.',
  '속초시는 내년 2월 눈빛축제 때 답방을 검토한다.',
])('no day of the news: %s', (told) => expect(datesOf(`${NEWS} ${told}`)).toEqual(['2023-05-12']));

describe('a day that the sentence tells beside is none of its own', () => {
  it.each([
    '지난 8일 한국에 들어온 요나고시 대표단은 12일 속초시청을 찾았다.',
    '요나고시 대표단은 지난 8일 시작한 중국 순방을 마치고 12일부터 속초에 머물렀다.',
  ])('%s', (told) => expect(datesOf(`속초시의 자매도시는 일본 요나고시다. ${told}`)).toEqual(['2023-05-12']));
  it.each([
    '요나고시는 해마다 10월 불꽃축제를 연다.',
    '요나고시 학생들은 4월 첫 만남에 이어 두 번째로 왔다.',
    '지난해 8월 체결한 학생 교류 합의서에 따라 이뤄진 일이다.',
    '이 자리에는 지난 5일부터 7일까지 요나고시를 찾았던 학생들도 나왔다.',
    '시는 오는 9월 15일부터 사흘 동안 열리는 설악문화제에 요나고시 시장과 공연단, 상공인들을 초대했다.',
    '학생 방문단은 10일 시청에서 발대식을 가졌다.',
    '방문단은 17일 오사카에서 교민들과 간담회를 열었다.',
    '시장은 16일 도쿄의 식품업체 세 곳과 수출 계약을 맺었다.',
    '요나고시는 오는 25일 특례시로 승격된다.',
    '시는 다음 달 도쿄에서 국제교류 대상을 받는다.',
    '학부모들은 지난 10일 회의에서 올해는 학생을 보내지 않기로 했다.',
  ])('%s', (aside) => expect(datesOf(`${NEWS} ${aside}`)).toEqual(['2023-05-12']));
});

it('who was visited in what is called to mind is background', () => {
  expect(rowsOf(`${NEWS} 지난해 방문했던 자매도시 중국 훈춘시와의 음악 교류는 올해 열리지 않는다.`)).toEqual([
    ['2023-05-12', ['요나고시']],
  ]);
});

describe('a day that belongs to another word of the sentence', () => {
  it.each([
    '속초시장은 12일 자매도시인 전북 정읍시와 협약을 맺고, 오는 9월 3일 개막하는 박람회를 도우려고 정읍시청을 찾았다.',
    '속초시장은 12일 자매도시인 일본 요나고시를 찾아 오는 8월 속초에서 열릴 불꽃축제를 소개하며 관심을 부탁했다.',
  ])('what opens later: %s', (text) => expect(datesOf(text)).toEqual(['2023-05-12']));
  it('a blow only says who is helped', () => {
    expect(
      datesOf('속초시는 지난 12일 집중호우로 큰 피해를 입은 자매도시 전북 정읍시에 성금을 전달했다.'),
    ).toEqual(['2023-05-12']);
  });
  it.each(['지난달 1일부터 이달 10일까지 직원들이 스스로 모은', '4월 20일부터 5월 10일까지 모금한'])(
    '%s: how long they gathered it',
    (when) =>
      expect(
        datesOf(`속초시의 자매도시인 일본 요나고시가 지난 12일 성금을 보내왔다. 성금은 ${when} 것이다.`),
      ).toEqual(['2023-05-12']),
  );
  it('이날 behind 전날 is the day of the news', () => {
    expect(
      datesOf(
        '속초시장은 베트남 부총리를 만났다고 18일 밝혔다. 전날 대사관을 찾은 시장은 관광을 알렸다. 시장은 이날 서울에서 자매도시인 베트남 빈시와 협약을 체결했다.',
      ).at(-1),
    ).toBe('2023-05-18');
  });
  it.each([
    '6월 2일부터 5일까지 열리는 대회에 요나고시 선수단이 올 참이었다.',
    '2일부터 5일까지 학생들이 요나고시에서 지내려던 캠프가 없던 일이 됐다.',
  ])('what was to be done and is not has its days: %s', (told) => {
    expect(datesOf(`속초시가 자매도시인 일본 요나고시와의 교류를 취소했다. ${told}`)).toEqual([
      '2023-06-02/2023-06-05',
    ]);
  });
});

it('the day of saying shares no names out; a letter beside gifts has no day', () =>
  expect(
    rowsOf(
      '산불로 피해를 본 속초시에 국내외 자매도시의 위로가 이어진다. 18일 시에 따르면 전북 정읍시가 지난 9일 세면도구 400세트를, 경기도 오산시가 지난 15일 화장품 200상자를 보내왔다. 일본 요나고시는 위로 서한을 부쳐 왔다.',
    ),
  ).toEqual([
    ['2023-05-09', ['정읍시']],
    ['2023-05-15', ['오산시']],
    [null, ['요나고시']],
  ]));

it('the day of saying begins no stay that ends later', () =>
  expect(
    datesOf(
      '속초시장이 25일 일본으로 떠난다. 23일 시에 따르면 일행은 다음 달 3일까지 머물며 먼저 26~29일 자매도시인 요나고시를 방문한다.',
      '2023-05-23',
    ),
  ).not.toContainEqual(expect.stringContaining('2023-05-23')));
it('when it was to be, before it was put off', () =>
  expect(datesOf(`${NEWS} 당초 2월에 협약식을 열기로 했으나 눈으로 미뤄지다 이번에 체결했다.`)).toEqual([
    '2023-05-12',
  ]));
it('when the page was written and changed', () =>
  expect(
    datesOf(
      '입력 2023-05-20 08:04:33 수정 2023-05-20 09:10:00 조회수 0 속초시가 최근 일본 요나고시와 우호교류협약을 맺었습니다.',
    ),
  ).toEqual([null]));
