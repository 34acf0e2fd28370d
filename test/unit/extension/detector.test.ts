/** The detector on a page that is prepared in advance, and on one that turns from article to article by itself. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const OLD = '남양주시가 자매도시 창저우시와 교류했다. '.repeat(20);
const NEW = '의정부시가 우호도시 단둥시와 협약을 맺었다. '.repeat(20);
const ORDINARY = '의정부시가 도로를 고친다고 밝혔다. '.repeat(20);
const at = (n: number, more = ''): string =>
  `https://www.kihoilbo.co.kr/news/articleView.html?idxno=${n}${more}`;

const page = { URL: at(1), body: OLD, prerendering: false };
let turn = (): void => {};
let show = (): void => {};
let showAgain = (_: { persisted: boolean }): void => {};
let mutate = (): void => {};
let asked: string[] = [];
let told: string[] = [];

const start = async (): Promise<void> => {
  const { default: detector } = await import('../../../extension/entrypoints/detector.ts');
  await detector.main();
  await vi.advanceTimersByTimeAsync(50);
};

const goTo = async (address: string): Promise<void> => {
  page.URL = address;
  turn();
  await vi.advanceTimersByTimeAsync(10);
};

const write = async (body: string): Promise<void> => {
  page.body = body;
  mutate();
  await vi.advanceTimersByTimeAsync(500);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  Object.assign(page, { URL: at(1), body: OLD, prerendering: false });
  asked = [];
  told = [];
  vi.stubGlobal('document', {
    get URL() {
      return page.URL;
    },
    get prerendering() {
      return page.prerendering;
    },
    title: '소식',
    evaluate: () => ({ stringValue: page.body }),
    addEventListener: (_: string, shown: () => void) => {
      show = shown;
    },
  });
  vi.stubGlobal('addEventListener', (name: string, shown: typeof showAgain) => {
    if (name === 'pageshow') showAgain = shown;
  });
  vi.stubGlobal('navigation', {
    addEventListener: (_: string, turned: () => void) => {
      turn = turned;
    },
  });
  vi.stubGlobal(
    'MutationObserver',
    class {
      changed: () => void;
      constructor(changed: () => void) {
        this.changed = mutate = changed;
      }
      observe() {}
      disconnect() {
        if (mutate === this.changed) mutate = () => {};
      }
    },
  );
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: async ({ type }: { type: string }) => {
        asked.push(type);
        vi.stubGlobal('gyoryuPageSide', {
          readAndPaint: async (stays = false) => {
            told.push(stays ? 'stays' : `read ${page.URL} ${page.body.slice(0, 4)}`);
            return true;
          },
          leave: () => told.push('leave'),
        });
        return { res: undefined };
      },
    },
  });
});

afterEach(() => {
  turn = show = mutate = () => {};
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a page that is prepared in advance asks for nothing, whatever its address does, until it is shown', async () => {
  page.prerendering = true;
  await start();
  await goTo(at(1, '&page=1'));
  await write(NEW);
  expect(asked).toEqual([]);
  page.prerendering = false;
  show();
  await vi.advanceTimersByTimeAsync(10);
  expect(asked).toEqual(['readerWanted']);
});

it('the words of the page before are not read at the address of the next', async () => {
  await start();
  await goTo(at(2));
  expect(told).toEqual([`read ${at(1)} 남양주시`, 'leave']);
  await write(NEW);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([`read ${at(1)} 남양주시`, 'leave', `read ${at(2)} 의정부시`]);
});

it('a page that writes its words before it turns is read as it turns', async () => {
  await start();
  await write(NEW);
  await goTo(at(2));
  expect(told).toEqual([`read ${at(1)} 남양주시`, 'leave', `read ${at(2)} 의정부시`]);
});

it('an article that stays at a further address of its own keeps its sign', async () => {
  await start();
  await goTo(at(1, '&page=2'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([`read ${at(1)} 남양주시`, 'leave', 'stays']);
});

it('an article that gives way to an ordinary one has none', async () => {
  await start();
  await goTo(at(2));
  await write(ORDINARY);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([`read ${at(1)} 남양주시`, 'leave']);
});

it('a page that comes back as it was is found again', async () => {
  await start();
  showAgain({ persisted: false });
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toEqual([`read ${at(1)} 남양주시`]);
  showAgain({ persisted: true });
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toEqual([`read ${at(1)} 남양주시`, `read ${at(1)} 남양주시`]);
});

it('a place in the page is no other page', async () => {
  await start();
  await goTo(at(1, '#comments'));
  expect(told).toEqual([`read ${at(1)} 남양주시`]);
});

it('a page that turned while the reader was on its way is read at its own address alone', async () => {
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const send = chrome.runtime.sendMessage;
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: async (message: unknown) => {
        await arrived;
        return send(message);
      },
    },
  });
  await start();
  await goTo(at(2));
  arrive();
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toEqual([]);
  await write(NEW);
  expect(told).toEqual([`read ${at(2)} 의정부시`]);
});
