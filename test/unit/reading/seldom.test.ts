import { describe, expect, it } from 'vitest';
import { Seldom } from '../../../shared/reading/seldom.ts';

describe('a pattern that few articles hold', () => {
  const article = '시는 주한 중국대사를 만났다. 대표단은 공항에 내렸다.';

  it('is found in the sentence where it stands, and in no other', () => {
    const pattern = new Seldom(/대사/);
    expect(pattern.test('시는 주한 중국대사를 만났다.', article)).toBe(true);
    expect(pattern.test('대표단은 공항에 내렸다.', article)).toBe(false);
  });

  it('tells what it found', () => {
    expect(new Seldom(/주한\s([가-힣]+)대사/).exec('시는 주한 중국대사를 만났다.', article)?.[1]).toBe(
      '중국',
    );
  });

  it('remembers nothing of another article', () => {
    const pattern = new Seldom(/영사/);
    expect(pattern.test('대표단은 공항에 내렸다.', article)).toBe(false);
    expect(pattern.test('영사가 왔다.', '영사가 왔다.')).toBe(true);
    expect(pattern.exec('대표단은 공항에 내렸다.', article)).toBeNull();
  });
});
