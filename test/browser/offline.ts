/** A background that sees no network. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

const AS_FAST_AS_IT_IS = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** @returns brings the network back */
export const goOffline = async (browser: Browser): Promise<() => Promise<void>> => {
  const worker = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const session = await worker.createCDPSession();
  const isOnline = async (): Promise<boolean> =>
    (await session.send('Runtime.evaluate', { expression: 'navigator.onLine' })).result.value === true;
  const set = async (offline: boolean): Promise<void> => {
    await session.send('Network.emulateNetworkConditions', { offline, ...AS_FAST_AS_IT_IS });
    // The background is told a little later than its network is cut.
    while ((await isOnline()) === offline) await pause(50);
  };
  await session.send('Network.enable');
  await set(true);
  return async () => {
    await set(false);
    await session.detach();
  };
};
