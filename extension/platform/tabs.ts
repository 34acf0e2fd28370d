/** Tabs and the scripts in them. */
import { browser } from 'wxt/browser';

export const activeTabId = async (): Promise<number | null> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;

/** A document of a tab, where the browser names it: it may be another than the one on show. */
interface Target {
  tabId: number;
  documentIds?: string[];
}

const inject = async (target: Target, script: '/reader.js' | '/full-reader.js'): Promise<void> => {
  await Promise.all([
    browser.scripting.insertCSS({ target, files: ['/assets/highlight.css'] }),
    browser.scripting.executeScript({ target, files: [script] }),
  ]);
};

/** For a page that the detector found. @throws where the browser does not let us, or the page is gone */
export const injectReader = (tabId: number, documentId: string | undefined): Promise<void> =>
  inject(documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] }, '/reader.js');

/** For any page; false where the browser does not let us (its own pages, no permission). */
export const injectFullReader = (tabId: number): Promise<boolean> =>
  inject({ tabId }, '/full-reader.js').then(
    () => true,
    () => false,
  );

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
