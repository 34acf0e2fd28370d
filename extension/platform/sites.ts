/** "이 사이트에서 항상": hosts beyond the list, each with its own permission and a script registered for it. */
import { browser } from 'wxt/browser';

const idOf = (host: string): string => `site-${host}`;

const patternsOf = (host: string): string[] => [`https://${host}/*`, `http://${host}/*`];

export const readAlways = async (host: string): Promise<void> => {
  await readNoLonger(host);
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

export const readNoLonger = async (host: string): Promise<void> => {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [idOf(host)] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [idOf(host)] });
};

/** @param _round lets a caller ask anew. */
export const sitesReadAlways = async (_round = 0): Promise<string[]> =>
  (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith('site-'))
    .map((id) => id.slice('site-'.length));
