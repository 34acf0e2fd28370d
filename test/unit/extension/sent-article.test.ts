/** What a page sends is held to the limits of its schema; what breaks them is refused by name and costs nothing else. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleFound, lookAt } from '../../../extension/background/pages.ts';
import { captureItems } from '../../../extension/capture/capture.ts';
import { allEntries } from '../../../extension/capture/entries.ts';
import { type PageArticle, sentArticle } from '../../../extension/page/page-state.ts';
import { tabState } from '../../../extension/page/tab-states.ts';
import { BY, item } from './sample.ts';

let inPage: PageArticle;

vi.mock('../../../extension/platform/files.ts', () => ({
  ownFile: async () =>
    readFileSync(new URL('../../../shared/places/data/foreign-places.txt', import.meta.url), 'utf8'),
}));
vi.mock('../../../extension/background/signs.ts', () => ({ showTabSign: async () => {} }));
vi.mock('../../../extension/platform/messages.ts', () => ({
  sendMessage: async (type: string) => (type === 'articleHere' ? { article: inPage } : undefined),
}));

const TAB = 7;
const REFUSED = { is: 'no_article', reason: 'unfit' };
const ARTICLE: PageArticle = {
  text: '속초시는 지난 12일 시청에서 자매도시인 일본 요나고시 시장과 만나 교류 협정서에 서명했다.',
  title: '속초시, 요나고시와 교류 협정',
  outlet: '설악신문',
  url: 'https://news.example.kr/article/1',
  publishedAt: '2023-05-20',
  publishedAtSource: 'meta',
  basis: 'press',
};

const addressOf = (length: number): string => `${ARTICLE.url}?idxno=`.padEnd(length, '1');

const OVERLONG: [keyof PageArticle, string][] = [
  ['text', '가'.repeat(200_001)],
  ['title', '가'.repeat(501)],
  ['outlet', '가'.repeat(121)],
  ['url', addressOf(2_001)],
  ['url', addressOf(2_000_000)],
  ['publishedAt', '2'.repeat(41)],
  ['publishedAtSource', 'm'.repeat(41)],
];

beforeEach(() => fakeBrowser.reset());

it.each(OVERLONG)('an overlong %s: the error names the field and its limit', (field, value) => {
  const { error } = sentArticle.safeParse({ ...ARTICLE, [field]: value });
  expect(error?.issues.map(({ code, path }) => [code, path])).toEqual([['too_big', [field]]]);
});

describe.each(OVERLONG)('a page that sends an overlong %s', (field, value) => {
  it('is refused by name, found or looked at; its next article is read', async () => {
    inPage = { ...ARTICLE, [field]: value };
    expect(await articleFound(inPage, TAB)).toBeNull();
    expect(await tabState(TAB)).toEqual(REFUSED);
    expect(await lookAt(TAB)).toEqual(REFUSED);

    inPage = ARTICLE;
    expect(await lookAt(TAB)).toMatchObject({ is: 'read', article: ARTICLE, analysis: { isExchange: true } });
  });
});

it('what was captured before waits as it was', async () => {
  await captureItems([item()], BY);
  const before = await allEntries();
  expect(before).toHaveLength(1);
  await articleFound({ ...ARTICLE, title: '가'.repeat(501) }, TAB);
  expect(await allEntries()).toEqual(before);
});

it('an address is measured without what others hung on to it', async () => {
  await articleFound({ ...ARTICLE, url: `${ARTICLE.url}?fbclid=${'a'.repeat(3_000)}` }, TAB);
  expect(await tabState(TAB)).toMatchObject({ is: 'read', article: ARTICLE });
});
