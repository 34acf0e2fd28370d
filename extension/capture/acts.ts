/** What a person does with captured records. */

import { exchangeRecord } from '../../shared/record/exchange-record.ts';
import { completeRecord, type DraftRecord } from '../../shared/record/from-analysis.ts';
import { announceChange } from './changes.ts';
import { database } from './database.ts';
import { change, within } from './entries.ts';
import { type Entry, type EntryState, isOpen, queued } from './entry.ts';

/** Takes a capture back: at once where nothing was sent, else the ledger is asked to. */
const takenBack = (old: Entry, now: number): EntryState | Partial<Entry> | null => {
  switch (old.state.is) {
    case 'queued':
    case 'refused':
      return { is: 'undone', at: now };
    case 'sending':
      return { undoAsked: true };
    case 'uncertain':
    case 'stored':
      return { undoAsked: true, state: { is: 'undoing', dueAt: now, attempts: 0, problem: null } };
    case 'undoing':
    case 'undone':
      return null;
  }
};

export const undo = async (recordIds: readonly string[], now = Date.now()): Promise<void> => {
  for (const id of recordIds) await change(id, (old) => takenBack(old, now));
};

/** 지금 다시 보내기: everything that waits is due at once. */
export const retryNow = async (now = Date.now()): Promise<void> => {
  for (const { recordId } of await (await database()).getAll('entries'))
    await change(recordId, ({ state }) =>
      state.is === 'queued' || state.is === 'uncertain' || state.is === 'undoing'
        ? { ...state, dueAt: now }
        : null,
    );
};

/** A refused record once more, as it is. */
export const sendAgain = (recordId: string, now = Date.now()): Promise<boolean> =>
  change(recordId, ({ state }) => (state.is === 'refused' ? queued(now) : null));

/** A refused record, corrected by the person, under its old id: the ledger never stored it. */
export const mend = (recordId: string, draft: DraftRecord, changed: readonly string[], now = Date.now()) =>
  change(recordId, (old) => {
    if (old.state.is !== 'refused') return null;
    const { capture } = old.record;
    const all = [...new Set([...capture.changed, ...changed])];
    const record = exchangeRecord.safeParse(completeRecord(draft, recordId, { ...capture, changed: all }));
    return record.success ? { record: record.data, state: queued(now) } : null;
  });

/** Out of the history; only what is no longer on its way. */
export const forget = (recordId: string): Promise<void> =>
  within(async (tx) => {
    const old = await tx.objectStore('entries').get(recordId);
    if (old && !isOpen(old)) await tx.objectStore('entries').delete(recordId);
  });

/** Captures made before a ledger was connected go to it. */
export const adoptOrphans = async (ledgerId: string): Promise<void> => {
  for (const { recordId } of await (await database()).getAll('entries'))
    await change(recordId, (old) => (old.ledgerId === null ? { ledgerId } : null));
};

export const eraseAll = async (): Promise<void> => {
  const tx = (await database()).transaction(['entries', 'drafts'], 'readwrite');
  await tx.objectStore('entries').clear();
  await tx.objectStore('drafts').clear();
  await tx.done;
  announceChange();
};
