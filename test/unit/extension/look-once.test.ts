/** The look at a page ends by itself, and outlasts a background that is slow to start. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Look, lookOnce } from '../../../extension/page/look-once.ts';

let change: () => void;
let observers = 0;

class Observer {
  constructor(changed: () => void) {
    change = changed;
  }
  observe(): void {
    observers++;
  }
  disconnect(): void {
    observers = 0;
    change = () => {};
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('document', {});
  observers = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const nothingIsLeft = (): void => expect([observers, vi.getTimerCount()]).toEqual([0, 0]);

it('leaves nothing behind where the first look is enough', () => {
  lookOnce(() => 'done');
  nothingIsLeft();
});

it('looks again at a page that is being built, for three seconds', async () => {
  const look = vi.fn((): Look => 'again');
  lookOnce(look);
  for (let n = 0; n < 100; n++) {
    change();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(look.mock.calls.length).toBeGreaterThan(4);
  expect(look.mock.calls.length).toBeLessThan(10);
  nothingIsLeft();
});

it('does not look twice at once, and looks again after a change in the meantime', async () => {
  let answer: (seen: 'done' | 'again') => void = () => {};
  const look = vi.fn(
    (): Look =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  lookOnce(look);
  change();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(look).toHaveBeenCalledTimes(1);
  answer('again');
  await vi.advanceTimersByTimeAsync(500);
  expect(look).toHaveBeenCalledTimes(2);
  answer('done');
  await vi.advanceTimersByTimeAsync(10);
  nothingIsLeft();
});

it('asks a background that takes ten seconds to start again', async () => {
  const began = Date.now();
  const look = vi.fn(async () => {
    if (Date.now() - began < 10_000) throw new Error('Could not establish connection.');
    return 'done' as const;
  });
  lookOnce(look);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(look).toHaveLastReturnedWith(expect.any(Promise));
  await expect(look.mock.results.at(-1)?.value).resolves.toBe('done');
  nothingIsLeft();
});

it('gives up on a background that is gone for good', async () => {
  const look = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
  lookOnce(look);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(look.mock.calls.length).toBeLessThan(10);
  nothingIsLeft();
});

it('ends the look at the page before', async () => {
  const before = vi.fn((): Look => Promise.reject(new Error('nobody')));
  lookOnce(before);
  lookOnce(() => 'done');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(before).toHaveBeenCalledTimes(1);
  nothingIsLeft();
});
