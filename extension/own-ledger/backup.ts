/** 마지막 백업: when the ledger last went out as a file, and what came in since. */
import * as z from 'zod/mini';
import { changing, readCounters, reading } from './database.ts';

/** After so many new or changed records a reminder is shown. */
export const REMIND_AFTER = 30;

const backup = z.object({
  /** ms since 1970 */
  at: z.number(),
  /** Number of records that the file held, of all that ever were. */
  records: z.number(),
});

export interface BackupState {
  /** ms since 1970; null: never. */
  at: number | null;
  /** Records stored since. */
  since: number;
}

export const backupState = (): Promise<BackupState> =>
  reading(async (tx) => {
    const read = backup.safeParse(await tx.objectStore('kept').get('backup'));
    const { events } = await readCounters(tx);
    return read.success
      ? { at: read.data.at, since: events - read.data.records }
      : { at: null, since: events };
  });

export const noteBackup = (at = Date.now()): Promise<void> =>
  changing(async (tx) => {
    const { events } = await readCounters(tx);
    await tx.objectStore('kept').put({ at, records: events }, 'backup');
  });
