import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingInput } from '../../../shared/reading/input.ts';
import { analysis } from '../../../shared/record/analysis.ts';
import { reading } from './resources.ts';

const partners = (text: string) =>
  reading(text)
    .partners.filter(({ role }) => role === 'counterpart')
    .map(({ name, country, native }) => [name, country, native]);

test('상주시 is 常州 behind 중국, and the Korean city where nothing stands before it', () => {
  const text =
    '남양주시는 지난 18일 국제 자매도시인 중국 강소성 상주시와 화상 회의를 열었다. 회의에는 상주시 부시장이 참석했다.';
  expect(partners(text)).toEqual([['상주시', 'CN', '常州']]);
  expect(partners('상주시는 지난 18일 중국 의춘시와 자매결연 협정을 체결했다.')).toEqual([
    ['의춘시', 'CN', '宜春'],
  ]);
});

test('hanzi in brackets decide by themselves', () => {
  expect(partners('하남시는 지난 18일 유산(乳山)시와 우호협력 협약을 맺었다.')).toEqual([
    ['유산시', 'CN', '乳山'],
  ]);
});

test('a list inherits its country', () => {
  expect(
    partners('대전시는 지난 11일 중국 시안시와 선양시, 일본 삿포로시 대표단을 초청해 교류회의를 열었다.'),
  ).toEqual(
    [
      ['시안시', 'CN', '西安'],
      ['선양시', 'CN', '瀋陽'],
      ['삿포로시', 'JP', '札幌'],
    ].map((one) => [one[0], one[1], expect.any(String)]),
  );
});

test('a name that no gazetteer holds still fills the row', () => {
  const [partner] = reading('보은군은 지난 15일 캐나다 그랑발롱스키시와 자매결연을 맺었다.').partners;
  expect(partner).toMatchObject({
    name: '그랑발롱스키시',
    country: 'CA',
    placeId: null,
    role: 'counterpart',
  });
});

test('the announcement is no event, the year of the tie is since', () => {
  const { events, partners: found } = reading(
    '오산시는 지난 17일 베트남 꽝남성과 영상회의를 열었다고 20일 밝혔다. 두 지역은 2004년 자매결연을 맺었다.',
  );
  expect(events.map(({ date, kind }) => [date, kind])).toEqual([['2023-05-17', 'video_meeting']]);
  expect(found[0]).toMatchObject({ since: '2004', relation: 'sister' });
});

test('each partner of a tour has its own day', () => {
  const { events, partners: found } = reading(
    '태백시 대표단이 몽골과 카자흐스탄을 찾았다. 대표단은 3일 몽골 날라이흐구에서 구청장을 만나 양해각서에 서명했다. 이어 7일에는 카자흐스탄 카라간다시를 방문해 우호도시 협정을 맺었다.',
  );
  expect(events.map((event) => [event.date, event.partners.map((at) => found[at]?.name)])).toEqual([
    ['2023-05-03', ['날라이흐구']],
    ['2023-05-07', ['카라간다시']],
  ]);
});

test.each([
  [
    '병원',
    '한양대병원이 지난 19일 러시아 사할린주 청사에서 양해각서를 맺었다. 병원과 사할린주는 교류하기로 했다.',
  ],
  [
    '대학',
    '상명대와 중국 통화사범대가 지난 17일 자매결연 협정을 맺었다. 통화사범대는 중국 지린성 통화시에 있다.',
  ],
  ['학교', '경기 평택의 한 고등학교가 일본 고치현 스사키시의 고등학교와 자매결연을 맺고 학생을 교환한다.'],
  ['1사1촌', '농협이 지난 4일 자매결연을 맺은 홍천군 내촌면 와야1리에서 일손을 도왔다.'],
  ['읍면동', '수성구 수성1가동과 경북 청도군 금천면이 지난 18일 자매결연 협약을 맺었다.'],
  ['자매', '부천시 원미구에서 11일 이웃집 자매가 다쳤다. 경찰은 자매를 병원으로 옮겼다.'],
  ['상공회의소', '성남상공회의소는 지난 26일 베트남 하노이시와 경제교류 업무협약을 맺었다.'],
  ['외교', '한국과 몽골의 외교장관이 29일 서울 종로구에서 회담을 갖고 우호를 다졌다.'],
])('no exchange of governments: %s', (_, text) => {
  expect(reading(text).isExchange).toBe(false);
});

test('without a day of publication a day stays open and the person is asked', () => {
  const found = reading({ text: '남양주시는 지난 13일 베트남 빈시와 화상회의를 열었다.' });
  expect(found.events[0]?.date).toBe('XXXX-XX-13');
  expect(found.needsPublication).toBe(true);
});

test('the team’s spelling outranks the gazetteer', () => {
  const place = {
    name: '빈',
    asWritten: '빈시',
    native: 'Vinh',
    country: 'VN',
    region: '응에안',
    placeId: 'geonames:1562798',
    scope: 'foreign',
    level: 'government',
  } as const;
  const text = '남양주시는 지난 13일 빈시와 화상회의를 열고 교류 방안을 논의했다.';
  const context = { spellings: [{ written: '빈시', place, home: null }] };
  expect(reading({ text, publishedAt: '2021-10-15', context }).partners[0]).toMatchObject({
    name: '빈시',
    country: 'VN',
    rule: expect.any(String),
  });
});

test('a delegation keeps the title and the number, never a name', () => {
  const [event] = reading(
    '서춘수 군수를 단장으로 한 함양군 대표단 12명이 지난 9일 우즈베키스탄 양기율시를 방문했다.',
  ).events;
  expect(event?.delegation).toMatchObject({ head: '군수', number: 12 });
  expect(event?.delegation?.words).not.toContain('서춘수');
});

test('the five seeds: who, where, when, since', () => {
  const seeds = readFileSync(new URL('../../corpus/gold/seeds.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const rows = seeds.map((seed: { text: string; title: string | null; publishedAt: string | null }) => {
    const found = reading({ text: seed.text, title: seed.title, publishedAt: seed.publishedAt });
    expect(analysis.safeParse(found).success).toBe(true);
    return [
      found.homes.map(({ name }) => name).join(),
      ...found.events.map(
        ({ date, partners: at, state }) =>
          `${date} ${at.map((i) => `${found.partners[i]?.name}/${found.partners[i]?.country}`)} ${state}`,
      ),
      ...found.partners
        .filter(({ since }) => since !== null)
        .map(({ name, since }) => `${name} since ${since}`),
    ];
  });
  expect(rows).toEqual([
    ['남양주시', 'XXXX-XX-13 빈시/VN completed', '빈시 since 2005'],
    ['남양주시', '2022-05-18 상주시/CN completed', '상주시 since 1999'],
    [
      '남양주시',
      '2022-06-16 주한미국대사관/US completed',
      '2022-06-17 주한영국대사관/GB completed',
      '브레아시 since 2020',
      '포트리자치구 since 2020',
      '다트포드시 since 1996',
    ],
    ['오산시', '2021-09-17 꽝남성/VN completed', '2021-07 히다카시/JP completed'],
    ['하남시', '2020 샤알람 시/MY completed', '2021 유산시/CN planned'],
  ]);
});

test('what comes from outside is checked by the schema of the input', () => {
  expect(
    readingInput.safeParse({ text: '본문', publishedAt: null, context: { ownHomes: ['KR/경기도/하남시'] } })
      .success,
  ).toBe(true);
  expect(readingInput.safeParse({ text: 3 }).success).toBe(false);
});
