/** Highlights in a real Chromium on pages that fight back. */
import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import ko from '../../extension/locales/ko.json' with { type: 'json' };
import { BUILT } from '../browser/e2e-build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { highlighted, openPopup, waitForHighlights } from '../browser/person.ts';
import { toEucKr } from '../corpus/euc-kr.ts';

const HOST = 'www.incheonilbo.com';
const ARTICLE = `<p id="p1">인천시는 지난 14일 시청에서 중국 톈진시 대표단을 맞아 우호협력 협약을 맺었다.</p>
<p>두 도시는 1993년 자매결연을 맺은 뒤 청소년과 공무원을 서로 보내 왔다. 대표단은 사흘 동안 항만과 대학을 둘러본다.</p>
<p>시 관계자는 내년에는 경제와 관광으로 교류를 넓히겠다고 말했다. 방문단은 16일 돌아간다.</p>`;

const page = (
  extra: string,
  body = ARTICLE,
): string => `<!doctype html><html lang="ko"><head><meta charset="utf-8">
<title>인천시, 중국 톈진시와 우호협력 협약 - 인천일보</title>
<meta property="og:title" content="인천시, 중국 톈진시와 우호협력 협약">
<meta property="article:published_time" content="2023-06-15T09:00:00+09:00">${extra}</head>
<body><h1 class="heading">인천시, 중국 톈진시와 우호협력 협약</h1>
<div id="article-view-content-div">${body}</div></body></html>`;

const WHILE = (work: string, ms: number) => `<script>setInterval(() => { ${work} }, ${ms})</script>`;
/** Writes down what the page hears, before any script of ours runs. */
const LISTENING =
  "<script>heard = []; addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));</script>";
const META = '<meta charset="utf-8">';
const SENTENCE = '청주시는 시청에서 도로 정비 계획을 설명하고 주민 의견을 들었다.';

interface Served {
  html: string | Uint8Array;
  csp?: string;
  type?: string;
}
const PAGES: Readonly<Record<string, Served>> = {
  plain: { html: page('') },
  strict: { html: page(''), csp: "default-src 'none'; style-src 'none'; script-src 'none'" },
  rewriting: {
    html: page(
      WHILE(
        "const b = document.getElementById('article-view-content-div'); b.innerHTML = b.innerHTML;",
        1_000,
      ),
    ),
  },
  deleting: { html: page(WHILE('CSS.highlights.clear()', 300)) },
  late: {
    html: page(
      `<script>setTimeout(() => { document.getElementById('article-view-content-div').innerHTML = ${JSON.stringify(ARTICLE)}; }, 1_200)</script>`,
      '',
    ),
  },
  shadow: {
    html: page(
      `<script>addEventListener('DOMContentLoaded', () => { document.getElementById('article-view-content-div').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(ARTICLE)}; })</script>`,
      '',
    ),
  },
  frame: { html: page('', `<iframe srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe>`) },
  login: { html: page('', '<form>아이디 <input> 비밀번호 <input type="password"></form>') },
  photo: { html: page('', '<p>[포토] 톈진시 대표단</p>') },
  several: {
    html: page('', '').replace(
      /<div id="article.*<\/div>/s,
      ['article', 'article'].map((tag) => `<${tag}>${ARTICLE}</${tag}>`).join('<hr>'),
    ),
  },
  turning: {
    html: page(
      `<script>addEventListener('click', () => {
  history.pushState(null, '', '?idxno=2');
  setTimeout(() => {
    const body = document.getElementById('article-view-content-div');
    body.innerHTML = body.innerHTML.replaceAll('톈진', '다롄');
  }, 1_000);
})</script>`,
    ),
  },
  'euc-kr': {
    html: toEucKr(page('').replace(META, '')),
    type: 'text/html; charset=euc-kr',
  },
  'euc-kr by its meta element alone': {
    html: toEucKr(
      page('').replace(META, '<meta http-equiv="content-type" content="text/html; charset=euc-kr">'),
    ),
    type: 'text/html',
  },
  base: {
    html: page(
      '<base href="https://other.example/news/"><link rel="canonical" href="https://other.example/9">',
    ),
  },
  '20 MB': {
    html: page('').replace(
      '</body>',
      `<div hidden>${`<div class="x y"><h2>${SENTENCE.repeat(8)}</h2></div>`.repeat(27_000)}</div></body>`,
    ),
  },
  ordinary: {
    html: page(
      LISTENING,
      '<p>인천시는 오는 20일부터 상수도 요금을 조정한다. 시민은 누리집에서 요금을 볼 수 있다.</p>'.repeat(3),
    ).replaceAll('중국 톈진시와 우호협력 협약', '상수도 요금 조정'),
  },
};

let server: Server;
let app: ExtensionBrowser;
const told: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const found = PAGES[new URL(request.url ?? '/', 'http://x').searchParams.get('idxno') ?? ''];
    if (found?.csp) response.setHeader('content-security-policy', found.csp);
    response.setHeader('content-type', found?.type ?? 'text/html; charset=utf-8').end(found?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  app = await launchWithExtension({
    extension: BUILT.extension,
    args: [
      `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${address.port}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
}, 120_000);

afterAll(async () => {
  await app?.browser.close();
  server?.close();
});

const visit = async (name: string): Promise<Page> => {
  const opened = await app.browser.newPage();
  opened.on('pageerror', (error) =>
    told.push(`${name}: ${error instanceof Error ? error.message : String(error)}`),
  );
  await opened.goto(`http://${HOST}/news/articleView.html?idxno=${encodeURIComponent(name)}`, {
    timeout: 90_000,
  });
  return opened;
};

const FOUND = expect.arrayContaining([expect.stringContaining('톈진')]);

describe('highlights', () => {
  it('stand under a page policy that forbids styles and scripts, and change no node', async () => {
    const opened = await visit('strict');
    expect((await waitForHighlights(opened))['gyoryu-partner']).toEqual(FOUND);
    const html = await opened.evaluate(() => document.getElementById('article-view-content-div')?.innerHTML);
    expect(html).toBe(ARTICLE);
    expect(
      await opened.evaluate(
        () => document.querySelectorAll('style, link, [class*=gyoryu], [id*=gyoryu]').length,
      ),
    ).toBe(0);
    const colour = await opened.evaluate(
      () =>
        getComputedStyle(document.getElementById('p1') ?? document.body, '::highlight(gyoryu-partner)')
          .backgroundColor,
    );
    expect(colour).toMatch(/255, 205, 84/);
    await opened.close();
  });

  it('come back on the new nodes of a page that rewrites itself each second', async () => {
    const opened = await visit('rewriting');
    await waitForHighlights(opened);
    await opened.waitForFunction(
      () => {
        const [range] = CSS.highlights.get('gyoryu-partner') ?? [];
        const stood = range instanceof Range ? range : null;
        const rounds = Number(document.body.dataset.rounds ?? 0);
        if (stood?.startContainer.isConnected && stood.toString().includes('톈진'))
          document.body.dataset.rounds = String(rounds + 1);
        return rounds > 5;
      },
      { timeout: 20_000, polling: 300 },
    );
    for (const words of Object.values(await highlighted(opened)).flat()) expect(ARTICLE).toContain(words);
    await opened.close();
  });

  it('of a page that turns by itself are never those of the article before, and reach its own address alone', async () => {
    const opened = await visit('turning');
    await waitForHighlights(opened);
    const worker = await (
      await app.browser.waitForTarget((each) => each.type() === 'service_worker')
    ).worker();
    const kept = async (): Promise<string> =>
      JSON.stringify(await worker?.evaluate(() => chrome.storage.session.get()));
    expect(await kept()).toContain('idxno=turning');
    await opened.click('h1');
    for (let n = 0; n < 8; n++) {
      expect(await kept()).not.toMatch(/톈진[^}]*idxno=2"/);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await opened.waitForFunction(
      () => [...(CSS.highlights.get('gyoryu-partner') ?? [])].some((range) => String(range).includes('다롄')),
      { timeout: 10_000 },
    );
    expect(await kept()).toMatch(/다롄[^}]*idxno=2"/);
    await opened.close();
  });

  it('deleted by the page cause no error and no wrong words', async () => {
    const opened = await visit('deleting');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    for (const words of Object.values(await highlighted(opened)).flat()) expect(ARTICLE).toContain(words);
    await opened.close();
  });

  it('appear where the article arrives late', async () => {
    const opened = await visit('late');
    expect((await waitForHighlights(opened))['gyoryu-partner']).toEqual(FOUND);
    await opened.close();
  });

  it.each(['euc-kr', 'euc-kr by its meta element alone', 'base', '20 MB'])(
    'appear in a page of another kind: %s',
    async (name) => {
      const opened = await visit(name);
      expect((await waitForHighlights(opened))['gyoryu-partner']).toEqual(FOUND);
      for (const words of Object.values(await highlighted(opened)).flat()) expect(ARTICLE).toContain(words);
      await opened.close();
    },
  );

  it('do not appear on an ordinary article, which learns nothing of us', async () => {
    const opened = await visit('ordinary');
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(await highlighted(opened)).toEqual({});
    expect(await opened.evaluate('heard')).toEqual([]);
    const loaded = await opened.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => name.includes('extension:'))).toEqual([]);
    await opened.close();
  });

  it('go when the page turns to another article without loading anew', async () => {
    const opened = await visit('plain');
    await waitForHighlights(opened);
    await opened.evaluate(() => {
      history.pushState({}, '', '/news/articleView.html?idxno=2');
      const body = document.getElementById('article-view-content-div');
      if (body) body.innerHTML = '<p>오늘은 날씨가 맑았다. 시민들은 공원에서 산책했다.</p>';
      document.title = '날씨';
    });
    await opened.waitForFunction(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith('gyoryu')),
      { timeout: 10_000, polling: 200 },
    );
    await opened.close();
  });

  it.each([
    ['shadow', ko.page_no_body],
    ['frame', ko.page_no_body],
    ['login', ko.page_login],
    ['photo', ko.page_too_short],
    ['several', ko.page_several],
  ])('are none where nothing can be read (%s), and one sentence says what to do', async (name, sentence) => {
    const opened = await visit(name);
    const popup = await openPopup(app, opened);
    await popup.waitForFunction((words) => document.body.innerText.includes(words), {}, sentence);
    expect(await highlighted(opened)).toEqual({});
    await popup.close();
    await opened.close();
  });

  it('where nothing can be read, the panel offers to paste the words or to write them', async () => {
    const opened = await visit('frame');
    const popup = await openPopup(app, opened);
    await popup.waitForSelector(`::-p-aria(${ko.write_self}[role="button"])`);
    const panel = await app.browser.newPage();
    await panel.goto(`${app.origin}/sidepanel.html${new URL(popup.url()).search}`);
    await panel.waitForSelector(`::-p-aria(${ko.entry_by_hand}[role="button"])`);
    await (await panel.waitForSelector(`::-p-aria(${ko.tab_paste}[role="button"])`))?.click();
    await panel.waitForSelector('textarea', { visible: true });
    for (const page of [panel, popup, opened]) await page.close();
  });

  it('no page heard an exception', () => expect(told).toEqual([]));
});
