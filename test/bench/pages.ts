/** What the detector costs a news page in Chromium: pages of 5,000 elements, and one of 20 MB. */
import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../.ci/setup/browser.mjs';
import { median, rounded } from './figures.ts';

const EXCHANGE =
  '청주시는 지난 12일 일본 돗토리시와 우호협력 협약을 체결했다. 두 도시는 청소년 교류를 넓히기로 했다.';
const ORDINARY =
  '청주시는 지난 12일 시청에서 도로 정비 계획을 설명하고 주민 의견을 들었다. 공사는 내년에 끝난다.';

const listOf = (items: number): string =>
  Array.from(
    { length: items },
    (_, n) => `<div class="c${n % 50}"><a href="/n/${n}"><span>소식 ${n}</span></a><em>2024.01.02</em></div>`,
  ).join('');

/** A page of about 5,000 elements in the layout of a regional daily. */
const page = (
  title: string,
  sentence: string,
  after: string,
): string => `<!doctype html><html><head><meta charset="utf-8">
<title>${title}</title></head><body>${listOf(500)}<h3 class="heading">${title}</h3><p class="info">승인 2024.01.02 10:10</p>
<div id="article-view-content-div">${`<p>${sentence}</p>`.repeat(20)}</div>${listOf(500)}${after}</body></html>`;

const PAGES = {
  ordinary: page('도로 정비 계획 설명회 열려', ORDINARY, ''),
  candidate: page('청주시, 일본 돗토리시와 협약', EXCHANGE, ''),
  huge: page(
    '청주시, 일본 돗토리시와 협약',
    EXCHANGE,
    `<div class="x y"><h2>${ORDINARY}</h2></div>`.repeat(90_000),
  ),
};

const KNOWN = '/news/articleView.html?idxno=1';
/** No rule fits it: the body is looked for by every name and then by its words. */
const UNKNOWN = '/story/12345';

export const benchPages = async () => {
  const bundle = await build({
    entryPoints: [new URL('in-news-page.ts', import.meta.url).pathname],
    ...{ bundle: true, format: 'iife', write: false, minify: true },
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  let served = '';
  const server = createServer((_, response) => response.end(served)).listen(0, '127.0.0.1');
  const browser = await puppeteer.launch({
    executablePath: findBrowser() ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const tab = await browser.newPage();
    const timesOf = async (html: string, runs: number, address = KNOWN) => {
      served = html;
      await tab.goto(`http://127.0.0.1:${port}${address}`, { timeout: 120_000 });
      await tab.evaluate(script);
      return tab.evaluate((count) => window.gyoryuPageTimes(count), runs);
    };
    const ordinary = await timesOf(PAGES.ordinary, 40);
    const candidate = await timesOf(PAGES.candidate, 40);
    const huge = await timesOf(PAGES.huge, 5);
    const unknown = await timesOf(PAGES.huge.replace('article-view-content-div', 'zz'), 5, UNKNOWN);
    return {
      passes: { ordinary: ordinary.passes, candidate: candidate.passes },
      gateMs: rounded(median(ordinary.gate)),
      candidateGateMs: rounded(median(candidate.gate)),
      candidateArticleMs: rounded(median(candidate.article)),
      hugePageMb: rounded(Buffer.byteLength(PAGES.huge) / 1e6),
      hugePageMs: rounded(median(huge.gate) + median(huge.article)),
      hugeUnknownMs: rounded(median(unknown.gate) + median(unknown.article)),
      /** The longest single look at such a page, its code still cold. */
      hugeFirstMs: rounded(Math.max(huge.article[0] ?? 0, unknown.article[0] ?? 0)),
    };
  } finally {
    await browser.close();
    server.close();
  }
};
