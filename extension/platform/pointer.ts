/** A line between our panel and a page, as long as the panel is open: what the pointer is on. */
import { browser } from 'wxt/browser';
import { PAINTED, type Painted } from '../paint/paint.ts';

const NAME = 'pointer';
/** What is painted is a name or a day. */
const LONGEST = 500;

export interface Pointed {
  field: Painted;
  words: string;
}

const isPointed = (message: unknown): message is Pointed =>
  typeof message === 'object' &&
  message !== null &&
  'field' in message &&
  PAINTED.some((field) => field === message.field) &&
  'words' in message &&
  typeof message.words === 'string' &&
  message.words.length <= LONGEST;

/** In the panel. Null is heard when the pointer leaves the painted words. */
export const followPointer = async (
  tabId: number,
  heard: (pointed: Pointed | null) => void,
  signal: AbortSignal,
): Promise<void> => {
  // Where the browser does not let us in, the line below is closed at once.
  await browser.scripting.executeScript({ target: { tabId }, files: ['/pointing.js'] }).catch(() => {});
  if (signal.aborted) return;
  const port = browser.tabs.connect(tabId, { name: NAME });
  port.onMessage.addListener((message: unknown) => heard(isPointed(message) ? message : null));
  port.onDisconnect.addListener(() => heard(null));
  signal.addEventListener('abort', () => port.disconnect());
};

/** In the page: `follow` starts with each panel that opens and ends with its signal. */
export const onFollower = (
  follow: (tell: (pointed: Pointed | null) => void, over: AbortSignal) => void,
): void => {
  const connected = (port: ReturnType<typeof browser.runtime.connect>): void => {
    if (port.name !== NAME) return;
    const over = new AbortController();
    port.onDisconnect.addListener(() => over.abort());
    follow((pointed) => port.postMessage(pointed), over.signal);
  };
  browser.runtime.onConnect.addListener(connected);
};
