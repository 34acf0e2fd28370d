/** Highlights in a real Chromium on pages that fight back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import ko from '../../extension/locales/ko.json' with { type: 'json' };
import { BUILT } from '../browser/e2e-build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { type OnePaper, startOnePaper } from '../browser/one-paper.ts';
import { highlighted, openPopup, waitForHighlights } from '../browser/person.ts';
import { ARTICLE, STUBBORN } from './stubborn-pages.ts';

let paper: OnePaper;
let app: ExtensionBrowser;
const told: string[] = [];

beforeAll(async () => {
  paper = await startOnePaper(STUBBORN);
  app = await launchWithExtension({ extension: BUILT.extension, args: paper.browserArgs });
}, 120_000);

afterAll(async () => {
  await app?.browser.close();
  await paper?.close();
});

const visit = async (name: string): Promise<Page> => {
  const opened = await app.browser.newPage();
  opened.on('pageerror', (error) =>
    told.push(`${name}: ${error instanceof Error ? error.message : String(error)}`),
  );
  await opened.goto(paper.addressOf(name), { timeout: 90_000 });
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
