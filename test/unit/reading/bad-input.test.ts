import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysis } from '../../../shared/record/analysis.ts';
import { reading } from './resources.ts';

const WORDS = [
  '남양주시는 ',
  '중국 ',
  '상주시와 ',
  '지난 13일 ',
  '자매결연을 ',
  '맺었다. ',
  '빈시 ',
  '(常州)',
  '"',
  '“',
  '\n',
  '▲',
  '2005년 ',
  '일본 자매도시인 ',
  '카시마시',
  '대표단이 ',
  '~',
  '까지 ',
  '부터 ',
  "'20. 10. 23.",
  '\ud83d',
  '\u0301',
  'ᄒ',
  'ᅡ',
  'ᆫ',
  '℃',
  '양 도시는 ',
];

const wordy = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(''));

test('any text gives an analysis whose spans lie in the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(wordy, fc.string({ unit: 'binary', maxLength: 300 })),
      fc.boolean(),
      (text, decomposed) => {
        const given = decomposed ? text.normalize('NFD') : text;
        const found = reading({ text: given, publishedAt: '2022-05-19' });
        expect(analysis.safeParse(found).error).toBeUndefined();
        for (const one of [...found.homes, ...found.partners])
          expect(given.slice(one.start, one.end)).toBe(one.surface);
        for (const { dateSurface, start, end } of found.events)
          if (start !== null && end !== null) expect(given.slice(start, end)).toBe(dateSurface);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['empty', ''],
  ['English alone', 'Namyangju City held a video conference with Changzhou. '.repeat(50)],
  ['lone surrogates', '\ud800'.repeat(2000)],
])('%s: an analysis without an exchange', (_, text) => {
  expect(reading(text).isExchange).toBe(false);
});

const million = (piece: string): string => `${piece.repeat(Math.floor(1_000_000 / piece.length))}했다.`;

/** Milliseconds for a text of a million characters; generous, for a slow machine: what is quadratic takes minutes. */
const PATIENCE = 15_000;

test.each([
  '가',
  ' ',
  '\n',
  '.',
  '"',
  '(',
  '시',
  '1',
  '상주시 ',
  '상주시, ',
  '중국 ',
  '중국 상주시와 ',
  '(常州)',
  '2020년 1월 1일부터 ',
  '자매도시 ',
  '중국 상주시와 자매결연을 맺었다. ',
  '"말했다." ',
  '\u0301',
  'ᄒ',
  '\ud800',
  '중국 라고스 데 ',
])('a million characters of %j', (piece) => {
  const start = performance.now();
  reading(million(piece));
  expect(performance.now() - start).toBeLessThan(PATIENCE);
});

test('forty thousand place names', () => {
  const names = ['베트남 빈시', '중국 상주시', '일본 카시마시', '파주시', '타우랑가시', '유산시'];
  const text = `${Array.from({ length: 40_000 }, (_, i) => names[i % names.length]).join(', ')}와 협약을 맺었다.`;
  const start = performance.now();
  expect(analysis.safeParse(reading(text)).success).toBe(true);
  expect(performance.now() - start).toBeLessThan(PATIENCE);
});
