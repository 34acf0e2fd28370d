/** The web app's manners, with a script of a few lines: what Google does, not what the add-on says. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningLedger, startLedger } from '../../../apps-script/local/ledger.ts';
import { temporaryFolder } from './bundle-for-tests.ts';

const SCRIPT = `
function doPost(e) {
  var body = e.postData.contents;
  if (body === 'throw') throw new Error('<b>일부러</b>');
  if (body === 'nothing') return;
  if (body === 'globals') body = [typeof setTimeout, typeof URL, typeof fetch, typeof require, typeof process, typeof TextEncoder, typeof crypto].join();
  if (body === 'lock') body = String(LockService.getDocumentLock());
  if (body === 'zone') body = String(new Date(2020, 0, 1).getTimezoneOffset());
  if (body === 'batch') {
    var id = SpreadsheetApp.getActiveSpreadsheet().getId();
    Sheets.Spreadsheets.batchUpdate({ requests: [{ nothing: {} }] }, id);
  }
  return ContentService.createTextOutput(JSON.stringify({ body: body, type: e.postData.type, query: e.parameter })).setMimeType(ContentService.MimeType.JSON);
}
function touch() { return globalThis.seen = (globalThis.seen || 0) + 1; }
function onOpen() { Sheets.Spreadsheets.get(SpreadsheetApp.getActiveSpreadsheet().getId(), {}); }
`;

const folder = temporaryFolder();
let ledger: RunningLedger;

beforeAll(async () => {
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b/Code.js'), SCRIPT);
  writeFileSync(join(folder, 'b/appsscript.json'), '{"timeZone":"Asia/Seoul"}');
  ledger = await startLedger({ file: join(folder, 'l.db'), port: 0, quiet: true, bundle: join(folder, 'b') });
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const post = (body: string, redirect: RequestRedirect = 'follow', query = '') =>
  fetch(ledger.url + query, {
    method: 'POST',
    body,
    redirect,
    headers: { 'content-type': 'text/plain;charset=utf-8' },
  });
const said = async (body: string): Promise<unknown> => (await (await post(body)).json()).body;

describe('POST', () => {
  it('answers behind a redirect that works once, and with GET alone', async () => {
    const first = await post('안녕', 'manual', '?a=1');
    expect(first.status).toBe(302);
    const echo = first.headers.get('location') ?? '';
    expect(new URL(echo).pathname).toBe('/macros/echo');
    expect((await fetch(echo, { method: 'POST' })).status).toBe(405);
    const second = await fetch(echo);
    expect(second.headers.get('content-type')).toContain('application/json');
    expect(await second.json()).toEqual({ body: '안녕', type: 'text/plain', query: { a: '1' } });
    expect((await fetch(echo)).status).toBe(404);
  });

  it.each([
    ['throw', /Error: &lt;b>일부러/],
    ['nothing', /did not return anything/],
    ['batch', /unimplemented: nothing/],
  ])('%s: an HTML page with status 200', async (body, words) => {
    const response = await post(body);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).toMatch(words);
  });

  it('OPTIONS and DELETE are not for it', async () => {
    expect((await fetch(ledger.url, { method: 'OPTIONS' })).status).toBe(405);
    expect((await fetch(ledger.url, { method: 'DELETE' })).status).toBe(405);
  });
});

describe('an execution', () => {
  it('has nothing of Node or a browser', async () => {
    expect(await said('globals')).toBe(Array.from({ length: 7 }, () => 'undefined').join());
  });
  it('runs in the time zone of its manifest, with no document lock', async () => {
    expect(await said('zone')).toBe('-540');
    expect(await said('lock')).toBe('null');
    expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(0);
  });
  it('starts from nothing each time', () => {
    expect([ledger.run('touch'), ledger.run('touch')]).toEqual([1, 1]);
  });
});

describe('strangers', () => {
  const ask = (path: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(ledger.url);
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject).end();
    });
  const own = (): string => new URL(ledger.url).host;

  it('a page elsewhere that points its name here is turned away', async () => {
    expect(await ask('/sheet', { host: 'evil.example:80' })).toBe(421);
    expect(await ask(new URL(ledger.url).pathname, { host: 'evil.example' }, 'POST')).toBe(421);
  });

  it('the sheet needs its key, then its cookie, and a page of its own', async () => {
    const key = new URL(ledger.sheetUrl).searchParams.get('key') ?? '';
    expect(await ask('/sheet', { host: own() })).toBe(403);
    expect(await ask('/export.xlsx', { host: own() })).toBe(403);
    expect(await ask('/sheet?key=wrong', { host: own() })).toBe(403);
    const opened = await fetch(ledger.sheetUrl, { redirect: 'manual' });
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect([opened.status, opened.headers.get('location')]).toEqual([302, '/sheet']);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    const mine = { host: own(), cookie: `gyoryu_${new URL(ledger.url).port}=${key}` };
    expect(await ask('/sheet/api/snapshot', mine)).toBe(200);
    expect(await ask('/sheet/api/snapshot', { ...mine, origin: 'https://evil.example' })).toBe(403);
  });
});

describe('a simple trigger', () => {
  it('may not use what needs an authorisation', async () => {
    const key = new URL(ledger.sheetUrl).searchParams.get('key') ?? '';
    const { origin, port } = new URL(ledger.url);
    const response = await fetch(`${origin}/sheet/api/run`, {
      method: 'POST',
      headers: { cookie: `gyoryu_${port}=${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ who: 'a@b.kr', name: 'onOpen', args: [], selection: null }),
    });
    expect((await response.json()).error).toMatch(/Specified permissions are not sufficient/);
  });
});
