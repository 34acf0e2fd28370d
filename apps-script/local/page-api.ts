/** The spreadsheet page's server side: a key opens it, a snapshot and a stream feed it, operations come back. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Host } from './host.ts';
import { applyOperation } from './operations/apply.ts';
import { operationRequest, type RunAnswer, runRequest } from './page/protocol.ts';
import { buildSheetPage } from './page-build.ts';
import { pageCommit, snapshotOf } from './page-snapshot.ts';
import type { Outcome } from './services/run.ts';
import { bodyOf, errorPage } from './web-app.ts';
import { exportXlsx } from './xlsx/export.ts';

const PAGE_BODY = 5 * 1024 * 1024;
const FILES: Record<string, string> = {
  'main.js': 'text/javascript; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
};

export class PageApi {
  #host: Host;
  #origin: string;
  #cookie: string;
  #built: Promise<string> | null = null;

  constructor(host: Host, origin: string) {
    this.#host = host;
    this.#origin = origin;
    this.#cookie = `gyoryu_${new URL(origin).port}`;
  }

  async answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    const { pathname } = url;
    if (pathname !== '/export.xlsx' && pathname !== '/sheet' && !pathname.startsWith('/sheet/')) return false;
    const key = url.searchParams.get('key');
    if (pathname === '/sheet' && key === this.#host.key) {
      const cookie = `${this.#cookie}=${key}; Path=/; HttpOnly; SameSite=Strict`;
      response.writeHead(302, { location: '/sheet', 'set-cookie': cookie }).end();
    } else if (!this.#isOpened(request)) {
      const text = '이 대장을 여는 열쇠가 없습니다. npm run ledger가 찍은 ‘대장 시트’ 주소로 여십시오.';
      response.writeHead(403, { 'content-type': 'text/html; charset=utf-8' }).end(errorPage(text));
    } else if (pathname === '/export.xlsx') await this.#export(response);
    else await this.#serve(request, response, url);
    return true;
  }

  /** The cookie says that the key was known; the origin, that one of our own pages asks. */
  #isOpened(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/);
    const { origin } = request.headers;
    return (
      cookies.includes(`${this.#cookie}=${this.#host.key}`) &&
      (origin === undefined || origin === this.#origin)
    );
  }

  async #serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const path = url.pathname.slice('/sheet'.length);
    const name = path.replace('/assets/', '');
    const type = FILES[name];
    if (path === '')
      this.#file(response, join(import.meta.dirname, 'page/sheet.html'), 'text/html; charset=utf-8');
    else if (type && path === `/assets/${name}`) this.#file(response, join(await this.#assets(), name), type);
    else if (path === '/api/snapshot') json(response, snapshotOf(this.#host.book()));
    else if (path === '/api/stream') this.#stream(response, Number(url.searchParams.get('from')));
    else if (path === '/api/triggers') json(response, this.#host.triggers.all());
    else if (path === '/api/run' && request.method === 'POST') await this.#run(request, response);
    else if (path === '/api/fire' && request.method === 'POST') await this.#fire(request, response);
    else if (path === '/api/operation' && request.method === 'POST') await this.#operation(request, response);
    else response.writeHead(404).end();
  }

  async #export(response: ServerResponse): Promise<void> {
    const book = this.#host.book();
    const name = encodeURIComponent(`${book.title}.xlsx`);
    response
      .writeHead(200, {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename*=UTF-8''${name}`,
        'cache-control': 'no-store',
      })
      .end(await exportXlsx(book));
  }

  /** Folder of the page's script and style, built when a page is first asked for. */
  #assets(): Promise<string> {
    this.#built ??= buildSheetPage();
    return this.#built;
  }

  #file(response: ServerResponse, file: string, type: string): void {
    response
      .writeHead(200, {
        'content-type': type,
        'cache-control': 'no-cache',
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      .end(readFileSync(file));
  }

  #stream(response: ServerResponse, from: number): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = (event: string, data: unknown): void => {
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    };
    const missed = this.#host.since(from);
    if (missed === null) {
      send('lost', {});
      response.end();
      return;
    }
    for (const commit of missed) send('commit', pageCommit(commit, this.#host.book()));
    const end = this.#host.watch((commit) => send('commit', pageCommit(commit, this.#host.book())));
    response.on('close', end);
  }

  /** A menu item or a google.script.run call, as the person at the page. */
  async #run(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parsed = runRequest.safeParse(JSON.parse(await bodyOf(request, PAGE_BODY)));
    if (!parsed.success || parsed.data.name.endsWith('_')) {
      response.writeHead(400).end();
      return;
    }
    const { who, name, args, selection } = parsed.data;
    const kind = name === 'onOpen' ? 'simple' : 'menu';
    json(
      response,
      answered(() => this.#host.run(kind, name, args, { user: who, selection })),
    );
  }

  async #fire(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { name } = z.object({ name: z.string() }).parse(JSON.parse(await bodyOf(request, PAGE_BODY)));
    json(
      response,
      answered(() => this.#host.run('time', name, [{ triggerUid: name }])),
    );
  }

  async #operation(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parsed = operationRequest.safeParse(JSON.parse(await bodyOf(request, PAGE_BODY)));
    if (!parsed.success) {
      response.writeHead(400).end();
      return;
    }
    json(response, applyOperation(this.#host, parsed.data));
  }
}

const answered = (run: () => Outcome): RunAnswer => {
  try {
    const { value, shown } = run();
    return { value: value ?? null, ...shown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error).replace(/^Error: /, '');
    return { error: message, menus: [], sidebar: null, dialog: null, alerts: [] };
  }
};

const json = (response: ServerResponse, value: unknown): void => {
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(value));
};
