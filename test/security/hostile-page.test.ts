/** Pages that work against us: what they may not see, forge or break. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { highlighted, openPopup, waitForHighlights } from '../browser/person.ts';
import { PAGES } from './hostile-pages.ts';
import { HOST, type HostileSite, openHostileSite } from './hostile-site.ts';

let site: HostileSite;

const rows = () => site.ledger.print().find(({ title }) => title === '교류실적')?.rows.length;
const partnerOf = (words: Record<string, string[]>) => words['gyoryu-partner']?.join() ?? '';

beforeAll(async () => {
  site = await openHostileSite();
}, 120_000);

afterAll(async () => {
  await site?.close();
});

describe('a page', () => {
  it('that forges messages gets no answer, starts nothing and keeps its own address', async () => {
    const before = rows();
    const page = await site.visit('forger');
    expect(partnerOf(await waitForHighlights(page))).toContain('창저우');
    expect(await page.evaluate("window.seen.filter((type) => type === 'blocked').length")).toBe(6);
    const popup = await openPopup(site.app, page);
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
    const page = await site.visit('breaker');
    await page.bringToFront();
    const found = async () => page.evaluate('[...CSS.highlights.keys()].join()');
    await expect.poll(found, { timeout: 20_000 }).toContain('gyoryu-partner');
    await page.close();
  }, 60_000);

  it('that reads our highlights learns which of its own words are painted, and nothing else', async () => {
    const page = await site.visit('reader');
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
    const page = await site.visit('eraser');
    const popup = await openPopup(site.app, page);
    await popup.waitForSelector('.bar > button:not([disabled])');
    expect(await popup.$eval('body', (body) => body.innerText)).toContain('창저우');
    await popup.close();
    await page.close();
  }, 60_000);

  it('finds nothing of ours to cover, click or frame', async () => {
    const page = await site.visit('overlay');
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
    }, site.app.origin);
    expect(framed).toBe('refused');
    expect(page.frames().some((frame) => frame.url().startsWith(`${site.app.origin}/popup.html`))).toBe(
      false,
    );
    await page.close();
  }, 60_000);

  it('of 40,000 elements, 500 deep, stays usable, and its article is found', async () => {
    const page = await site.visit('huge');
    expect(partnerOf(await waitForHighlights(page))).toContain('창저우');
    expect(await page.evaluate('1 + 1')).toBe(2);
    await page.close();
  }, 90_000);

  it('whose article holds markup gets it shown as text in our windows', async () => {
    const page = await site.visit('markup');
    const popup = await openPopup(site.app, page);
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

it('a page without exchange is left as it is', async () => {
  const page = await site.visit('traffic');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await highlighted(page)).toEqual({});
  await page.close();
}, 60_000);
