import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gather } from '../../../extension/background/gather.ts';
import { addItems, allItems, changeRun, eraseGathered, loadRun } from '../../../extension/gather/database.ts';
import { waitingItem } from '../../../extension/gather/item.ts';

/** What a person does at the very moment the work leaves its tab. */
let whileLeaving: () => Promise<void>;
const opened: string[] = [];

vi.mock('../../../extension/platform/quiet-tab.ts', () => ({
  openQuietTab: async () => 7,
  goTo: async (_tab: number, url: string) => {
    opened.push(url);
    return true;
  },
  rest: async () => {},
  closeTab: () => whileLeaving(),
}));
vi.mock('../../../extension/background/pages.ts', () => ({
  lookAt: async () => ({ is: 'read', article: { title: '기사' }, known: { article: 'team' } }),
}));

const waiting = (url: string, order: number) => waitingItem(url, url, order);

const states = async () => (await allItems()).map(({ state }) => state);

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseGathered();
  opened.length = 0;
  whileLeaving = async () => {};
});

it('ends where nothing waits any more', async () => {
  await addItems([waiting('https://a.kr/1', 1)]);
  await changeRun({ is: 'running' });
  await gather();
  expect(await loadRun()).toMatchObject({ is: 'idle', tabId: null });
  expect(await states()).toEqual(['known']);
});

it('a pause and 계속 while the tab is being closed: it goes on', async () => {
  await addItems([waiting('https://a.kr/1', 1), waiting('https://b.kr/1', 2)]);
  await changeRun({ is: 'paused', tabId: 7 });
  whileLeaving = async () => {
    whileLeaving = async () => {};
    await changeRun({ is: 'running' });
    void gather();
  };
  await gather();
  expect(opened).toEqual(['https://a.kr/1', 'https://b.kr/1']);
  expect(await loadRun()).toMatchObject({ is: 'idle', tabId: null });
});

it('addresses added while it ends are read', async () => {
  await addItems([waiting('https://a.kr/1', 1)]);
  await changeRun({ is: 'running' });
  whileLeaving = async () => {
    whileLeaving = async () => {};
    await addItems([waiting('https://b.kr/1', 2)]);
    await changeRun({ is: 'running' });
    void gather();
  };
  await gather();
  expect(opened).toEqual(['https://a.kr/1', 'https://b.kr/1']);
});

it('a pause stays a pause, also where the last page has just been read', async () => {
  await addItems([waiting('https://a.kr/1', 1)]);
  await changeRun({ is: 'paused', tabId: 7 });
  await gather();
  expect(await loadRun()).toMatchObject({ is: 'paused', tabId: null });
  expect(await states()).toEqual(['waiting']);
});
