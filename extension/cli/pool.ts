/** Answers in the order of the articles, by one thread or several, with never more than a few batches in memory. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Answer, answering } from './answer.ts';
import type { Item } from './item.ts';

const BATCH = 64;
/** Batches a worker has waiting, so that it never runs dry. */
const AHEAD = 2;

async function* batchesOf(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const startWorker = (withText: boolean) => {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { withText } });
  let last: Promise<unknown> = Promise.resolve();
  return {
    /** One batch after another: a worker answers in the order it was asked. */
    ask: (batch: readonly Item[]): Promise<Answer[]> => {
      const answered = last.then(async (): Promise<Answer[]> => {
        worker.postMessage(batch);
        const [answers] = await once(worker, 'message');
        return answers;
      });
      last = answered;
      return answered;
    },
    stop: () => worker.terminate(),
  };
};

export async function* answersOf(
  items: AsyncIterable<Item>,
  { jobs, withText }: { jobs: number; withText: boolean },
): AsyncGenerator<Answer> {
  if (jobs === 1) {
    const answer = answering({ withText });
    for await (const item of items) yield await answer(item);
    return;
  }
  const workers = Array.from({ length: jobs }, () => startWorker(withText));
  const waiting: Promise<Answer[]>[] = [];
  let next = 0;
  try {
    for await (const batch of batchesOf(items)) {
      const worker = workers[next++ % jobs];
      if (worker) waiting.push(worker.ask(batch));
      if (waiting.length >= jobs * AHEAD) yield* (await waiting.shift()) ?? [];
    }
    for (const answers of waiting) yield* await answers;
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}
