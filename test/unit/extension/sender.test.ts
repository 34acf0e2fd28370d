import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '../../../extension/background/sender.ts';
import { eraseAll } from '../../../extension/capture/acts.ts';
import { captureItems } from '../../../extension/capture/capture.ts';
import { allEntries } from '../../../extension/capture/entries.ts';
import { addOwnLedger } from '../../../extension/own-ledger/own-ledger.ts';
import { BY, itemOfArticle } from './sample.ts';

const { sign } = vi.hoisted(() => ({ sign: vi.fn<() => Promise<void>>(async () => undefined) }));
vi.mock('../../../extension/background/signs.ts', () => ({ showOutboxSign: sign }));

const capture = (n: number) => captureItems([itemOfArticle(n)], { ...BY, ledgerId: 'own' });
const states = async () => (await allEntries()).map(({ state }) => state.is);

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseAll();
  await addOwnLedger({ chosen: true });
});

it('sends what is captured while it sends', async () => {
  await capture(1);
  const sending = send();
  await capture(2);
  await send();
  expect(await states()).toEqual(['stored', 'stored']);
  await sending;
});

it('sends what is captured once all is sent and only the sign is still to be shown', async () => {
  await capture(1);
  sign.mockImplementationOnce(async () => {
    await capture(2);
    void send();
  });
  await send();
  expect(await states()).toEqual(['stored', 'stored']);
});
