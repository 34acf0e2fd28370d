/** In a real Firefox: detect, paint, edit, capture. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStep } from '../../.ci/steps.ts';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { BUILT } from '../browser/e2e-build.ts';
import { type FirefoxWithExtension, findFirefox, launchFirefox } from '../browser/firefox.ts';
import { waitForHighlights, waitForStates } from '../browser/person.ts';
import { type SampleSite, startSampleSite } from '../samples/server.ts';
import { rowsOf } from './ledger-rows.ts';

const installed = findFirefox();
const BUILD = BUILT.extension.replace('chrome', 'firefox');

describe.skipIf(installed === null)('Firefox', () => {
  let site: SampleSite;
  let ledger: RunningLedger;
  let firefox: FirefoxWithExtension;

  beforeAll(async () => {
    const step = { name: 'e2e build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] };
    expect(runStep(step, { GYORYU_E2E: '1' })).toBe(true);
    site = await startSampleSite();
    const file = join(mkdtempSync(join(tmpdir(), 'gyoryu-firefox-')), 'ledger.db');
    ledger = await startLedger({ file, port: 0, quiet: true });
    firefox = await launchFirefox(installed ?? '', BUILD, site.origin);
  }, 120_000);

  afterAll(async () => {
    await firefox?.close();
    await ledger?.close();
    await site?.close();
  });

  it('pairs, paints an article, and a changed summary reaches the ledger', { timeout: 90_000 }, async () => {
    const options = await firefox.openOwn('options.html');
    const code = await options.waitForSelector('textarea');
    await code?.type(ledger.pairing('담당자'));
    await options.click('form button[type=submit]');
    await options.waitForSelector('form .note.good');
    await options.close();

    const sample = site.pages.find(({ file }) => file.includes('changzhou'));
    const article = await firefox.browser.newPage();
    await article.goto(`http://${sample?.host}${sample?.path}`);
    const words = await waitForHighlights(article);
    expect(words['gyoryu-partner']?.join()).toContain('상주시');
    expect(words['gyoryu-date']?.join()).toContain('18일');

    const window = await firefox.openOwn('sidepanel.html');
    const tab = await window.evaluate(async () => {
      // The newest is this window, the one before it the article; the first run has opened one of its own.
      const tabs = await chrome.tabs.query({ currentWindow: true });
      const [, articleTab] = tabs.sort((one, other) => (other.id ?? 0) - (one.id ?? 0));
      return articleTab?.id;
    });
    await window.close();
    const panel = await firefox.openOwn(`sidepanel.html?tab=${tab}`);
    await panel.waitForSelector('.exchange');
    const summary = await panel.waitForSelector('.exchange input[maxlength="500"]');
    await summary?.click({ count: 3 });
    await summary?.type('도서관 교류 화상회의');
    await panel.click('.bar > button');
    await waitForStates(panel, ['stored']);
    expect(rowsOf(ledger, '교류실적').map((row) => row['교류내용'])).toEqual(['도서관 교류 화상회의']);
  });
});
