import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isWorthALook } from '../../../extension/article/gate.ts';
import { pagePairs } from '../../corpus/page-pairs.ts';

const labelled = z.object({ title: z.nullable(z.string()), text: z.string(), isExchange: z.boolean() });
type Labelled = z.infer<typeof labelled>;

const corpus = (path: string): Labelled[] =>
  readFileSync(new URL(`../../corpus/${path}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => labelled.parse(JSON.parse(line)));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const looksAt = ({ title, text }: Labelled): boolean => {
  const html = `<title>${escaped(title ?? '')}</title><div id="articleBody">${escaped(text)}</div>`;
  return isWorthALook(
    parseHTML(`<!doctype html><html><body>${html}`).document,
    'https://a.example/article/1',
  );
};

describe('the gate', () => {
  it('lets every article pass that reports an exchange', () => {
    const missed = corpus('own/own-dev.jsonl').filter((article) => article.isExchange && !looksAt(article));
    expect(missed.map(({ title, text }) => title ?? text.slice(0, 60))).toEqual([]);
  });

  it('keeps more than a third of ordinary stories out, tempting words and all', () => {
    const ordinary = corpus('own/own-ordinary-dev.jsonl');
    expect(ordinary.filter((article) => !looksAt(article)).length / ordinary.length).toBeGreaterThan(0.35);
  });

  it('lets the pages of the corpus pass, whatever their layout', () => {
    const missed = pagePairs()
      .filter(({ expected }) => !('reason' in expected))
      .filter(({ html, expected }) => !isWorthALook(parseHTML(html).document, expected.url));
    expect(missed.map(({ name }) => name)).toEqual([]);
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

  const telling = () =>
    parseHTML(
      '<!doctype html><html><head><title>청주시, 일본 돗토리시와 자매결연</title></head><body></body></html>',
    ).document;

  it.each([
    'https://www.jeollailbo.com/news/articleView.html?idxno=1',
    'http://www.kado.net/?mod=news&act=articleView&idxno=990057',
    'https://newsk.net/asia/?idx=35321874&bmode=view',
    'https://cbreaknews.com/88543',
    'https://floridakorea.com/2017/10/19/sister-city-list',
  ])('%s may be an article', (address) => {
    expect(isWorthALook(telling(), address)).toBe(true);
  });

  it.each([
    'https://www.jeollailbo.com/',
    'https://www.jeollailbo.com/index.html',
    'https://kkmnews.com/news/section_list_all.html?page=47',
    'https://www.example.com/news/list.php',
    'about:blank',
    'no address',
  ])('%s is none', (address) => {
    expect(isWorthALook(telling(), address)).toBe(false);
  });
});
