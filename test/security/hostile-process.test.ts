/** A page's process that was hijacked speaks as our script in it: what it may neither read nor start. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPopup, waitForHighlights } from '../browser/person.ts';
import { type HostileSite, openHostileSite } from './hostile-site.ts';

let site: HostileSite;

beforeAll(async () => {
  site = await openHostileSite();
}, 120_000);

afterAll(async () => {
  await site?.close();
});

const isolated = async (page: Page, expression: string): Promise<unknown> => {
  const session = await page.createCDPSession();
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const ours = contexts.find(({ origin }) => origin === site.app.origin);
  if (!ours) throw new Error('no content script here');
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: ours.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
};

it('cannot read the secret of the ledger, so that a hijacked page process cannot either', async () => {
  const page = await site.visit('plain');
  await waitForHighlights(page);
  const read = await isolated(
    page,
    'chrome.storage.local.get().then((all) => JSON.stringify(all), (error) => "refused: " + error.message)',
  );
  expect(site.secret).toHaveLength(43);
  expect(read).not.toContain(site.secret);
  expect(read).toContain('refused');
  await page.close();
}, 60_000);

/** What the background answers to a message of our script's. */
const answerTo = (page: Page, type: string, data: unknown): Promise<unknown> =>
  isolated(
    page,
    `Promise.race([chrome.runtime.sendMessage({ id: 1, type: '${type}', data: ${JSON.stringify(data)}, timestamp: 1 }).then((all) => JSON.stringify(all) ?? '', (error) => error.message), new Promise((resolve) => setTimeout(resolve, 3000, 'silent'))])`,
  );

it('answers of the background hold no secret', async () => {
  const page = await site.visit('plain');
  await waitForHighlights(page);
  for (const type of ['articleFound', 'siteOf', 'lookAt', 'checkLedger', 'syncNow', 'locate', 'searchPlaces'])
    expect(await answerTo(page, type, 'x'), type).not.toContain(site.secret);
  await page.close();
}, 60_000);

it('learns nothing of another tab and starts nothing: windows alone are answered', async () => {
  const other = await site.visit('plain');
  await waitForHighlights(other);
  const popup = await openPopup(site.app, other);
  const tab = Number(new URL(popup.url()).searchParams.get('tab'));
  const page = await site.visit('plain');
  await waitForHighlights(page);
  expect(await answerTo(page, 'siteOf', page.url())).toContain('인천일보');
  for (const [type, data] of [
    ['lookAt', tab],
    ['readAgain', { tabId: tab, publishedAt: null }],
    ['repaint', tab],
    ['readText', { text: '속초시는 요나고시와 만났다.', title: null, publishedAt: null }],
    ['searchPlaces', '창저우'],
    ['sendNow', tab],
    ['checkLedger', 'x'],
    ['locate', 'x'],
    ['captorOf', 'https://incheonilbo.com/1'],
    ['syncNow', null],
    ['gatherNow', null],
    ['languageChosen', null],
  ] as const)
    expect(await answerTo(page, type, data), type).toContain('our windows alone');
  for (const each of [popup, page, other]) await each.close();
}, 60_000);
