/** Texts to measure with: articles of the corpus, brought to a given length with ordinary news. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const article = z.object({ text: z.string(), isExchange: z.boolean() });

const linesOf = (name: string) =>
  readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => article.parse(JSON.parse(line)));

const ordinary = linesOf('ordinary.jsonl').map(({ text }) => text);
const exchanges = linesOf('dev.jsonl')
  .filter(({ isExchange }) => isExchange)
  .map(({ text }) => text);

/** `count` articles of exactly `length` characters: an exchange in front, ordinary news behind. */
export const articlesOf = (length: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    let text = exchanges[n % exchanges.length] ?? '';
    for (let k = n; text.length < length; k++) text += `\n${ordinary[k % ordinary.length]}`;
    return text.slice(0, length);
  });

/** A news page of about `nodes` elements around one article: menus, lists, advertisements, comments. */
export const newsPage = (text: string, nodes: number): string => {
  const paragraphs = text.split(/\n|(?<=다\.)/).filter((line) => line.trim());
  const item = (n: number) =>
    `<li class="item"><a href="/news/${n}"><span>머리기사 ${n}번 소식</span></a></li>`;
  const furniture = Math.max(0, Math.floor((nodes - paragraphs.length - 20) / 3));
  const list = (from: number, to: number) =>
    `<ul>${Array.from({ length: to - from }, (_, n) => item(from + n)).join('')}</ul>`;
  const half = Math.floor(furniture / 2);
  return `<!doctype html><html lang="ko"><head><title>견본 기사</title></head><body>
<header><nav>${list(0, half)}</nav></header>
<main><article><h1>견본 기사</h1><div id="body">${paragraphs.map((line) => `<p>${line}</p>`).join('')}</div></article></main>
<aside>${list(half, furniture)}</aside></body></html>`;
};
