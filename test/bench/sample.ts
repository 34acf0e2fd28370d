/** Texts to measure with: articles of the corpus, brought to a given length with ordinary news. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const article = z.object({
  text: z.string(),
  isExchange: z.boolean(),
  publishedAt: z.optional(z.nullable(z.string())),
});

const linesOf = (name: string) =>
  readFileSync(new URL(`../corpus/own/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => article.parse(JSON.parse(line)));

/** Texts of ordinary local news. */
export const ordinary = linesOf('own-ordinary-dev.jsonl').map(({ text }) => text);
/** Articles that report an exchange. */
export const exchangeArticles = linesOf('own-dev.jsonl').filter(({ isExchange }) => isExchange);
const exchanges = exchangeArticles.map(({ text }) => text);

/** `count` articles of exactly `length` characters: an exchange in front, ordinary news behind. */
export const articlesOf = (length: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    let text = exchanges[n % exchanges.length] ?? '';
    for (let k = n; text.length < length; k++) text += `\n${ordinary[k % ordinary.length]}`;
    return text.slice(0, length);
  });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A news page of about `nodes` elements around one article: menus, lists, advertisements, comments. The body
 * stands where the commonest Korean newspaper system puts it.
 */
export const newsPage = (text: string, nodes: number, publishedAt = '2024-05-10'): string => {
  const paragraphs = text.split(/\n|(?<=다\.)/).filter((line) => line.trim());
  const item = (n: number) =>
    `<li class="item"><a href="/news/${n}"><span>머리기사 ${n}번 소식</span></a></li>`;
  const furniture = Math.max(0, Math.floor((nodes - paragraphs.length - 20) / 3));
  const list = (from: number, to: number) =>
    `<ul>${Array.from({ length: to - from }, (_, n) => item(from + n)).join('')}</ul>`;
  const half = Math.floor(furniture / 2);
  const title = escaped(paragraphs[0]?.slice(0, 40) ?? '견본 기사');
  const body = paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('');
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title.replaceAll('"', '&quot;')}">
<meta property="article:published_time" content="${publishedAt}T09:00:00+09:00"></head><body>
<header><nav>${list(0, half)}</nav></header>
<main><article><h1>${title}</h1><div id="article-view-content-div" itemprop="articleBody">${body}</div></article></main>
<aside>${list(half, furniture)}</aside></body></html>`;
};
