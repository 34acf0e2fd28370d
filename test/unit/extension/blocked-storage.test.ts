/** A browser that blocks IndexedDB, as private windows may: reading goes on, a capture says that it failed. */
import { expect, it, vi } from 'vitest';
import { BY, item } from './sample.ts';

it('reads on without records, and fails a capture loudly', async () => {
  const open = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('indexedDB', { open });
  const { entriesIfAny } = await import('../../../extension/capture/entries.ts');
  const { captureItems } = await import('../../../extension/capture/capture.ts');
  expect(await entriesIfAny()).toEqual([]);
  await expect(captureItems([item()], BY)).rejects.toThrow('blocked');
});
