import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { mayBeArticle, mayReport } from '../../../extension/article/gate.ts';

const labelled = z.object({ title: z.nullable(z.string()), text: z.string(), isExchange: z.boolean() });
type Labelled = z.infer<typeof labelled>;

const corpus = (path: string): Labelled[] =>
  readFileSync(new URL(`../../corpus/${path}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => labelled.parse(JSON.parse(line)));

/** As first-words.ts hands them over; the browsers' tests have the pages themselves. */
const looksAt = ({ title, text }: Labelled): boolean =>
  mayReport(`${title ?? ''} ${text.slice(0, 1_500)}`.replace(/\s+/g, ' '));

describe('the gate', () => {
  it('lets every article pass that reports an exchange', () => {
    const missed = corpus('own/own-dev.jsonl').filter((article) => article.isExchange && !looksAt(article));
    expect(missed.map(({ title, text }) => title ?? text.slice(0, 60))).toEqual([]);
  });

  it('keeps more than a third of ordinary stories out, tempting words and all', () => {
    const ordinary = corpus('own/own-ordinary-dev.jsonl');
    expect(ordinary.filter((article) => !looksAt(article)).length / ordinary.length).toBeGreaterThan(0.35);
  });

  it.each([
    '러시아',
    '루마니아',
    '캄보디아',
    '우즈베키스탄',
    '에티오피아',
    '인도네시아',
    '이탈리아',
    '영국',
    '태국',
    '대만',
  ])('knows %s by its name', (country) => {
    expect(looksAt({ title: null, text: `청주시는 ${country} 학생 열 명을 맞았다.`, isExchange: true })).toBe(
      true,
    );
  });

  it.each([
    '주한 베트남 대사가 고택을 둘러봤다.',
    '고향사랑기부 상호 동참에 나섰다.',
    '장쑤성 우시시에서 손님이 왔다.',
    '일본의 요나고시에서 손님이 왔다.',
    '우즈베키스탄 부하라주에서 손님이 왔다.',
    '청주시와 협약을 맺었다.',
    '청주시의회와 협약을 맺었다.',
  ])('lets pass: %s', (text) => {
    expect(mayReport(text)).toBe(true);
  });

  it.each([
    '청주에 거주한 지 열 해가 된 주민이다.',
    '고향사랑기부제 답례품을 골랐다.',
    '성 우시시라는 말은 없다.',
    '새로 조성 중인 공원이다.',
    '인도 위에 시민이 서 있다.',
    '시와 협약을 맺었다.',
    '3시와 5시에 협약을 맺었다.',
    '청주시',
    '방문 주한',
    '일본',
    '일본의',
  ])('keeps out: %s', (text) => {
    expect(mayReport(text)).toBe(false);
  });

  it('reads syllables that are written jamo by jamo', () => {
    expect(mayReport('청주시, 일본 돗토리시와 자매결연'.normalize('NFD'))).toBe(true);
    expect(mayReport('청주시, 오는 20일부터 상수도 요금 조정'.normalize('NFD'))).toBe(false);
  });

  it.each([
    'https://www.jeollailbo.com/news/articleView.html?idxno=1',
    'http://www.kado.net/?mod=news&act=articleView&idxno=990057',
    'https://newsk.net/asia/?idx=35321874&bmode=view',
    'https://cbreaknews.com/88543',
    'https://floridakorea.com/2017/10/19/sister-city-list',
  ])('%s may be an article', (address) => {
    expect(mayBeArticle(address)).toBe(true);
  });

  it.each([
    'https://www.jeollailbo.com/',
    'https://www.jeollailbo.com/index.html',
    'https://kkmnews.com/news/section_list_all.html?page=47',
    'https://www.example.com/news/list.php',
    'about:blank',
    'no address',
  ])('%s is none', (address) => {
    expect(mayBeArticle(address)).toBe(false);
  });
});
