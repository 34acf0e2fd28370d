/** Two hundred captures by two browsers over a bad line to a ledger that is killed ten times. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { startLedger } from '../../apps-script/local/ledger.ts';
import { encodePairing } from '../../shared/record/pairing-code.ts';
import { type Built, buildForBrowsers } from '../browser/e2e-build.ts';
import { capture, openArticle, openHistory, pair, pressSendNow, recordsIn } from '../browser/person.ts';
import { openWorkplace, type Workplace } from '../browser/workplace.ts';
import { startFaultyWay, type Way } from '../e2e/faulty-way.ts';
import { eventsOf, rowsOf } from '../e2e/ledger-rows.ts';
import { type ArchivedPage, reports } from '../samples/archive.ts';
import { Random } from '../sim/random.ts';
import type { LongCheck } from './check.ts';
import { type KilledLedger, startKilledLedger } from './killed-ledger.ts';

const EACH = 100;
/** Articles that both people capture. */
const SHARED = 20;
const KILLS = 10;
const SEED = 20261122;
/** From the end of the faults until everything is acknowledged. */
const PATIENCE_MS = 10 * 60_000;

/** Of every ten questions and answers four pass unharmed. */
const LINE: readonly Way[] = [
  'open',
  'open',
  'open',
  'open',
  'cut',
  'lost',
  'late',
  'doubled',
  'delayed',
  'truncated',
];
const ANY = ['queued', 'sending', 'uncertain', 'stored'];

const captureArticle = async ({ app }: Workplace, { url }: ArchivedPage): Promise<string[]> => {
  const { article, popup } = await openArticle(app, url);
  await capture(popup, ANY);
  const ids = await recordsIn(popup);
  await popup.close();
  await article.close();
  return ids;
};

const acknowledgedIn = (panel: Page): Promise<string[]> =>
  panel.$$eval('li[data-state="stored"]', (rows) => rows.map((row) => row.getAttribute('data-record') ?? ''));

/** Presses 지금 다시 보내기 now and then, as a person does who waits. @returns the ids that the ledger acknowledged */
const deliver = async (workplace: Workplace, count: number): Promise<string[]> => {
  const panel = await openHistory(workplace.app);
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const stored = await acknowledgedIn(panel);
    if (stored.length >= count || Date.now() > until) return stored;
    await pressSendNow(panel);
    await pause(2_000);
  }
};

/** Kills the ledger at another moment of a question each time, evenly over all captures. */
const killer = (ledger: KilledLedger, random: Random) => {
  let killing = Promise.resolve();
  return {
    captured: (n: number) => {
      if (n % Math.floor((2 * EACH) / KILLS) !== 0) return;
      killing = killing.then(() => pause(random.int(0, 400))).then(() => ledger.kill());
    },
    done: () => killing,
  };
};

const work = async (built: Built, folder: string, open: Workplace[]) => {
  const file = join(folder, 'ledger.db');
  const ledger = await startKilledLedger(file, built.addOn);
  const way = await startFaultyWay(ledger.pairing.url);
  const articles = reports(2 * EACH - SHARED);
  try {
    for (const [i, mine] of [articles.slice(0, EACH), articles.slice(-EACH)].entries()) {
      const profile = join(folder, `profile-${i}`);
      const workplace = await openWorkplace({
        headless: true,
        profile,
        more: mine,
        extension: built.extension,
      });
      open.push(workplace);
      const url = `${way.origin}${new URL(ledger.pairing.url).pathname}`;
      const answer = await pair(workplace.app, encodePairing({ ...ledger.pairing, url }));
      if (!answer.includes('연결되었습니다')) throw new Error(answer);
    }
    const random = new Random(SEED);
    const faults = new Map<Way, number>();
    way.way = () => {
      const now = random.pick(LINE) ?? 'open';
      faults.set(now, (faults.get(now) ?? 0) + 1);
      return now;
    };
    const kills = killer(ledger, random);
    const captured: string[][] = [[], []];
    await Promise.all(
      open.map(async (workplace, i) => {
        for (const article of i === 0 ? articles.slice(0, EACH) : articles.slice(-EACH)) {
          captured[i]?.push(...(await captureArticle(workplace, article)));
          kills.captured(captured.flat().length);
        }
      }),
    );
    await kills.done();
    way.way = 'open';
    const acknowledged = await Promise.all(open.map((each, i) => deliver(each, captured[i]?.length ?? 0)));
    return {
      captured: captured.flat(),
      acknowledged: acknowledged.flat(),
      exchanges: articles.length,
      faults,
      asked: way.asked,
      kills: ledger.kills,
      file,
    };
  } finally {
    await way.close();
    await ledger.end();
  }
};

/** Of each record, in how many events of the ledger it is. */
const inLedger = async ({ addOn }: Built, file: string, ids: readonly string[]) => {
  const ledger = await startLedger({ file, port: 0, quiet: true, bundle: addOn });
  const [held, rows] = [eventsOf(ledger, ids), rowsOf(ledger, '교류실적').length];
  await ledger.close();
  return { held, rows };
};

export const twoBrowsers: LongCheck = {
  name: 'two-browsers',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gyoryu-two-'));
    const built = await buildForBrowsers(folder);
    const open: Workplace[] = [];
    try {
      const done = await work(built, folder, open);
      const { held, rows } = await inLedger(built, done.file, done.captured);
      const acknowledged = new Set(done.acknowledged);
      const count = (n: (times: number) => boolean) => held.filter(n).length;
      const once = count((n) => n === 1);
      const lost = count((n) => n === 0);
      const doubled = count((n) => n > 1);
      const ok =
        done.captured.length === 2 * EACH &&
        done.captured.every((id) => acknowledged.has(id)) &&
        once === done.captured.length &&
        rows === done.exchanges &&
        done.kills === KILLS;
      const line = [...done.faults].map(([way, times]) => `${way} ${times}`).join(', ');
      return {
        ok,
        report: `Two Chromium profiles capture ${EACH} articles each, ${SHARED} of them the same, over a line that drops questions and answers,
delivers late and twice, delays answers past each other and cuts them short (${line}; ${done.asked} questions), while the
ledger is killed with SIGKILL ${done.kills} times. Then the line is open and 지금 다시 보내기 is pressed.

| captured | acknowledged | in the ledger once | lost | doubled | rows for ${done.exchanges} exchanges |
|---|---|---|---|---|---|
| ${done.captured.length} | ${acknowledged.size} | ${once} | ${lost} | ${doubled} | ${rows} |`,
      };
    } finally {
      for (const { close } of open) await close();
    }
  },
};
