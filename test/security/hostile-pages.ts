/** Articles on pages that work against us, by name. EXTENSION stands for the extension's id, which a page may know. */
import { MARKUP } from './payloads.ts';

const SENTENCES =
  '<p>남양주시는 지난 18일 자매도시인 중국 창저우시와 화상회의를 열었다.</p><p>두 도시는 1999년 자매결연을 맺고 도서관 교류를 이어 왔다.</p><p>남양주시는 내년에 대표단을 보내기로 했다고 밝혔다.</p>';

const pageOf = (title: string, body: string, head = '', after = ''): string =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2022-05-19T09:00:00+09:00">${head}</head>
<body><h3 class="heading">${title}</h3><div id="article-view-content-div" itemprop="articleBody">${body}</div>${after}</body></html>`;

const TITLE = '남양주시, 자매도시 창저우시와 화상회의';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const FORGER = `<script>
  window.seen = [];
  window.addEventListener('message', (event) => seen.push(String(event.data && event.data.type)));
  const message = { id: 1, type: 'articleFound', data: { text: 'x', title: 'x', outlet: null, url: 'https://evil.example', publishedAt: null, publishedAtSource: null, basis: 'press' }, timestamp: Date.now() };
  for (const type of ['articleFound', 'sendNow', 'syncNow', 'checkLedger', 'lookAt', 'locate']) {
    window.postMessage({ ...message, type }, '*');
    document.dispatchEvent(new CustomEvent(type, { detail: message }));
    try { chrome.runtime.sendMessage(EXTENSION, { ...message, type }); } catch (error) { seen.push('blocked'); }
  }
</script>`;

const BREAKER = `<script>
  for (const proto of [Array.prototype, String.prototype, Document.prototype, Element.prototype, Node.prototype])
    for (const name of ['map', 'filter', 'slice', 'normalize', 'querySelector', 'querySelectorAll', 'getAttribute'])
      if (name in proto) Object.defineProperty(proto, name, { value() { throw new Error('broken'); }, configurable: true });
  JSON.parse = () => { throw new Error('broken'); };
</script>`;

const ERASER = '<script>setInterval(() => CSS.highlights.clear(), 20)</script>';
const READER = `<script>
  window.read = [];
  setInterval(() => {
    for (const [name, highlight] of CSS.highlights)
      for (const range of highlight) window.read.push([name, String(range), range.startContainer.parentElement?.tagName]);
  }, 20);
</script>`;
const OVERLAY =
  '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff8" onclick="window.hurt=1"></div>';
const HUGE = `<script>
  const deep = document.createElement('div'); let at = deep;
  for (let n = 0; n < 500; n++) { const next = document.createElement('div'); at.append(next); at = next; }
  document.body.append(deep);
  const wide = document.createElement('div');
  wide.innerHTML = '<p>자매결연 대표단 교류 협약 </p>'.repeat(40000);
  document.body.append(wide);
</script>`;

export const PAGES: Readonly<Record<string, string>> = {
  plain: pageOf(TITLE, SENTENCES),
  forger: pageOf(TITLE, SENTENCES, '<link rel="canonical" href="javascript:window.hurt=1">', FORGER),
  breaker: pageOf(TITLE, SENTENCES, BREAKER),
  eraser: pageOf(TITLE, SENTENCES, '', ERASER),
  reader: pageOf(TITLE, SENTENCES, '', READER),
  overlay: pageOf(TITLE, SENTENCES, '', OVERLAY),
  huge: pageOf(TITLE, SENTENCES, '', HUGE),
  markup: pageOf(
    `${TITLE} ${escaped(MARKUP[0] ?? '')}`,
    SENTENCES +
      MARKUP.map((text) => `<p>남양주시는 창저우시와 교류를 넓힌다고 밝혔다 ${escaped(text)}</p>`).join(''),
    `<meta property="og:site_name" content="${escaped('<img src=x onerror=window.hurt=1>')}">`,
  ),
  traffic: pageOf('도로 정비 계획 설명회', '<p>시는 도로 정비 계획을 설명했다.</p>'.repeat(5)),
};
