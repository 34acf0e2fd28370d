/** The whole way in a real Chromium: five news pages become rows of a ledger, once. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import { capture, openArticle, pair, waitForHighlights } from '../browser/person.ts';
import { openWorkplace, type Workplace } from '../browser/workplace.ts';
import type { SamplePage } from '../samples/pages.ts';
import { rowsOf } from './ledger-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'gyoryu-e2e-'));
const file = join(folder, 'ledger.db');
const profile = join(folder, 'profile');
let ledger: RunningLedger;
let workplace: Workplace;

const sample = (name: string): SamplePage => {
  const page = workplace.site.pages.find((candidate) => candidate.file.includes(name));
  if (!page) throw new Error(`no sample ${name}`);
  return page;
};

/** Opens an article and captures it; the popup answers the day of publication where it is told one. */
const captureArticle = async (
  page: SamplePage,
  { publishedAt, wanted }: { publishedAt?: string; wanted?: string[] } = {},
) => {
  const { article, popup } = await openArticle(workplace.app, workplace.addressOf(page));
  const words = await waitForHighlights(article);
  const asked = (await popup.$('input[type="date"]')) !== null;
  if (publishedAt) {
    await popup.$eval(
      'input[type="date"]',
      (input, day) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, day);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      publishedAt,
    );
    await popup.click('form:has(input[type="date"]) button[type="submit"]');
    await popup.waitForFunction(() => document.querySelector('input[type="date"]') === null);
  }
  const states = await capture(popup, wanted);
  await popup.close();
  await article.close();
  return { words, states, asked };
};

const seen = (rows: ReturnType<typeof rowsOf>, headers: string[]) =>
  rows
    .map((row) => headers.map((header) => row[header]))
    .sort((a, b) => String(a).localeCompare(String(b), 'ko'));

beforeAll(async () => {
  ledger = await startLedger({ file, port: 0, quiet: true });
  workplace = await openWorkplace({ headless: true, profile });
  expect(await pair(workplace.app, ledger.pairing('시험 담당자'))).toContain('교류대장');
}, 120_000);

afterAll(async () => {
  await workplace?.close();
  await ledger?.close();
});

describe('five articles', () => {
  it('are captured one after another', { timeout: 120_000 }, async () => {
    const vinh = await captureArticle(sample('vinh'));
    expect(vinh.words['gyoryu-partner']?.join()).toContain('빈시');
    expect(vinh.words['gyoryu-date']?.join()).toContain('13일');
    expect(vinh.asked).toBe(true);
    for (const name of ['changzhou', 'embassies', 'hanam']) {
      const { states } = await captureArticle(sample(name));
      expect(states.every((state) => state === 'stored')).toBe(true);
    }
  });

  it('wait in the outbox while the ledger is down, and a later start delivers them', {
    timeout: 90_000,
  }, async () => {
    const rows = () => rowsOf(ledger, '교류실적').length;
    const before = rows();
    const port = Number(new URL(ledger.url).port);
    await ledger.close();
    const { states } = await captureArticle(sample('quangnam'), { wanted: ['queued', 'uncertain'] });
    expect(states).toHaveLength(2);
    await workplace.close();

    ledger = await startLedger({ file, port, quiet: true });
    expect(rows()).toBe(before);
    workplace = await openWorkplace({ headless: true, profile });
    await expect.poll(rows, { timeout: 60_000 }).toBe(before + 2);
  });

  /** Only a month or a year is told of these, so reading may ask to be looked at. */
  const OPEN = expect.stringMatching(/^(검토 전|읽기 확인 필요)$/);
  it('stand in 교류실적 with partner, country, kind and day', () => {
    const rows = rowsOf(ledger, '교류실적');
    expect(seen(rows, ['지자체', '국가명', '시작일', '종료일', '교류형태', '검토'])).toEqual(
      [
        ['남양주시', '베트남', null, null, '화상회의', '일자 확인 필요'],
        ['남양주시', '중국', '2022-05-18', '2022-05-18', '화상회의', '검토 전'],
        ['남양주시', '미국', '2022-06-16', '2022-06-16', '면담·회의', '검토 전'],
        ['남양주시', '영국', '2022-06-17', '2022-06-17', '면담·회의', '검토 전'],
        ['오산시', '베트남', '2021-09-17', '2021-09-17', '화상회의', '검토 전'],
        ['오산시', '일본', '2021-07-01', '2021-07-31', '화상회의', OPEN],
        ['하남시', '말레이시아', '2020-01-01', '2020-12-31', expect.any(String), OPEN],
        ['하남시', '중국', '2021-01-01', '2021-12-31', expect.stringContaining('예정'), OPEN],
      ].sort((a, b) => String(a).localeCompare(String(b), 'ko')),
    );
    expect(rows.find((row) => row['시작일'] === '2022-05-18')?.['교류도시']).toContain('창저우');
  });

  it('give each pair its 결연현황, and cities only talked about no exchange', () => {
    const pairs = rowsOf(ledger, '결연현황');
    const city = (name: string) => pairs.find((row) => String(row['교류도시']).includes(name));
    const since = (name: string) =>
      String(city(name)?.['결연일자'] ?? city(name)?.['자매체결일']).slice(0, 4);
    expect([since('빈'), since('창저우')]).toEqual(['2005', '1999']);
    expect([since('브레아'), since('포트리'), since('다트')]).toEqual(['2020', '2020', '1996']);
    for (const name of ['브레아', '포트리', '다트']) expect(city(name)?.['최근 교류일']).toBeNull();
    expect(pairs.some((row) => String(row['교류도시']).includes('대사관'))).toBe(false);
  });

  it('add nothing when captured again', { timeout: 60_000 }, async () => {
    const before = rowsOf(ledger, '교류실적').length;
    const { states } = await captureArticle(sample('changzhou'));
    expect(states.every((state) => state === 'stored')).toBe(true);
    expect(rowsOf(ledger, '교류실적')).toHaveLength(before);
  });
});

it('resolves the open day once the day of publication is given', { timeout: 60_000 }, async () => {
  await captureArticle(sample('vinh'), { publishedAt: '2021-10-15' });
  // Cells that people see are filled by 정리, never by a capture.
  ledger.run('tidy');
  expect(
    rowsOf(ledger, '교류실적')
      .filter((row) => String(row['교류도시']).includes('빈'))
      .map((row) => row['시작일']),
  ).toContain('2021-10-13');
});
