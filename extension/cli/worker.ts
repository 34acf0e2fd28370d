/** A worker thread: batches of articles in, their answers out. */
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { answering } from './answer.ts';
import type { Item } from './item.ts';

const { withText } = z.object({ withText: z.boolean() }).parse(workerData);
const answer = answering({ withText });

parentPort?.on('message', async (items: readonly Item[]) => {
  parentPort?.postMessage(await Promise.all(items.map(answer)));
});
