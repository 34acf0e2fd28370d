/** Files that are shipped with the extension. */
import { browser } from 'wxt/browser';

export const ownFile = async (path: '/foreign-places.txt'): Promise<string> =>
  (await fetch(new URL(path, browser.runtime.getURL('/')))).text();

export const ownVersion = (): string => browser.runtime.getManifest().version;
