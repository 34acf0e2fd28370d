import { beforeEach, expect, it, vi } from 'vitest';
import { onMessage as onLibrary, sendMessage as sendLibrary } from '../../../extension/platform/messages.ts';
import { onMessage as onPage, sendMessage as sendPage } from '../../../extension/platform/page-messages.ts';

type Respond = (reply: unknown) => void;
type Listener = (message: unknown, sender: unknown, respond: Respond) => unknown;

/** Chrome's own bus: the first listener that answers `true` is waited for. */
const bus = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const deliver = (message: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const waited = [...listeners].some(
        (listener) => listener(structuredClone(message), {}, resolve) === true,
      );
      if (!waited) resolve(undefined);
    });
  const runtime = {
    id: 'x',
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    sendMessage: (message: unknown, answered?: Respond) => {
      const answer = deliver(message);
      if (answered) void answer.then(answered);
      return answer;
    },
  };
  const tabs = {
    sendMessage: (_tab: number, message: unknown, _options: unknown, answered: Respond) =>
      void deliver(message).then(answered),
  };
  return { listeners, runtime, tabs };
});

vi.mock('wxt/browser', () => ({ browser: { runtime: bus.runtime } }));

beforeEach(() => {
  bus.listeners.clear();
  vi.stubGlobal('chrome', { runtime: bus.runtime, tabs: bus.tabs });
});

it('a page asks, the library answers', async () => {
  const stop = onLibrary('siteOf', ({ data }) => ({ rules: [], outlet: data }));
  expect(await sendPage('siteOf', 'https://a.kr/1')).toEqual({ rules: [], outlet: 'https://a.kr/1' });
  stop();
});

it("the library's error is an error of the page", async () => {
  const stop = onLibrary('siteOf', () => {
    throw new Error('고장');
  });
  await expect(sendPage('siteOf', 'x')).rejects.toThrow();
  stop();
});

it('the library asks, a page answers', async () => {
  const stop = onPage('scrollTo', ({ start }) => start === 3);
  expect(await sendLibrary('scrollTo', { start: 3, end: 4 }, 7)).toBe(true);
  stop();
  expect(bus.listeners.size).toBe(0);
});

it("a page's error is an error of the library", async () => {
  const stop = onPage('scrollTo', () => {
    throw new Error('고장');
  });
  await expect(sendLibrary('scrollTo', { start: 3, end: 4 }, 7)).rejects.toThrow();
  stop();
});
