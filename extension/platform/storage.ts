/** The browser's key-value stores; what comes out is unknown until a schema has read it. */
import { browser } from 'wxt/browser';

export const readLocal = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
export const writeLocal = (key: string, value: unknown): Promise<void> =>
  browser.storage.local.set({ [key]: value });
export const clearLocal = (): Promise<void> => browser.storage.local.clear();

/** In memory only, gone with the browser: what is known of open tabs. */
export const readSession = async (key: string): Promise<unknown> =>
  (await browser.storage.session.get(key))[key];
export const writeSession = (key: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value });
export const removeSession = (key: string): Promise<void> => browser.storage.session.remove(key);

/**
 * Our script in a page shares its process: a hijacked one must not read the ledger's secret.
 * Firefox has no such switch.
 */
export const keepFromPages = async (): Promise<void> =>
  browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
