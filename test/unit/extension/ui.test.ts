import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn } from '../../../extension/reading/date-in.ts';
import { piecesOf } from '../../../extension/ui/evidence.tsx';
import { withUnit } from '../../../shared/places/with-unit.ts';
import { boxesOf, edtfOf } from '../../../shared/record/date-boxes.ts';
import { sentenceLink } from '../../../shared/record/sentence-link.ts';
import { draft } from './sample.ts';

describe('date boxes', () => {
  it.each(['2022-05-18', '2022-06-16/2022-06-17', '2021-07', '2020', null])(
    '%s comes back as it went in',
    (edtf) => {
      expect(edtfOf(boxesOf(edtf))).toBe(edtf);
    },
  );

  it.each([
    ['day', '', ''],
    ['day', '2022-02-30', ''],
    ['range', '2022-06-17', ''],
    ['range', '2022-06-17', '2022-06-16'],
    ['month', '2021', ''],
    ['year', '20', ''],
  ] as const)('%s with %j, %j is no date yet', (precision, from, to) => {
    expect(edtfOf({ precision, from, to })).toBeUndefined();
  });

  it('an open day waits with empty boxes', () => {
    expect(boxesOf('XXXX-XX-13')).toEqual({ precision: 'day', from: '', to: '' });
  });
});

describe('marks in a quote', () => {
  it('cut it where the fields stand', () => {
    const quote = '남양주시는 지난 18일 상주시와';
    const marks = { home: { quote: 0, start: 0, end: 4 }, date: { quote: 0, start: 9, end: 12 } };
    expect(piecesOf({ quotes: [quote], marks }, 0).map(({ text, field }) => [text, field])).toEqual([
      ['남양주시', 'home'],
      ['는 지난 ', null],
      ['18일', 'date'],
      [' 상주시와', null],
    ]);
  });

  it('never lose or double a character', () => {
    const mark = fc.record({ quote: fc.constant(0), start: fc.nat(12), end: fc.nat(12) });
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), mark, mark, (quote, home, partner) => {
        const pieces = piecesOf({ quotes: [quote], marks: { home, partner } }, 0);
        expect(pieces.map(({ text }) => text).join('')).toBe(quote);
      }),
    );
  });
});

describe('link to the sentence', () => {
  const linkOf = (quote: string) =>
    decodeURIComponent(sentenceLink(draft().article, { quotes: [quote] }) ?? '');

  it('leaves out the outer words, which may be cut', () => {
    expect(linkOf('양주시는 지난 18일 상주시와 만')).toMatch(/#:~:text=지난 18일 상주시와$/);
  });

  it('names both ends of a long sentence', () => {
    expect(linkOf('가 나 다 라 마 바 사 아 자 차 카 타')).toMatch(/#:~:text=나 다 라 마,아 자 차 카$/);
  });

  it('escapes what has a meaning there', () => {
    const link = sentenceLink(draft().article, { quotes: ['x 16-17일, A&B 행사 y'] });
    expect(link).toContain('16%2D17%EC%9D%BC%2C%20A%26B');
  });

  it('is the bare address without a quote, and none without an address', () => {
    expect(sentenceLink(draft().article, { quotes: [] })).toBe('https://breaknews.com/894101');
    expect(sentenceLink({ url: null }, draft().evidence)).toBeNull();
    expect(sentenceLink({ url: 'javascript:alert(1)' }, draft().evidence)).toBeNull();
  });
});

it.each([
  [{ name: '창저우', kind: 'city' }, '상주시', '창저우시'],
  [{ name: '돗토리', kind: 'region' }, '돗토리현', '돗토리현'],
  [{ name: '오렌지', kind: 'county' }, '오렌지카운티', '오렌지카운티'],
  [{ name: '빈', kind: 'city' }, '', '빈시'],
] as const)('%j beside %s is %s', (place, written, full) => {
  expect(withUnit(place, written)).toBe(full);
});

it.each([
  ['지난 18일', '2022-05-19', '2022-05-18'],
  ['2021년 7월', null, '2021-07'],
  ['상주시와', '2022-05-19', null],
] as const)('the date in %j, published %s, is %s', (words, published, edtf) => {
  expect(dateIn(words, published)).toBe(edtf);
});
