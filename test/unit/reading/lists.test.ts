/** Who takes part where the article only lists them. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const partnersOf = (text: string): string[] =>
  reading({ text, publishedAt: '2023-05-20' })
    .partners.filter(({ role }) => role === 'counterpart')
    .map(({ name }) => name);

describe('sisters at home that are invited and come', () => {
  it.each([
    '이날 대회에는 강원 영월군, 전북 정읍시, 경남 사천시 3개 시·군이 참여했다.',
    '대회에는 영월군과 정읍시, 사천시에서 온 선수 90명이 참가했다.',
    '영월군, 정읍시, 사천시 등 세 도시가 자리를 함께했다.',
  ])('%s', (told) => {
    const invited = '남양주시는 지난 16일 국내 자매도시 공무원들을 초청해 친선체육대회를 열었다.';
    expect(partnersOf(`${invited} ${told}`).sort()).toEqual(['사천시', '영월군', '정읍시']);
  });
});

describe('names in a bracket behind what they are', () => {
  it.each([
    '부군수는 8일 필리핀의 3개 지방정부(리잘시, 미날린시, 마발라캇시)와 업무협약을 체결했다.',
    '부군수는 8일 필리핀 세 도시(리잘시, 미날린시, 마발라캇시)를 방문해 시장들을 만나 협약을 맺었다.',
  ])('%s', (told) => {
    expect(partnersOf(`고흥군이 계절근로자를 들인다. ${told}`).sort()).toEqual([
      '마발라캇시',
      '리잘시',
      '미날린시',
    ]);
  });
  it('not where the bracket only says where somebody is from', () => {
    expect(partnersOf('고흥군은 8일 박 의원(여수시)과 만나 도로를 이야기했다.')).toEqual([]);
  });
});
