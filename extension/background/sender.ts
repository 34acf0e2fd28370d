/** When the outbox is sent: at start, on each capture, when the network returns, and when a retry is due. */
import { findConnection } from '../capture/connection.ts';
import { database } from '../capture/database.ts';
import { drain } from '../capture/drain.ts';
import { releaseLeases } from '../capture/outbox.ts';
import { wakeAt } from '../platform/alarms.ts';
import { showOutboxSign } from './signs.ts';

let running: Promise<void> | null = null;
let again = false;

const nextDue = async (): Promise<number | null> => {
  const cursor = await (await database()).transaction('entries').store.index('due').openCursor();
  return cursor?.value && 'dueAt' in cursor.value.state ? cursor.value.state.dueAt : null;
};

const SOON_MS = 25_000;
const SUCCESSOR_MS = 60_000;

/** Alarms ring no sooner than 30 s; a shorter wait is a timer, with the alarm behind it should we die. */
const sleepUntil = async (due: number | null): Promise<void> => {
  if (due === null) return;
  const wait = Math.max(due - Date.now(), 1_000);
  await wakeAt('drain', Date.now() + Math.max(wait, 30_000));
  if (wait <= SOON_MS) setTimeout(() => void send(), wait);
};

const once = async (): Promise<void> => {
  // Should we die while sending, the alarm starts our successor.
  await wakeAt('drain', Date.now() + SUCCESSOR_MS);
  await drain(findConnection);
  await showOutboxSign();
  await sleepUntil(await nextDue());
};

/** A call that comes at the very end, with the next alarm already set, must not wait for that alarm. */
const untilNobodyCalls = async (): Promise<void> => {
  try {
    do {
      again = false;
      await once();
    } while (again);
  } finally {
    running = null;
  }
};

/** For the start of the background: what an earlier life left half sent is asked about at once. */
export const startSending = async (): Promise<void> => {
  await releaseLeases();
  await send();
};

/** A call while one runs makes it look once more. */
export const send = (): Promise<void> => {
  if (running) again = true;
  running ??= untilNobodyCalls();
  return running;
};
