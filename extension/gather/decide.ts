/** A person's decision on what was gathered: 확인 captures, 제외 leaves out, and both can be taken back. */
import { undo } from '../capture/acts.ts';
import { type CaptureResult, captureItems } from '../capture/capture.ts';
import { capturedBy } from '../capture/captured-by.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { changeItems } from './database.ts';
import { type Group, inCopy } from './fold.ts';

const keysOf = ({ leader, copies }: Group): string[] => [leader.key, ...copies.map(({ key }) => key)];

/** Captures the leader's exchanges, and under each copy's article once more: the ledger adds it as a source. */
export const confirmGroup = async (group: Group): Promise<CaptureResult> => {
  const { items, readBy } = group.leader.found;
  const wanted = items.filter(({ dropped }) => !dropped);
  const all: DraftItem[] = [
    ...wanted,
    ...group.copies.flatMap((copy) => wanted.flatMap((item) => inCopy(item, copy) ?? [])),
  ];
  const result = await captureItems(all, await capturedBy(readBy));
  if (result.is === 'captured') {
    const recordIds = result.entries.map(({ recordId }) => recordId);
    await changeItems(keysOf(group), ({ key }) => ({
      state: 'captured',
      recordIds: key === group.leader.key ? recordIds : [],
    }));
  }
  return result;
};

export const dropGroup = (group: Group): Promise<void> =>
  changeItems(keysOf(group), () => ({ state: 'dropped' }));

/** Back among what is to be decided; what was captured is taken out of the ledger again. */
export const reopenGroup = async (keys: readonly string[]): Promise<void> => {
  const recordIds: string[] = [];
  await changeItems(keys, (old) => {
    recordIds.push(...old.recordIds);
    return old.found ? { state: 'found', recordIds: [] } : null;
  });
  await undo(recordIds);
};

export const keepItems = (key: string, items: readonly DraftItem[]): Promise<void> =>
  changeItems([key], ({ found }) => (found ? { found: { ...found, items: [...items] } } : null));
