/** Two colleagues, each with a browser of their own and one ledger: what one filed, the other sees before a click. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { axeFaults } from '../browser/axe.ts';
import { capture, openArticle, pair } from '../browser/person.ts';
import { openWorkplace, type Workplace } from '../browser/workplace.ts';
import { rowsOf } from './ledger-rows.ts';

let ledger: RunningLedger;
const colleagues: Workplace[] = [];

const joinTeam = async (person: string): Promise<Workplace> => {
  const workplace = await openWorkplace({ headless: true });
  colleagues.push(workplace);
  expect(await pair(workplace.app, ledger.pairing(person))).toContain('연결되었습니다');
  return workplace;
};

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gyoryu-team-')), 'ledger.db');
  ledger = await startLedger({ file, port: 0, quiet: true });
}, 120_000);

afterAll(async () => {
  for (const { close } of colleagues) await close();
  await ledger?.close();
});

const popupOf = async ({ app, site, addressOf }: Workplace, name: string): Promise<Page> => {
  const sample = site.pages.find(({ file }) => file.includes(name));
  if (!sample) throw new Error(`no sample ${name}`);
  return (await openArticle(app, addressOf(sample))).popup;
};

it("a colleague's article is known before the click, and captured again adds no row", {
  timeout: 90_000,
}, async () => {
  const first = await joinTeam('가 주무관');
  const popup = await popupOf(first, 'changzhou');
  await capture(popup, ['stored']);
  const rows = rowsOf(ledger, '교류실적').length;

  const second = await joinTeam('나 주무관');
  const other = await popupOf(second, 'changzhou');
  await other.waitForFunction(() => document.body.innerText.includes('동료가 이 기사를 기록했습니다'), {
    polling: 200,
  });
  // Who and when is asked at a click, and told by the ledger.
  await other.$$eval('.note button', (buttons) => buttons[0]?.click());
  await other.waitForFunction(() => document.body.innerText.includes('이미 대장에 있음 — 가 주무관, 20'), {
    polling: 200,
  });
  expect(await axeFaults(other)).toEqual([]);
  await capture(other, ['stored']);
  expect(rowsOf(ledger, '교류실적')).toHaveLength(rows);
});
