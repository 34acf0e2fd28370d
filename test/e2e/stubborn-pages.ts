/** One article in pages that make it hard to read, to find again, or to stay painted. */
import type { Served } from '../browser/one-paper.ts';
import { toEucKr } from '../corpus/euc-kr.ts';

export const ARTICLE = `<p id="p1">인천시는 지난 14일 시청에서 중국 톈진시 대표단을 맞아 우호협력 협약을 맺었다.</p>
<p>두 도시는 1993년 자매결연을 맺은 뒤 청소년과 공무원을 서로 보내 왔다. 대표단은 사흘 동안 항만과 대학을 둘러본다.</p>
<p>시 관계자는 내년에는 경제와 관광으로 교류를 넓히겠다고 말했다. 방문단은 16일 돌아간다.</p>`;

export const articlePage = (
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

export const STUBBORN: Readonly<Record<string, Served>> = {
  plain: { html: articlePage('') },
  strict: { html: articlePage(''), csp: "default-src 'none'; style-src 'none'; script-src 'none'" },
  rewriting: {
    html: articlePage(
      WHILE(
        "const b = document.getElementById('article-view-content-div'); b.innerHTML = b.innerHTML;",
        1_000,
      ),
    ),
  },
  deleting: { html: articlePage(WHILE('CSS.highlights.clear()', 300)) },
  late: {
    html: articlePage(
      `<script>setTimeout(() => { document.getElementById('article-view-content-div').innerHTML = ${JSON.stringify(ARTICLE)}; }, 1_200)</script>`,
      '',
    ),
  },
  shadow: {
    html: articlePage(
      `<script>addEventListener('DOMContentLoaded', () => { document.getElementById('article-view-content-div').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(ARTICLE)}; })</script>`,
      '',
    ),
  },
  frame: { html: articlePage('', `<iframe srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe>`) },
  login: { html: articlePage('', '<form>아이디 <input> 비밀번호 <input type="password"></form>') },
  photo: { html: articlePage('', '<p>[포토] 톈진시 대표단</p>') },
  several: {
    html: articlePage('', '').replace(
      /<div id="article.*<\/div>/s,
      ['article', 'article'].map((tag) => `<${tag}>${ARTICLE}</${tag}>`).join('<hr>'),
    ),
  },
  turning: {
    html: articlePage(
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
    html: toEucKr(articlePage('').replace(META, '')),
    type: 'text/html; charset=euc-kr',
  },
  'euc-kr by its meta element alone': {
    html: toEucKr(
      articlePage('').replace(META, '<meta http-equiv="content-type" content="text/html; charset=euc-kr">'),
    ),
    type: 'text/html',
  },
  base: {
    html: articlePage(
      '<base href="https://other.example/news/"><link rel="canonical" href="https://other.example/9">',
    ),
  },
  '20 MB': {
    html: articlePage('').replace(
      '</body>',
      `<div hidden>${`<div class="x y"><h2>${SENTENCE.repeat(8)}</h2></div>`.repeat(27_000)}</div></body>`,
    ),
  },
  ordinary: {
    html: articlePage(
      LISTENING,
      '<p>인천시는 오는 20일부터 상수도 요금을 조정한다. 시민은 누리집에서 요금을 볼 수 있다.</p>'.repeat(3),
    ).replaceAll('중국 톈진시와 우호협력 협약', '상수도 요금 조정'),
  },
};
