/** From the click on 캡처 in a real Chromium to the row in the local ledger. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildAppsScript } from '../../apps-script/build.ts';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { startOnePaper } from '../browser/one-paper.ts';
import { openPopup, pair } from '../browser/person.ts';
import { closeWelcome } from '../browser/workplace.ts';
import { buildExtension } from './build-extension.ts';
import { median, rounded } from './figures.ts';
import { exchangeArticles, newsPage } from './sample.ts';

const ARTICLES = 16;
const CAPTURE = '.bar > button:not([disabled])';
const PATIENCE_MS = 8_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const rowsIn = (ledger: RunningLedger): number =>
  ledger.print().find(({ title }) => title === '교류실적')?.rows.length ?? 0;

/** Milliseconds, or null where the article gave no row of its own (nothing found, or merged). */
const timeOf = async (popup: Page, ledger: RunningLedger): Promise<number | null> => {
  const button = await popup.waitForSelector(CAPTURE, { timeout: PATIENCE_MS }).catch(() => null);
  if (!button) return null;
  const before = rowsIn(ledger);
  let seen = ledger.revision();
  const clicked = await button.evaluate((element) => {
    const now = Date.now();
    if (element instanceof HTMLElement) element.click();
    return now;
  });
  while (Date.now() - clicked < PATIENCE_MS) {
    const now = Date.now();
    // Looking at every cell keeps the ledger, which lives in this process, from its work.
    if (ledger.revision() !== seen) {
      seen = ledger.revision();
      if (rowsIn(ledger) > before) return now - clicked;
    }
    await pause(5);
  }
  return null;
};

export const benchClickToRow = async () => {
  const extension = buildExtension({ e2e: true });
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-bench-'));
  const bundle = join(folder, 'bundle');
  await buildAppsScript(bundle);
  const ledger = await startLedger({ file: join(folder, 'ledger.db'), port: 0, quiet: true, bundle });
  const articles = exchangeArticles.filter(({ publishedAt }) => publishedAt).slice(0, ARTICLES);
  const site = await startOnePaper(
    Object.fromEntries(
      articles.map(({ text, publishedAt }, n) => [
        n,
        { html: newsPage(text, 300, publishedAt?.slice(0, 10)) },
      ]),
    ),
  );
  const app = await launchWithExtension({ extension, args: site.browserArgs });
  await closeWelcome(app);
  try {
    await pair(app, ledger.pairing('담당'));
    const times: number[] = [];
    for (const [n] of articles.entries()) {
      const article = await app.browser.newPage();
      await article.goto(site.addressOf(n));
      const popup = await openPopup(app, article);
      const ms = await timeOf(popup, ledger);
      if (ms !== null) times.push(ms);
      await popup.close();
      await article.close();
    }
    return { captures: times.length, articles: articles.length, captureToRowMs: rounded(median(times)) };
  } finally {
    await app.browser.close();
    await site.close();
    await ledger.close();
  }
};
