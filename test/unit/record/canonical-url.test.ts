import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../shared/record/canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['http://www.breaknews.com/895201', 'https://breaknews.com/895201'],
    ['https://m.ajunews.com/amp/20231011155306430', 'https://ajunews.com/20231011155306430'],
    [
      'https://n.news.naver.com/mnews/article/003/0011?sid=102',
      'https://n.news.naver.com/article/003/0011?sid=102',
    ],
    [
      'http://www.kwnews.co.kr/news/articleViewAmp.html?idxno=77&utm_source=kakao#top',
      'https://kwnews.co.kr/news/articleView.html?idxno=77',
    ],
    ['https://example.kr/view?b=2&a=1', 'https://example.kr/view?a=1&b=2'],
    ['https://example.kr:443/a/', 'https://example.kr/a'],
    ['http://127.0.0.1:4173/sub_read.html?uid=1', 'http://127.0.0.1:4173/sub_read.html?uid=1'],
  ])('%s → %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
    expect(canonicalUrl(canonical)).toBe(canonical);
  });

  it('keeps what tells articles apart', () => {
    expect(canonicalUrl('https://a.kr/view.php?idx=1')).not.toBe(canonicalUrl('https://a.kr/view.php?idx=2'));
  });
});
