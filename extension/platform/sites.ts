/**
 * "이 사이트에서 항상": hosts beyond the list, each with its own permission and a script registered for it.
 * The list of them is ours: browsers drop registered scripts with each update of the extension.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { onInstalled, onStartup } from './runtime.ts';
import { readLocal, writeLocal } from './storage.ts';

const KEY = 'sites-read-always';
const kept = z.array(z.string());

const idOf = (host: string): string => `site-${host}`;

const patternsOf = (host: string): string[] => [`https://${host}/*`, `http://${host}/*`];

const unregister = async (host: string): Promise<void> => {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [idOf(host)] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [idOf(host)] });
};

const register = async (host: string): Promise<void> => {
  await unregister(host);
  const may = await browser.permissions.contains({ origins: [`http://${host}/*`] });
  await browser.scripting.registerContentScripts([
    {
      id: idOf(host),
      matches: may ? patternsOf(host) : [`https://${host}/*`],
      js: ['detector.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
};

/** @param _round lets a caller ask anew. */
export const sitesReadAlways = async (_round = 0): Promise<string[]> => {
  const read = kept.safeParse(await readLocal(KEY));
  return read.success ? read.data : [];
};

const others = async (host: string): Promise<string[]> =>
  (await sitesReadAlways()).filter((each) => each !== host);

export const readAlways = async (host: string): Promise<void> => {
  await writeLocal(KEY, [...(await others(host)), host]);
  await register(host);
};

export const readNoLonger = async (host: string): Promise<void> => {
  await writeLocal(KEY, await others(host));
  await unregister(host);
};

/** Set once, as the background starts. An update at the start of the browser is told twice: one after the other. */
export const keepSitesRegistered = (): void => {
  let turn = Promise.resolve();
  const again = (): void => {
    turn = turn
      .then(async () => {
        for (const host of await sitesReadAlways()) await register(host);
      })
      .catch((error: unknown) => console.warn('이 사이트에서 항상:', error));
  };
  onInstalled(again);
  onStartup(again);
};
