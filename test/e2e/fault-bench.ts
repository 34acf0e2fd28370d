/** A paired browser, a ledger, and a faulty way between them. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { startLedger } from '../../apps-script/local/ledger.ts';
import { decodePairing, encodePairing } from '../../shared/record/pairing-code.ts';
import { BUILT } from '../browser/e2e-build.ts';
import { goOffline } from '../browser/offline.ts';
import { capture, openArticle, openHistory, pair, pressSendNow, recordsIn } from '../browser/person.ts';
import { openWorkplace } from '../browser/workplace.ts';
import { archive } from '../samples/archive.ts';
import { bundleAhead, inDeveloperMode, raiseVersion } from './faulty-machine.ts';
import { startFaultyWay } from './faulty-way.ts';
import { eventsOf, rowsOf } from './ledger-rows.ts';

export const SAMPLES = ['changzhou', 'embassies', 'quangnam', 'hanam', 'vinh'] as const;
export type Sample = (typeof SAMPLES)[number];

/** What one article about an exchange of somebody else's adds to the samples. */
const MORE = archive()
  .filter(({ kind }) => kind === 'exchange')
  .slice(0, 4);

/** The name under which a ledger is known whose name can stop resolving. */
const NAME = 'ledger.gyoryu.example';

/** @param clockAhead of the ledger's clock before the browser's, in ms */
export const openFaultBench = async ({ clockAhead = 0, built = BUILT } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-faults-'));
  const profile = join(folder, 'profile');
  inDeveloperMode(profile);
  // A copy of its own: it is updated under the browser's feet.
  const extension = join(folder, 'extension');
  cpSync(built.extension, extension, { recursive: true });
  const ledger = await startLedger({
    file: join(folder, 'ledger.db'),
    port: 0,
    quiet: true,
    bundle: clockAhead === 0 ? built.addOn : bundleAhead(built.addOn, folder, clockAhead),
  });
  const way = await startFaultyWay(ledger.url);
  const open = (names: readonly string[] = []) =>
    openWorkplace({ headless: true, profile, extension, more: MORE, names });
  let workplace = await open();
  const code = decodePairing(ledger.pairing('시험 담당자'));
  if (!code) throw new Error('no pairing code');
  const url = `${way.origin}${new URL(code.url).pathname}`;
  const answer = await pair(workplace.app, encodePairing({ ...code, url }));
  if (!answer.includes('연결되었습니다')) throw new Error(answer);

  const popupAt = async (address: string): Promise<Page> => (await openArticle(workplace.app, address)).popup;

  const popupOf = async (name: Sample): Promise<Page> => {
    const sample = workplace.site.pages.find(({ file }) => file.includes(name));
    if (!sample) throw new Error(`no sample ${name}`);
    return popupAt(workplace.addressOf(sample));
  };

  const restart = async (names: readonly string[] = []): Promise<void> => {
    await workplace.site.close();
    way.way = 'open';
    workplace = await open(names);
  };

  const askToSend = async (): Promise<Page> => {
    const history = await openHistory(workplace.app);
    await pressSendNow(history);
    return history;
  };

  let comeBack = async (): Promise<void> => {};

  return {
    way,
    popupOf,
    popupAt,
    /** Addresses of further articles about exchanges. */
    more: MORE.map(({ url }) => url),
    idsIn: recordsIn,
    rows: () => rowsOf(ledger, '교류실적').length,

    /** Presses 캡처 and waits until the article's records are in one of the states. */
    captureIn: async (popup: Page, states: readonly string[]): Promise<string[]> => {
      await capture(popup, states);
      return recordsIn(popup);
    },

    /** How many events of the ledger hold each record. */
    held: (ids: readonly string[]): number[] => eventsOf(ledger, ids),

    /** Waits until a further question has come to the way. */
    asked: async (before: number): Promise<void> => {
      for (let i = 0; i < 100 && way.asked <= before; i++) await pause(100);
    },

    askToSend,

    /** What a person does who sees 전송 대기 and does not want to wait: until nothing waits any more. */
    sendNow: async (): Promise<void> => {
      const panel = await askToSend();
      await panel.waitForFunction(
        () =>
          [...document.querySelectorAll('li[data-state]')].every(
            (row) => row.getAttribute('data-state') === 'stored',
          ),
        { polling: 200 },
      );
      await panel.close();
    },

    /** The background sees no network, or sees it again. */
    setOffline: async (is: boolean): Promise<void> => {
      if (is) comeBack = await goOffline(workplace.app.browser);
      else await comeBack();
    },

    /** The ledger under a name of its own, in a browser that does not know it; `knowName` starts one that does. */
    loseName: async (): Promise<void> => {
      const page = await workplace.app.browser.newPage();
      await page.goto(`${workplace.app.origin}/options.html`);
      await page.evaluate(async (name) => {
        const { settings } = await chrome.storage.local.get('settings');
        const renamed = JSON.stringify(settings).replaceAll('127.0.0.1', name);
        await chrome.storage.local.set({ settings: JSON.parse(renamed) });
      }, NAME);
      await workplace.app.browser.close();
      await restart([`MAP ${NAME} ~NOTFOUND`]);
    },
    knowName: async (): Promise<void> => {
      await workplace.app.browser.close();
      await restart([`MAP ${NAME} 127.0.0.1`]);
    },

    /** A newer version in the same folder, and the browser takes it up in the middle of everything. */
    updateExtension: async (): Promise<void> => {
      const version = raiseVersion(extension);
      const path = `${workplace.app.origin}/options.html`;
      const page = await workplace.app.browser.newPage();
      await page.goto(path);
      // The page dies with the version that opened it.
      await page.evaluate(() => chrome.runtime.reload()).catch(() => {});
      const running = async (): Promise<string> => {
        const fresh = await workplace.app.browser.newPage();
        await fresh.goto(path);
        const found = await fresh.evaluate(() => chrome.runtime.getManifest().version);
        await fresh.close();
        return found;
      };
      // Its pages are blocked, or die once more, while the extension is being taken up.
      let found = await running().catch(() => null);
      for (let i = 0; i < 40 && found === null; i++) {
        await pause(500);
        found = await running().catch(() => null);
      }
      if (found !== version) throw new Error(`the extension was not updated: ${found}`);
    },

    killWorker: async (page: Page): Promise<void> => {
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },

    /** SIGKILL, and a new browser on the same profile. */
    killBrowser: async (): Promise<void> => {
      workplace.app.browser.process()?.kill('SIGKILL');
      await restart();
    },

    close: async (): Promise<void> => {
      await workplace.close();
      await way.close();
      await ledger.close();
    },
  };
};
export type FaultBench = Awaited<ReturnType<typeof openFaultBench>>;
