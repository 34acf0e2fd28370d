import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll } from '../../../extension/capture/acts.ts';
import { captureItems } from '../../../extension/capture/capture.ts';
import { findConnection } from '../../../extension/capture/connection.ts';
import { drain } from '../../../extension/capture/drain.ts';
import { allEntries } from '../../../extension/capture/entries.ts';
import { editRow } from '../../../extension/own-ledger/edit.ts';
import { eraseOwnLedger } from '../../../extension/own-ledger/erase.ts';
import { moveToLedger } from '../../../extension/own-ledger/move.ts';
import { addOwnLedger } from '../../../extension/own-ledger/own-ledger.ts';
import { asArticle, practiceArticle } from '../../../extension/own-ledger/practice.ts';
import { loadOwnLedger } from '../../../extension/own-ledger/whole.ts';
import { loadSettings } from '../../../extension/settings/store.ts';
import { draft, item } from '../extension/sample.ts';

const BY = { ledgerId: 'own', keyId: null, extractor: 'test', data: 'test' };

const onDay = (day: string) =>
  item({ date: day, article: { ...draft().article, url: `https://breaknews.com/${day}` } });

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseOwnLedger();
  await eraseAll();
  await addOwnLedger({ chosen: true });
  await captureItems([onDay('2020-01-01'), onDay('2020-03-01'), onDay('2020-05-01')], BY);
  await captureItems([item({ date: '2025-05-12', article: asArticle(practiceArticle('남양주시')) })], BY);
  await drain(findConnection);
});

const waiting = async () => (await allEntries()).filter(({ ledgerId }) => ledgerId === 'sheet');

it('every record waits for the other ledger, once however often it is pressed', async () => {
  expect(await moveToLedger('sheet')).toEqual({ sent: 3, before: 0, excluded: 0 });
  expect(await moveToLedger('sheet')).toEqual({ sent: 0, before: 3, excluded: 0 });
  const entries = await waiting();
  expect(entries.map(({ state }) => state.is)).toEqual(['queued', 'queued', 'queued']);
  expect(new Set(entries.map(({ recordId }) => recordId)).size).toBe(3);
  expect((await loadSettings()).defaultLedger).toBe('sheet');
});

it('as people corrected it, without what they excluded and without the practice article', async () => {
  const { rows } = await loadOwnLedger();
  const at = (day: string) => rows.find(({ event }) => event.date === day)?.event.n ?? 0;
  await editRow(at('2020-01-01'), { 검토: { text: '제외' } });
  await editRow(at('2020-03-01'), { 교류내용: { text: '고친 내용' } });
  expect(await moveToLedger('sheet')).toEqual({ sent: 2, before: 0, excluded: 1 });
  const records = (await waiting()).map(({ record }) => record);
  expect(records.map(({ date }) => date).sort()).toEqual(['2020-03-01', '2020-05-01']);
  expect(records.find(({ date }) => date === '2020-03-01')).toMatchObject({
    content: '고친 내용',
    capture: { changed: ['content'] },
  });
});

it('leaves the ledger on this PC as it is', async () => {
  await moveToLedger('sheet');
  expect((await loadOwnLedger()).rows).toHaveLength(4);
});
