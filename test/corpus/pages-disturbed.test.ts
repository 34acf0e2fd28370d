/** What a paper puts around its article may change any day: title, day and text of every page stay what they are. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../extension/article/index.ts';
import { readabilityBlock } from '../../extension/article/readability.ts';
import { pagePairs } from './page-pairs.ts';

const inside = (before: string, after: string) => (html: string) =>
  html.replace('<body>', `<body>${before}`).replace('</body>', `${after}</body>`);

const SIDEBAR = `<div class="sidebar"><span class="date">2024.12.25</span><time datetime="2024-12-25T10:00:00+09:00">어제</time>
<ul><li><a href="/q">다른 도시의 아주 다른 소식입니다</a> <span class="date">2024-12-24</span></li></ul><p class="date">입력 2024-12-25 10:00</p></div>`;

const DISTURBANCES: Readonly<Record<string, (html: string) => string>> = {
  'a form around the whole page': inside('<form id="aspnetForm" action="/x">', '</form>'),
  'a sidebar before': inside(`<div id="page">${SIDEBAR}<div id="main">`, '</div></div>'),
  'a sidebar behind': inside('<div id="page"><div id="main">', `</div>${SIDEBAR}</div>`),
  'a clock on top': inside(
    '<div class="topbar"><span class="date">2026.01.07 (수)</span> <em>최종편집 2026-01-07 23:10</em></div>',
    '',
  ),
  'a hidden head': inside(
    '<div style="display:none"><h1>숨은 제목입니다 이것은</h1><p>입력 2001-01-01</p></div>',
    '',
  ),
  'comments below': inside(
    '',
    '<div class="cmt"><h4>댓글</h4><p>길동 2021.03.04 12:30 등록 2021-03-04</p></div>',
  ),
  'advertisements between paragraphs': (html) =>
    html.replaceAll(
      '</p>\n<p>',
      '</p><div class="ad-box">특가 광고</div><ins class="adsbygoogle">광고</ins><p>',
    ),
  'four boxes around it': inside(
    '<div><div><div class="container"><div class="row">',
    '</div></div></div></div>',
  ),
  'no line breaks': (html) => html.replaceAll('\n', ''),
  'capital tags': (html) =>
    html.replace(
      /<(\/?)(div|p|span|h[1-4]|article)(?=[ >])/g,
      (_, slash, tag) => `<${slash}${tag.toUpperCase()}`,
    ),
};

const articles = pagePairs().flatMap(({ name, html, expected }) =>
  'reason' in expected ? [] : [{ name, html, expected }],
);

describe.each(Object.entries(DISTURBANCES))('%s', (_, disturb) => {
  it('changes no article', () => {
    const changed = articles.filter(({ html, expected }) => {
      const reading = readPage(parseHTML(disturb(html)).document, expected.url, readabilityBlock);
      if (!('article' in reading)) return true;
      const { title, publishedAt, text } = reading.article;
      const whole = expected.sentences.every((sentence) => text.includes(sentence));
      return title !== expected.title || publishedAt !== expected.publishedAt || !whole;
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });
});
