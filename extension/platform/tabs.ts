/** Tabs and the scripts in them. */
import { browser } from 'wxt/browser';

export const activeTabId = async (): Promise<number | null> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;

/** Address of a tab, where the browser lets us see it. */
export const tabUrl = async (tabId: number): Promise<string | null> =>
  (await browser.tabs.get(tabId).catch(() => null))?.url ?? null;

/** Puts the reader into a page; false where the browser does not let us (its own pages, no permission). */
export const injectReader = async (tabId: number): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] });
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/content-scripts/detector.css'] });
    return true;
  } catch {
    return false;
  }
};

export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};

export const onTabGone = (listener: (tabId: number) => void): void => {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
};

/** A tab began to load another document. */
export const onTabLeft = (listener: (tabId: number) => void): void => {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') listener(tabId);
  });
};

/** The tab another became the front one of. */
export const onTabShown = (listener: (tabId: number) => void, signal: AbortSignal): void => {
  const heard = ({ tabId }: { tabId: number }) => listener(tabId);
  browser.tabs.onActivated.addListener(heard);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(heard));
};

export const currentWindowId = async (): Promise<number | null> =>
  (await browser.windows.getCurrent()).id ?? null;
