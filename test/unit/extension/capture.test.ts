import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { adoptOrphans, eraseAll, undo } from '../../../extension/capture/acts.ts';
import { backoffMs } from '../../../extension/capture/backoff.ts';
import { captureItems } from '../../../extension/capture/capture.ts';
import { allEntries } from '../../../extension/capture/entries.ts';
import { csvOf } from '../../../extension/capture/export-csv.ts';
import { claim } from '../../../extension/capture/outbox.ts';
import { uuidV7 } from '../../../extension/capture/uuid-v7.ts';
import { recordId } from '../../../shared/record/exchange-record.ts';
import { BY, draft, item, itemOfArticle } from './sample.ts';

beforeEach(eraseAll);

describe('a click', () => {
  it('puts every exchange that was not dropped into the outbox', async () => {
    await captureItems([itemOfArticle(1), itemOfArticle(2), item({}, { dropped: true })], BY);
    expect((await allEntries()).map(({ state }) => state.is)).toEqual(['queued', 'queued']);
  });

  it('a second one, or one in another window, adds nothing', async () => {
    await Promise.all([captureItems([item()], BY), captureItems([item()], BY)]);
    await captureItems([item()], BY);
    expect(await allEntries()).toHaveLength(1);
  });

  it('after it was taken back it counts again', async () => {
    await captureItems([item()], BY);
    await undo((await allEntries()).map((entry) => entry.recordId));
    await captureItems([item()], BY);
    expect((await allEntries()).map(({ state }) => state.is).sort()).toEqual(['queued', 'undone']);
  });

  it('names the fields that do not fit, and keeps nothing of the rest', async () => {
    const nameless = item({ partner: { ...draft().partner, name: ' ' } });
    const long = item({ content: '가'.repeat(501) });
    const result = await captureItems([itemOfArticle(1), nameless, long], BY);
    expect(result).toEqual({
      is: 'unfit',
      unfit: [
        { id: nameless.id, fields: ['partner'] },
        { id: long.id, fields: ['content'] },
      ],
    });
    expect(await allEntries()).toEqual([]);
  });

  it('before a ledger is connected waits for one', async () => {
    await captureItems([item()], { ...BY, ledgerId: null, keyId: null });
    expect(await claim(50)).toEqual([]);
    await adoptOrphans('new');
    expect((await claim(50)).map(({ ledgerId }) => ledgerId)).toEqual(['new']);
  });

  it("sends the partner's spelling only where the person said so", async () => {
    await captureItems([item({ kind: 'visit' }, { teach: true }), item()], BY);
    const taught = (await allEntries()).flatMap(({ spellings }) => spellings.map(({ written }) => written));
    expect(taught).toEqual(['상주시']);
  });
});

it('record ids are UUIDs of version 7 in the order of capture', () => {
  const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map(uuidV7);
  for (const id of ids) expect(recordId.safeParse(id).success).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(Number.parseInt((ids[0] ?? '').replaceAll('-', '').slice(0, 12), 16)).toBe(1_700_000_000_000);
});

it('retries wait ever longer, up to half an hour, never all at once', () => {
  expect(backoffMs(1, 0.5)).toBe(5_000);
  expect(backoffMs(2, 0.5)).toBe(10_000);
  expect(backoffMs(40, 0.5)).toBe(1_800_000);
  expect(backoffMs(1, 0)).toBeLessThan(backoffMs(1, 0.99));
});

it('a table for a spreadsheet program holds no formula', async () => {
  await captureItems([item({ content: '=IMPORTXML("x"),\n둘째 줄' })], BY);
  const csv = csvOf(await allEntries());
  expect(csv).toContain(`"'=IMPORTXML(""x""),\n둘째 줄"`);
  expect(csv.split('\r\n')[0]).toContain('교류도시');
});
