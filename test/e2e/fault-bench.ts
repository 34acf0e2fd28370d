/** A paired browser, a ledger, and a faulty way between them. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { startLedger } from '../../apps-script/local/ledger.ts';
import { decodePairing, encodePairing } from '../../shared/record/pairing-code.ts';
import { capture, openPopup, pair } from '../browser/person.ts';
import { openWorkplace } from '../browser/workplace.ts';
import { startFaultyWay } from './faulty-way.ts';
import { rowsOf } from './ledger-rows.ts';

export const SAMPLES = ['changzhou', 'embassies', 'quangnam', 'hanam', 'vinh'] as const;
export type Sample = (typeof SAMPLES)[number];

export const openFaultBench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-faults-'));
  const profile = join(folder, 'profile');
  const ledger = await startLedger({ file: join(folder, 'ledger.db'), port: 0, quiet: true });
  const way = await startFaultyWay(ledger.url);
  let workplace = await openWorkplace({ headless: true, profile });
  const code = decodePairing(ledger.pairing('시험 담당자'));
  if (!code) throw new Error('no pairing code');
  const url = `${way.origin}${new URL(code.url).pathname}`;
  const answer = await pair(workplace.app, encodePairing({ ...code, url }));
  if (!answer.includes('연결되었습니다')) throw new Error(answer);

  const popupOf = async (name: Sample): Promise<Page> => {
    const sample = workplace.site.pages.find(({ file }) => file.includes(name));
    if (!sample) throw new Error(`no sample ${name}`);
    const article = await workplace.app.browser.newPage();
    await article.goto(workplace.addressOf(sample));
    const popup = await openPopup(workplace.app, article);
    await popup.waitForSelector('.exchange');
    return popup;
  };

  const idsIn = (popup: Page): Promise<string[]> =>
    popup.$$eval('.bar [data-record]', (notes) =>
      notes.map((note) => note.getAttribute('data-record') ?? ''),
    );

  return {
    way,
    popupOf,
    idsIn,
    rows: () => rowsOf(ledger, '교류실적').length,

    /** Presses 캡처 and waits until the article's records are in one of the states. */
    captureIn: async (popup: Page, states: readonly string[]): Promise<string[]> => {
      await capture(popup, states);
      return idsIn(popup);
    },

    /** How many events of the ledger hold each record. */
    held: (ids: readonly string[]): number[] => {
      const events = ledger.print().find(({ title }) => title === '_기록')?.rows ?? [];
      return ids.map((id) => events.filter((cells) => cells.join().includes(id)).length);
    },

    /** Waits until a further question has come to the way. */
    asked: async (before: number): Promise<void> => {
      for (let i = 0; i < 100 && way.asked <= before; i++) await pause(100);
    },

    /** What a person does who sees 전송 대기 and does not want to wait. */
    sendNow: async (): Promise<void> => {
      const panel = await workplace.app.browser.newPage();
      await panel.goto(`${workplace.app.origin}/sidepanel.html`);
      await panel.bringToFront();
      await (await panel.waitForSelector('::-p-aria(기록[role="tab"])'))?.click();
      await panel.waitForSelector('li[data-state]');
      const button = await panel.waitForSelector('::-p-aria(지금 다시 보내기[role="button"])');
      // Disabled where nothing waits any more.
      await button?.evaluate((one) => one instanceof HTMLButtonElement && one.click());
      await panel.waitForFunction(
        () =>
          [...document.querySelectorAll('li[data-state]')].every(
            (row) => row.getAttribute('data-state') === 'stored',
          ),
        { polling: 200 },
      );
      await panel.close();
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
      await workplace.site.close();
      way.way = 'open';
      workplace = await openWorkplace({ headless: true, profile });
    },

    close: async (): Promise<void> => {
      await workplace.close();
      await way.close();
      await ledger.close();
    },
  };
};
export type FaultBench = Awaited<ReturnType<typeof openFaultBench>>;
