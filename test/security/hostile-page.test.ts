/** Pages that work against us, in a real Chromium with the built extension: what they may not see, forge or break. */
import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { decodePairing } from '../../shared/record/pairing-code.ts';
import { BUILT } from '../browser/e2e-build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { highlighted, openPopup, pair, waitForHighlights } from '../browser/person.ts';
import { closeWelcome } from '../browser/workplace.ts';
import { type OpenLedger, openLedger } from '../unit/apps-script/client.ts';
import { PAGES } from './hostile-pages.ts';

const HOST = 'www.incheonilbo.com';
let server: Server;
let app: ExtensionBrowser;
let open: OpenLedger;
let secret = '';

const addressOf = (name: string) => `http://${HOST}/news/articleView.html?idxno=1&page=${name}`;

const visit = async (name: string): Promise<Page> => {
  const page = await app.browser.newPage();
  await page.goto(addressOf(name));
  return page;
};

const rows = () => open.ledger.print().find(({ title }) => title === '교류실적')?.rows.length;
const partnerOf = (words: Record<string, string[]>) => words['gyoryu-partner']?.join() ?? '';

beforeAll(async () => {
  open = await openLedger();
  server = createServer(({ url = '' }, response) => {
    const html = PAGES[new URL(url, 'http://x').searchParams.get('page') ?? ''] ?? '';
    const text = html.replaceAll('EXTENSION', JSON.stringify(app.origin.split('/').at(-1)));
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  app = await launchWithExtension({
    extension: BUILT.extension,
    args: [
      `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${port}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
  await closeWelcome(app);
  const code = open.ledger.pairing('시험 담당자');
  secret = decodePairing(code)?.secret ?? '';
  expect(secret).toHaveLength(43);
  await pair(app, code);
}, 120_000);

afterAll(async () => {
  await app?.browser.close();
  server?.close();
  await open?.close();
});

describe('a page', () => {
  it('that forges messages gets no answer, starts nothing and keeps its own address', async () => {
    const before = rows();
    const page = await visit('forger');
    expect(partnerOf(await waitForHighlights(page))).toContain('창저우');
    expect(await page.evaluate("window.seen.filter((type) => type === 'blocked').length")).toBe(6);
    const popup = await openPopup(app, page);
    await popup.waitForSelector('.bar > button:not([disabled])');
    expect(rows()).toBe(before);
    const kept = await popup.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
    expect(kept).toContain(HOST.replace('www.', ''));
    expect(kept).not.toContain('evil.example');
    expect(kept).not.toContain('javascript:');
    await popup.close();
    await page.close();
  }, 60_000);

  it('that breaks the built-ins breaks its own alone', async () => {
    const page = await visit('breaker');
    await page.bringToFront();
    const found = async () => page.evaluate('[...CSS.highlights.keys()].join()');
    await expect.poll(found, { timeout: 20_000 }).toContain('gyoryu-partner');
    await page.close();
  }, 60_000);

  it('that reads our highlights learns which of its own words are painted, and nothing else', async () => {
    const page = await visit('reader');
    await waitForHighlights(page);
    await page.waitForFunction('window.read.length > 0');
    const read: unknown = await page.evaluate('window.read');
    const seen = z.array(z.tuple([z.string(), z.string(), z.string()])).parse(read);
    const own = await page.$eval('#article-view-content-div', (body) => body.textContent);
    for (const [name, words, tag] of seen) {
      expect(name).toMatch(/^gyoryu-(?:partner|home|date)$/);
      expect(own).toContain(words);
      expect(tag).toBe('P');
    }
    expect(await page.$$eval('[class*="gyoryu"], [id*="gyoryu"], gyoryu', (ours) => ours.length)).toBe(0);
    await page.close();
  }, 60_000);

  it('that erases our highlights does not change what is captured', async () => {
    const page = await visit('eraser');
    const popup = await openPopup(app, page);
    await popup.waitForSelector('.bar > button:not([disabled])');
    expect(await popup.$eval('body', (body) => body.innerText)).toContain('창저우');
    await popup.close();
    await page.close();
  }, 60_000);

  it('finds nothing of ours to cover, click or frame', async () => {
    const page = await visit('overlay');
    await waitForHighlights(page);
    const body = await page.evaluate(() => document.body.innerHTML);
    expect(body.replace(/\s+/g, '')).toBe(
      (/<body>(.*)<\/body>/s.exec(PAGES.overlay ?? '')?.[1] ?? '').replace(/\s+/g, ''),
    );
    const framed = await page.evaluate(async (origin) => {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/popup.html`;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 800));
      try {
        const response = await fetch(`${origin}/popup.html`);
        return `fetched ${response.status}`;
      } catch {
        return 'refused';
      }
    }, app.origin);
    expect(framed).toBe('refused');
    expect(page.frames().some((frame) => frame.url().startsWith(`${app.origin}/popup.html`))).toBe(false);
    await page.close();
  }, 60_000);

  it('of 40,000 elements, 500 deep, stays usable, and its article is found', async () => {
    const page = await visit('huge');
    expect(partnerOf(await waitForHighlights(page))).toContain('창저우');
    expect(await page.evaluate('1 + 1')).toBe(2);
    await page.close();
  }, 90_000);

  it('whose article holds markup gets it shown as text in our windows', async () => {
    const page = await visit('markup');
    const popup = await openPopup(app, page);
    const failures: string[] = [];
    popup.on('pageerror', (error) => failures.push(String(error)));
    await popup.waitForSelector('.bar > button:not([disabled])');
    expect(await popup.$$('[onerror],[onload],[onfocus],iframe')).toHaveLength(0);
    expect(await popup.evaluate('window.hurt')).toBeUndefined();
    expect(failures).toEqual([]);
    await popup.close();
    await page.close();
  }, 60_000);
});

describe('what runs beside the page', () => {
  const isolated = async (page: Page, expression: string): Promise<unknown> => {
    const session = await page.createCDPSession();
    const contexts: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await session.send('Runtime.enable');
    const ours = contexts.find(({ origin }) => origin === app.origin);
    if (!ours) throw new Error('no content script here');
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: ours.id,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    return result.value;
  };

  it('cannot read the secret of the ledger, so that a hijacked page process cannot either', async () => {
    const page = await visit('plain');
    await waitForHighlights(page);
    const read = await isolated(
      page,
      'chrome.storage.local.get().then((all) => JSON.stringify(all), (error) => "refused: " + error.message)',
    );
    expect(read).not.toContain(secret);
    expect(read).toContain('refused');
    await page.close();
  }, 60_000);

  it('answers of the background hold no secret', async () => {
    const page = await visit('plain');
    await waitForHighlights(page);
    for (const type of ['lookAt', 'checkLedger', 'syncNow', 'locate', 'siteOf', 'searchPlaces']) {
      const answer = await isolated(
        page,
        `Promise.race([chrome.runtime.sendMessage({ id: 1, type: '${type}', data: 'x', timestamp: 1 }).then((all) => JSON.stringify(all) ?? '', (error) => error.message), new Promise((resolve) => setTimeout(resolve, 3000, 'silent'))])`,
      );
      expect(answer, type).not.toContain(secret);
    }
    await page.close();
  }, 60_000);
});

it('a page without exchange is left as it is', async () => {
  const page = await visit('traffic');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await highlighted(page)).toEqual({});
  await page.close();
}, 60_000);
