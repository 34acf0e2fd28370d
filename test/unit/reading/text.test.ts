import { expect, test } from 'vitest';
import { bodyOf } from '../../../shared/reading/body.ts';
import { sentencesOf } from '../../../shared/reading/sentences.ts';
import { sourceOf } from '../../../shared/reading/source.ts';

const told = (text: string): string[] =>
  sentencesOf(text, bodyOf(text).lines).map((sentence) => sentence.text);

test('decomposed Hangul is read as NFC and every offset leads back to it', () => {
  const given = '남양주시는 중국 상주시와 café에서 만났다.'.normalize('NFD');
  const source = sourceOf(given);
  const at = source.text.indexOf('상주시');
  expect(source.text).toBe(given.normalize('NFC'));
  expect(given.slice(source.given(at), source.given(at + 3)).normalize('NFC')).toBe('상주시');
  expect(source.given(source.text.length)).toBe(given.length);
});

test('blanks, dashes, tildes and quotes of every kind become one', () => {
  expect(sourceOf('16∼17일\u00a0나주–랭스 “말” ‧').text).toBe('16~17일 나주-랭스 "말" ·');
});

test('weather lists, captions, bylines, translations and other articles are not the body', () => {
  const text = [
    '  • 맑음상주5.5℃',
    '▲ 남양주시와 중국 창저우시의 화상회의 모습(사진제공=남양주시청)',
    '(남양주=가나일보) 김하나 기자 = 남양주시는 지난 18일 화상 회의를 열었다.',
    '김하나 기자 kim@example.com',
    '아래는 위의 기사를 구글 번역기가 번역한 영문의 전문이다.',
    'Namyangju held a video conference with Changzhou on the 18th.',
    '관련기사',
    '하남시는 지난 3일 협약을 맺었다.',
  ].join('\n');
  expect(told(text)).toEqual(['남양주시는 지난 18일 화상 회의를 열었다.']);
});

test('a stop inside quoted speech ends no sentence, a verb before a capital one does', () => {
  expect(
    told('시장은 "비가 온다. 바람도 분다."라고 말했다. 회의는 80명이 참가했다.첫날은 강의를 들었다.'),
  ).toEqual([
    '시장은 "비가 온다. 바람도 분다."라고 말했다.',
    '회의는 80명이 참가했다.',
    '첫날은 강의를 들었다.',
  ]);
});

test('numbers and dates are no sentence ends', () => {
  expect(told("'20. 10. 23. 현판을 제막한다고 3.5km 밖까지 알렸다.")).toHaveLength(1);
});

test('the day of entry beside its label is the day of publication', () => {
  expect(
    bodyOf('하인규 기자 | 기사입력 2022/05/19 [16:23]\n남양주시는 지난 18일 회의를 열었다.').published,
  ).toBe('2022-05-19');
  expect(bodyOf('2026.01.07 (수)\n남양주시는 지난 18일 회의를 열었다.').published).toBeNull();
});

test('photo news has its captions for a text', () => {
  expect(told('▲ 창녕군을 찾은 일본 오하루정 대표단이 8일 기념 촬영을 하고 있다.')).toHaveLength(1);
});
