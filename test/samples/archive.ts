/** Forty old articles under the names of five papers, made of the labelled articles of test/corpus/own. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const labelled = z.object({
  id: z.string(),
  title: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  text: z.string(),
  isExchange: z.boolean(),
});
type Labelled = z.infer<typeof labelled>;

export interface ArchivedPage {
  /** `http://` and the paper's host, path and query. */
  url: string;
  host: string;
  path: string;
  html: string;
  kind: 'exchange' | 'copy' | 'ordinary';
}

const HOSTS = [
  'www.incheonilbo.com',
  'www.kihoilbo.co.kr',
  'www.kgnews.co.kr',
  'www.joongboo.com',
  'www.namdonews.com',
];

const readAll = (file: string): Labelled[] =>
  readFileSync(new URL(`../corpus/own/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => labelled.parse(JSON.parse(line)));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page as the content system of most regional papers writes it. */
const pageOf = (
  { title, publishedAt, text }: Pick<Labelled, 'title' | 'publishedAt' | 'text'>,
  paper: string,
): string => {
  const head = escaped(title ?? text.split(/(?<=다\.)\s/)[0]?.slice(0, 60) ?? '');
  const paragraphs = text
    .split(/\n+/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');
  const day = publishedAt?.slice(0, 10) ?? '';
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${head} - ${paper}</title>
<meta property="og:title" content="${head}"><meta property="og:site_name" content="${paper}">
<meta property="article:published_time" content="${day}T09:00:00+09:00"></head><body>
<header><a href="/">${paper}</a><nav><a href="/news/articleList.html">전체기사</a></nav></header>
<section><h3 class="heading">${head}</h3><ul class="infomation"><li>승인 ${day.replaceAll('-', '.')} 09:00</li></ul>
<article id="article-view-content-div" itemprop="articleBody">${paragraphs}</article></section>
<footer>${paper} | 무단전재 및 재배포 금지</footer></body></html>`;
};

/** 32 articles about an exchange, 4 of them once more in another paper, and 4 about something else. */
export const archive = (): ArchivedPage[] => {
  const exchanges = readAll('own-dev.jsonl').filter(
    ({ isExchange, publishedAt }) => isExchange && publishedAt,
  );
  const ordinary = readAll('own-ordinary-dev.jsonl').filter(({ isExchange }) => !isExchange);
  const chosen = [
    ...exchanges.slice(0, 32).map((article) => ({ article, kind: 'exchange' as const })),
    ...exchanges.slice(0, 4).map((article) => ({ article, kind: 'copy' as const })),
    ...ordinary.slice(0, 4).map((article) => ({ article, kind: 'ordinary' as const })),
  ];
  return chosen.map(({ article, kind }, i) => {
    const host = HOSTS[i % HOSTS.length] ?? '';
    const path = `/news/articleView.html?idxno=${1_000_000 + i}`;
    return { url: `http://${host}${path}`, host, path, html: pageOf(article, `${host} 신문`), kind };
  });
};

const SISTERS = [
  '중국 장쑤성 창저우시',
  '베트남 응에안성 빈시',
  '일본 돗토리현 요나고시',
  '일본 가나가와현 요코하마시',
];

/** Short reports of one video meeting each, no two of one pair in one month. */
export const reports = (count: number): ArchivedPage[] =>
  Array.from({ length: count }, (_, i) => {
    const sister = SISTERS[i % SISTERS.length] ?? '';
    const month = Math.floor(i / SISTERS.length);
    const year = 2010 + Math.floor(month / 12);
    const publishedAt = `${year}-${String((month % 12) + 1).padStart(2, '0')}-19`;
    const host = HOSTS[i % HOSTS.length] ?? '';
    const path = `/news/articleView.html?idxno=${2_000_000 + i}`;
    const title = `남양주시, ${sister}와 화상회의`;
    const text = `남양주시는 지난 18일 국제 자매도시인 ${sister}와 화상회의를 열었다고 19일 밝혔다.

이날 회의에는 두 도시의 담당자 ${5 + (i % 20)}명이 참석해 ${i + 1}번째 교류 계획을 이야기했다.`;
    return {
      url: `http://${host}${path}`,
      host,
      path,
      html: pageOf({ title, publishedAt, text }, host),
      kind: 'exchange',
    };
  });
