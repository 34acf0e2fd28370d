/** The life of the extension and what the browser tells it. */
import { browser } from 'wxt/browser';

export const onInstalled = (listener: () => void): void =>
  browser.runtime.onInstalled.addListener(() => listener());
/** The very first time, not after an update. */
export const onFirstInstalled = (listener: () => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
export const onStartup = (listener: () => void): void => browser.runtime.onStartup.addListener(listener);

export const onCommand = (listener: (command: string, tabId: number | null) => void): void => {
  browser.commands.onCommand.addListener((command, tab) => listener(command, tab?.id ?? null));
};

/** The keys that are really set for a command; empty where the person took them away. */
export const shortcutOf = async (command: string): Promise<string> =>
  (await browser.commands.getAll()).find(({ name }) => name === command)?.shortcut ?? '';

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
export const ownPage = (
  path: '/sidepanel.html' | '/options.html' | '/ledger.html' | '/gather.html' | '/welcome.html',
): string => browser.runtime.getURL(path);
