/**
 * The web app as Google serves it: the script runs on the first hop, the answer waits behind a redirect
 * that works once and with GET alone, and what goes wrong in the script is an HTML page with status 200.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from './host.ts';
import { pageOf, type TextAnswer, textOf } from './services/output.ts';
import { MissingFunction } from './services/run.ts';

const MAX_BODY = 50 * 1024 * 1024;
const KEPT_ANSWERS = 1000;
const HTML = 'text/html; charset=utf-8';

export const bodyOf = async (request: IncomingMessage, limit = MAX_BODY): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw new Error('The request is too large.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
};

export const errorPage = (message: string): string =>
  `<!DOCTYPE html><html><head><title>Error</title></head><body style="font-family:monospace;margin:40px">${message
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</body></html>`;

const send = (response: ServerResponse, status: number, type: string, text: string): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
};

/** `e` of doGet and doPost. */
const eventOf = (url: URL, body: string, type: string): Record<string, unknown> => {
  const names = [...new Set(url.searchParams.keys())];
  return {
    queryString: url.search.slice(1),
    parameter: Object.fromEntries(names.map((name) => [name, url.searchParams.get(name) ?? ''])),
    parameters: Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)])),
    contextPath: '',
    contentLength: body === '' ? -1 : Buffer.byteLength(body),
    ...(body !== '' && {
      postData: { contents: body, type, length: Buffer.byteLength(body), name: 'postData' },
    }),
  };
};

export class WebApp {
  #host: Host;
  #origin: string;
  #answers = new Map<string, TextAnswer>();

  constructor(host: Host, origin: string) {
    this.#host = host;
    this.#origin = origin;
  }

  /** True when the request was for the web app. */
  async answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    if (url.pathname === '/macros/echo') this.#echo(request, response, url);
    else if (url.pathname === `/macros/s/${this.#host.deploymentId}/exec`)
      await this.#exec(request, response, url);
    else if (url.pathname.startsWith('/macros/'))
      send(response, 404, HTML, errorPage('Sorry, the file you have requested does not exist.'));
    else return false;
    return true;
  }

  async #exec(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const handler = request.method === 'POST' ? 'doPost' : request.method === 'GET' ? 'doGet' : null;
    if (handler === null) return send(response, 405, HTML, errorPage('Method Not Allowed'));
    const body = handler === 'doPost' ? await bodyOf(request) : '';
    const event = eventOf(url, body, (request.headers['content-type'] ?? '').split(';')[0] ?? '');
    try {
      const { value } = this.#host.run('webapp', handler, [event]);
      const text = textOf(value);
      if (text) return this.#redirect(response, text);
      const page = pageOf(value);
      if (page) return send(response, 200, HTML, page.html);
      send(response, 200, HTML, errorPage('The script completed but did not return anything.'));
    } catch (error) {
      const message = error instanceof MissingFunction ? error.message : String(error);
      send(response, 200, HTML, errorPage(message));
    }
  }

  #redirect(response: ServerResponse, answer: TextAnswer): void {
    const key = randomBytes(24).toString('base64url');
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > KEPT_ANSWERS && oldest !== undefined) this.#answers.delete(oldest);
    const location = `${this.#origin}/macros/echo?user_content_key=${key}`;
    response
      .writeHead(302, { location, 'content-type': HTML, 'access-control-allow-origin': '*' })
      .end('<HTML><HEAD><TITLE>Moved Temporarily</TITLE></HEAD></HTML>');
  }

  #echo(request: IncomingMessage, response: ServerResponse, url: URL): void {
    if (request.method !== 'GET') {
      send(response, 405, HTML, errorPage('Method Not Allowed'));
      return;
    }
    const key = url.searchParams.get('user_content_key') ?? '';
    const answer = this.#answers.get(key);
    this.#answers.delete(key);
    if (!answer) {
      send(response, 404, HTML, errorPage('Sorry, this answer was already taken.'));
      return;
    }
    response
      .writeHead(200, {
        'content-type': `${answer.mimeType}; charset=utf-8`,
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
      })
      .end(answer.text);
  }
}
