/** Tabs and the scripts in them. */
import { browser } from 'wxt/browser';

export const activeTabId = async (): Promise<number | null> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;

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

/** A tab has loaded another document. */
export const onTabLoaded = (listener: (tabId: number) => void, signal: AbortSignal): void => {
  const heard = (tabId: number, { status }: { status?: string }) => {
    if (status === 'complete') listener(tabId);
  };
  browser.tabs.onUpdated.addListener(heard);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(heard));
};

/** The tab another became the front one of. */
export const onTabShown = (listener: (tabId: number) => void, signal: AbortSignal): void => {
  const heard = ({ tabId }: { tabId: number }) => listener(tabId);
  browser.tabs.onActivated.addListener(heard);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(heard));
};

export const currentWindowId = async (): Promise<number | null> =>
  (await browser.windows.getCurrent()).id ?? null;
