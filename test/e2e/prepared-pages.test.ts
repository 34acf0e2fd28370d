/** Pages that Chromium itself prepares in advance, and those that it keeps in memory: what their tab is told of them. */
import type { WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BUILT } from '../browser/e2e-build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { type OnePaper, type Served, startOnePaper } from '../browser/one-paper.ts';
import { articlePage } from './stubborn-pages.ts';

const ORDINARY =
  '<p>인천시는 오는 20일부터 상수도 요금을 조정한다. 시민은 누리집에서 요금을 볼 수 있다.</p>'.repeat(3);
const ordinary = (extra: string): string =>
  articlePage(extra, ORDINARY).replaceAll('중국 톈진시와 우호협력 협약', '상수도 요금 조정');

/** What happens to the page itself, told to its server. */
const TELLS = `<script>
fetch('/began?prepared=' + document.prerendering);
document.addEventListener('prerenderingchange', () => fetch('/activated'));
addEventListener('pageshow', ({ persisted }) => persisted && fetch('/came-back'));
</script>`;
const RULES = {
  prerender: [{ source: 'list', urls: ['/news/articleView.html?idxno=exchange'], eagerness: 'immediate' }],
};

/** Goes on by itself, as after a click: whatever comes from outside of a page is never led to what it prepared. */
const TURNS = `<script>(async () => {
  while (!(await fetch('?idxno=turn')).ok) await new Promise((resolve) => setTimeout(resolve, 300));
  location.assign('?idxno=exchange');
})()</script>`;

const pages: Record<string, Served> = {
  list: {
    html: ordinary(`<script type="speculationrules">${JSON.stringify(RULES)}</script>${TURNS}`),
  },
  ordinary: { html: ordinary('') },
  exchange: { html: articlePage(TELLS) },
};

const SOON = { timeout: 20_000, interval: 200 };

let paper: OnePaper;
let app: ExtensionBrowser;
let worker: WebWorker;
let tab: number;

beforeAll(async () => {
  paper = await startOnePaper(pages);
  app = await launchWithExtension({ extension: BUILT.extension, watched: false, args: paper.browserArgs });
  const found = await (await app.browser.waitForTarget((each) => each.type() === 'service_worker')).worker();
  if (!found) throw new Error('no background');
  worker = found;
  // Opened by the first run, in front of the tab that a test opens: Chromium prepares nothing for a tab behind.
  const welcomes = () =>
    worker.evaluate(async () =>
      (await chrome.tabs.query({})).flatMap(({ id, url }) => (url?.endsWith('/welcome.html') && id) || []),
    );
  await vi.waitUntil(async () => (await welcomes()).length > 0, SOON);
  await worker.evaluate((ids) => chrome.tabs.remove(ids), await welcomes());
}, 60_000);

afterAll(async () => {
  await app?.browser.close();
  await paper?.close();
});

const shown = (): Promise<string> =>
  worker.evaluate(async (id) => {
    const { status, url } = await chrome.tabs.get(id);
    return `${status} ${url}`;
  }, tab);

const open = async (name: string): Promise<void> => {
  tab = await worker.evaluate(
    async (url) => (await chrome.tabs.create({ url })).id ?? -1,
    paper.addressOf(name),
  );
  await expect.poll(shown, SOON).toBe(`complete ${paper.addressOf(name)}`);
};

const inPage = (func: (url: string) => void, url = ''): Promise<void> =>
  worker.evaluate(
    async (tabId, code, address) => {
      await chrome.scripting.executeScript({
        target: { tabId },
        world: 'MAIN',
        args: [code, address],
        func: (given, to) => void setTimeout(`(${given})(${JSON.stringify(to)})`),
      });
    },
    tab,
    String(func),
    url,
  );

const signs = (): Promise<string[]> =>
  worker.evaluate(async () =>
    Promise.all(
      (await chrome.tabs.query({})).map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })),
    ),
  );
const sign = (): Promise<string> => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
const readTabs = (): Promise<string[]> =>
  worker.evaluate(async () =>
    Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith('tab-')),
  );
/** Words under our highlights in the page that the tab shows. */
const painted = (): Promise<string> =>
  worker.evaluate(async (tabId) => {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join(' '),
    });
    return String(answer?.result);
  }, tab);

it('a page that is prepared in advance says nothing before it is shown, and has its sign then', {
  timeout: 60_000,
}, async () => {
  await open('list');
  await expect.poll(() => paper.asked, SOON).toContain('/began?prepared=true');
  // As long as a look may take.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect((await signs()).join('')).toBe('');
  expect(await readTabs()).toEqual([]);
  pages.turn = { html: '' };
  await expect.poll(sign, SOON).toBe('1');
  await expect.poll(() => paper.asked, SOON).toContain('/activated');
  await expect.poll(painted, SOON).toContain('톈진');
});

it("a page that comes back from the browser's memory has its sign and its highlights again", {
  timeout: 60_000,
}, async () => {
  await open('exchange');
  await expect.poll(sign, SOON).toBe('1');
  await inPage((url) => location.assign(url), paper.addressOf('ordinary'));
  await expect.poll(shown, SOON).toBe(`complete ${paper.addressOf('ordinary')}`);
  await expect.poll(sign, SOON).toBe('');
  await inPage(() => history.back());
  await expect.poll(() => paper.asked, SOON).toContain('/came-back');
  await expect.poll(sign, SOON).toBe('1');
  await expect.poll(painted, SOON).toContain('톈진');
});
