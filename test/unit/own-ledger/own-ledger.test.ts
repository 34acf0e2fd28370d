import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll, undo } from '../../../extension/capture/acts.ts';
import { captureItems } from '../../../extension/capture/capture.ts';
import { findConnection } from '../../../extension/capture/connection.ts';
import { drain } from '../../../extension/capture/drain.ts';
import { allEntries } from '../../../extension/capture/entries.ts';
import { ask } from '../../../extension/capture/transport.ts';
import { deleteRow, editRow } from '../../../extension/own-ledger/edit.ts';
import { eraseOwnLedger } from '../../../extension/own-ledger/erase.ts';
import { addOwnLedger } from '../../../extension/own-ledger/own-ledger.ts';
import { partnershipRows } from '../../../extension/own-ledger/partnerships.ts';
import { loadOwnLedger } from '../../../extension/own-ledger/whole.ts';
import { articleHash } from '../../../shared/record/identity.ts';
import { draft, item } from '../extension/sample.ts';

const BY = { ledgerId: 'own', keyId: null, extractor: 'test', data: 'test' };

const capture = async (...items: ReturnType<typeof item>[]) => {
  const result = await captureItems(items, BY);
  if (result.is !== 'captured') throw new Error('unfit');
  await drain(findConnection);
  return result.entries.map(({ recordId }) => recordId);
};

const rowsShown = async () => (await loadOwnLedger()).rows;

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseOwnLedger();
  await eraseAll();
  await addOwnLedger({ chosen: true });
});

describe('내 PC 대장 through the outbox', () => {
  it('stores a capture without any request', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    await capture(item());
    expect((await allEntries()).map(({ state }) => state.is)).toEqual(['stored']);
    expect((await rowsShown()).map(({ cells }) => cells['교류도시'])).toEqual([{ text: '창저우시' }]);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  it('joins a second article about the same exchange', async () => {
    await capture(item());
    await capture(item({ article: { ...item().draft.article, url: 'https://other.example/1' } }));
    const ledger = await loadOwnLedger();
    expect(ledger.rows).toHaveLength(1);
    expect(ledger.rows[0]?.event.sources).toHaveLength(2);
    expect(ledger.pairs.map(({ count }) => count)).toEqual([1]);
  });

  it('takes a capture back, until it is reviewed', async () => {
    const [first] = await capture(item());
    await undo([first ?? '']);
    await drain(findConnection);
    expect(await rowsShown()).toEqual([]);
    expect((await loadOwnLedger()).pairs).toEqual([]);

    const [second] = await capture(item());
    const [row] = await rowsShown();
    await editRow(row?.event.n ?? 0, { 검토: { text: '확인' } });
    await undo([second ?? '']);
    await drain(findConnection);
    expect(await rowsShown()).toHaveLength(1);
    expect((await allEntries()).find(({ recordId }) => recordId === second)?.state).toMatchObject({
      is: 'stored',
      problem: { code: 'reviewed' },
    });
  });

  it('takes back what only that capture told of partnerships', async () => {
    const place = {
      ...draft().partner,
      name: '브레아시',
      asWritten: '브레아시',
      placeId: 'geonames:5330567',
      country: 'US',
    };
    const related = [{ place, relation: 'sister' as const, since: '1990' }];
    await capture(item({ relation: 'mou', since: '2001' }));
    const [second = ''] = await capture(
      item({
        relation: 'sister',
        since: '2010',
        date: '2024-03-04',
        related,
        article: { ...draft().article, url: 'https://other.example/9' },
      }),
    );
    expect((await loadOwnLedger()).pairs).toMatchObject([{ relation: 'sister' }, { relation: 'sister' }]);
    await undo([second]);
    await drain(findConnection);
    const { pairs } = await loadOwnLedger();
    expect(pairs).toMatchObject([{ relation: 'mou', steps: { mou: '2001' }, count: 1 }]);
    expect(pairs[0]?.steps.sister).toBeUndefined();
    expect(
      (
        await capture(
          item({ article: { ...draft().article, url: 'https://other.example/9' }, date: '2024-03-04' }),
        )
      ).length,
    ).toBe(1);
  });

  it('tells what became of a record, and where it stands', async () => {
    const [id = ''] = await capture(item());
    const status = await ask('own', 'status', { recordIds: [id] });
    expect(status).toMatchObject({ is: 'answered', body: { records: [{ state: 'stored' }] } });
    const place = await ask('own', 'locate', { recordId: id });
    expect(place.is === 'answered' && place.body.url).toMatch(/\/ledger\.html#1$/);
    const article = articleHash(draft().article.url ?? '');
    const known = await ask('own', 'locate', { article });
    expect(known).toMatchObject({
      body: { url: place.is === 'answered' && place.body.url, by: null, on: expect.stringMatching(/^20/) },
    });
  });

  it('counts a name that is learnt later to be another place’s under that place', async () => {
    const { partner, article } = draft();
    const written = { ...partner, name: '유산시', asWritten: '유산시', native: null, placeId: null };
    const known = { ...written, name: '루산시', native: '乳山', placeId: 'geonames:1797038' };
    await capture(item({ partner: written }));
    await capture(
      item({ partner: known, date: '2023-05-02', article: { ...article, url: 'https://other.example/2' } }),
    );
    expect(partnershipRows((await loadOwnLedger()).pairs, '국외')).toHaveLength(2);
    await capture(
      item(
        { partner: known, date: '2024-07-03', article: { ...article, url: 'https://other.example/3' } },
        { teach: true },
      ),
    );
    const { pairs, rows } = await loadOwnLedger();
    expect(partnershipRows(pairs, '국외')).toMatchObject([
      { 교류도시: { text: '루산시' }, '교류 건수': { number: 3 } },
    ]);
    expect(rows.map(({ cells }) => cells['교류도시'])).toEqual(Array(3).fill({ text: '루산시' }));
    const synced = await ask('own', 'sync', { since: 0 });
    expect(synced.is === 'answered' && synced.body.partnerships).toHaveLength(1);
  });

  it('gives its partnerships to the reader', async () => {
    await capture(item());
    const synced = await ask('own', 'sync', { since: 0 });
    expect(synced).toMatchObject({
      is: 'answered',
      body: { partnerships: [{ place: { name: '창저우시' }, relation: 'sister', since: '1999' }] },
    });
    expect(synced.is === 'answered' && synced.body.articles).toHaveLength(1);
  });
});

describe('a person’s edit', () => {
  it('is a fact, counted, and no later source writes over it', async () => {
    await capture(item());
    const [row] = await rowsShown();
    await editRow(row?.event.n ?? 0, { 시작일: { text: '2022. 5. 17.' }, 교류내용: { text: '고친 내용' } });
    await capture(item({ article: { ...item().draft.article, url: 'https://other.example/2' } }));
    const { rows, pairs } = await loadOwnLedger();
    const kept = rows.find(({ event }) => event.n === row?.event.n);
    expect(kept?.cells['교류내용']).toEqual({ text: '고친 내용' });
    expect(kept?.event.date).toBe('2022-05-17');
    expect(pairs[0]?.first).toBe('2022-05-17');
  });

  it('of 검토 to 제외 leaves the count', async () => {
    await capture(item());
    const [row] = await rowsShown();
    await editRow(row?.event.n ?? 0, { 검토: { text: '제외' } });
    expect((await loadOwnLedger()).pairs.map(({ count }) => count)).toEqual([0]);
  });

  it('of the city makes another pair', async () => {
    await capture(item());
    const [row] = await rowsShown();
    await editRow(row?.event.n ?? 0, { 교류도시: { text: '다롄시' } });
    const counts = (await loadOwnLedger()).pairs.map(({ partner, count }) => [partner.name, count]);
    expect(counts).toEqual([
      ['창저우시', 0],
      ['다롄시', 1],
    ]);
  });

  it('a deleted row stays deleted when its article comes again', async () => {
    await capture(item());
    const [row] = await rowsShown();
    await deleteRow(row?.event.n ?? 0);
    await capture(item({ article: { ...item().draft.article, url: 'https://other.example/3' } }));
    expect(await rowsShown()).toEqual([]);
  });
});
