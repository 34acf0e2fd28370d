/** The one tab in which old articles are opened: never in front, never heard. */
import { browser } from 'wxt/browser';
import { onTabLoaded } from './tabs.ts';

/** Some pages never end loading; what they have by then is looked at. */
const PATIENCE_MS = 20_000;

const BLANK = 'about:blank';

const sleep = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Empty pages load at once; until then their "loaded" could be taken for the next page's. */
const untilLoaded = async (tabId: number): Promise<void> => {
  for (let n = 0; n < 40 && (await browser.tabs.get(tabId)).status !== 'complete'; n++) await sleep(50);
};

/** Between two pages nothing runs in the tab. */
export const rest = async (tabId: number): Promise<void> => {
  try {
    await browser.tabs.update(tabId, { url: BLANK });
    await untilLoaded(tabId);
  } catch {
    // The person closed it: the next page opens another.
  }
};

/** @throws where the browser has no window. */
export const openQuietTab = async (): Promise<number> => {
  const { id } = await browser.tabs.create({ active: false, url: BLANK });
  if (id === undefined) throw new Error('a tab without a number');
  await browser.tabs.update(id, { muted: true });
  await untilLoaded(id);
  return id;
};

/** True once the page has loaded or was waited for long enough; null where the tab is gone. */
export const goTo = async (tabId: number, url: string): Promise<boolean | null> => {
  const over = new AbortController();
  const loaded = new Promise<boolean>((resolve) => {
    onTabLoaded((id) => {
      if (id === tabId) resolve(true);
    }, over.signal);
    setTimeout(() => resolve(true), PATIENCE_MS);
  });
  try {
    const tab = await browser.tabs.update(tabId, { url });
    return tab ? await loaded : null;
  } catch {
    return null;
  } finally {
    over.abort();
  }
};

export const closeTab = async (tabId: number): Promise<void> => {
  await browser.tabs.remove(tabId).catch(() => {});
};

/** Addresses of the links in what a person selected on a page, one a line. Runs in the page: it stands alone. */
const selectedLinks = (): string => {
  const selection = getSelection();
  const links = [...document.querySelectorAll('a')].filter((link) => selection?.containsNode(link, true));
  return [...new Set(links.map(({ href }) => href).filter((href) => /^https?:/.test(href)))].join('\n');
};

/** Empty where the browser does not let us into the page. Call it after a click there. */
export const linksInSelection = async (tabId: number): Promise<string> => {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: selectedLinks })
    .catch(() => []);
  const [first] = results;
  return typeof first?.result === 'string' ? first.result : '';
};
