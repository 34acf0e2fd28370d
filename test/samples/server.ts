/** A small news site on this machine with the sample articles, for `npm start` and the end-to-end test. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { SAMPLE_PAGES, type SamplePage } from './pages.ts';

export interface SampleSite {
  origin: string;
  pages: readonly SamplePage[];
  /** Every request, in order: under which name, and when (ms since 1970). */
  asked: readonly { host: string; path: string; at: number }[];
  close(): Promise<void>;
}

/** Under its paper's host where it has one: the browser of `npm start` leads those names here. */
const indexLine = ({ host, path, title }: SamplePage): string =>
  `<li><a href="${host ? `http://${host}` : ''}${path.replaceAll('&', '&amp;')}">${title}</a>${host ? ' <small>바로 표시</small>' : ''}</li>`;

const indexPage = (): string => `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>교류대장 견본 기사</title>
<style>body{font:17px/1.8 "Noto Sans KR","Noto Sans CJK KR","Malgun Gothic",sans-serif;max-width:720px;margin:48px auto;padding:0 20px;color:#222}
li{margin:10px 0}small{color:#666}</style></head>
<body><h1>견본 기사 다섯 편</h1>
<p>실제 보도의 사실을 새로 쓴 글입니다. ‘바로 표시’가 붙은 것은 이름난 신문의 주소라 열면 곧 표시됩니다. 나머지는 도구 모음의 교류대장 단추를 누르면 읽습니다.</p>
<ol>${SAMPLE_PAGES.map(indexLine).join('\n')}</ol>
</body></html>`;

const contentOf = async (path: string): Promise<string | null> => {
  if (path === '/') return indexPage();
  const page = SAMPLE_PAGES.find((sample) => sample.path === path);
  return page ? readFile(new URL(`site/${page.file}`, import.meta.url), 'utf8') : null;
};

/**
 * Listens on 127.0.0.1 alone; without a port the system chooses a free one.
 * @param more further pages by their path and query
 */
export const startSampleSite = async (
  port = 0,
  more: ReadonlyMap<string, string> = new Map(),
): Promise<SampleSite> => {
  const asked: { host: string; path: string; at: number }[] = [];
  const server = createServer(async (request, response) => {
    asked.push({ host: request.headers.host ?? '', path: request.url ?? '/', at: Date.now() });
    const html = more.get(request.url ?? '/') ?? (await contentOf(request.url ?? '/'));
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      html ?? '<!doctype html><title>없는 쪽</title><p>그런 기사가 없습니다. <a href="/">견본 기사 목록</a>',
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('견본 사이트의 주소를 알 수 없습니다.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    pages: SAMPLE_PAGES,
    asked,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
};
