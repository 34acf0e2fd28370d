/** When the outbox is sent: at start, on each capture, when the network returns, and when a retry is due. */
import { findConnection } from '../capture/connection.ts';
import { database } from '../capture/database.ts';
import { drain } from '../capture/drain.ts';
import { wakeAt } from '../platform/alarms.ts';
import { showOutboxSign } from './signs.ts';

let running: Promise<void> | null = null;
let again = false;

const nextDue = async (): Promise<number | null> => {
  const cursor = await (await database()).transaction('entries').store.index('due').openCursor();
  return cursor?.value && 'dueAt' in cursor.value.state ? cursor.value.state.dueAt : null;
};

const SOON_MS = 25_000;

/** Alarms ring no sooner than 30 s; a shorter wait is a timer, with the alarm behind it should we die. */
const sleepUntil = async (due: number | null): Promise<void> => {
  if (due === null) return;
  const wait = Math.max(due - Date.now(), 1_000);
  await wakeAt('drain', Date.now() + Math.max(wait, 30_000));
  if (wait <= SOON_MS) setTimeout(() => void send(), wait);
};

const once = async (): Promise<void> => {
  do {
    again = false;
    await drain(findConnection);
  } while (again);
  await showOutboxSign();
  await sleepUntil(await nextDue());
};

/** A call while one runs makes it look once more. */
export const send = (): Promise<void> => {
  if (running) again = true;
  running ??= once().finally(() => {
    running = null;
  });
  return running;
};
