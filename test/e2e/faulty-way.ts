/** A way to the ledger that fails on demand: stands between the browser and the local ledger's web app, on both hops. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Before the ledger: `cut` breaks the line, `stalled` swallows the request, `html` is a login page, `broken` a 500,
 * `late` breaks the line and delivers the request all the same, seconds afterwards; `doubled` delivers it twice.
 * After it wrote: `held` never answers, `lost` breaks the line, `delayed` lets other answers pass; `truncated`,
 * `unsigned` and `foreign` (another question's answer) spoil what comes back.
 */
export const WAYS = [
  'open',
  'cut',
  'stalled',
  'html',
  'broken',
  'late',
  'doubled',
  'held',
  'lost',
  'delayed',
  'truncated',
  'unsigned',
  'foreign',
] as const;
export type Way = (typeof WAYS)[number];

const LATE_MS = 4_000;
const DELAY_MS = 1_500;

export interface FaultyWay {
  origin: string;
  /** What it does to every request, or chooses for each. */
  way: Way | (() => Way);
  /** Questions that came this far, whether or not they went on. */
  asked: number;
  close(): Promise<void>;
}

const bodyOf = async (incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
};

const spoilt = (way: Way, answer: string): string => {
  if (way === 'truncated') return answer.slice(0, -20);
  if (way === 'unsigned') return answer.replace(/"mac":"[0-9a-f]{64}"/, `"mac":"${'0'.repeat(64)}"`);
  if (way === 'foreign') return answer.replace(/"nonce":"[^"]+"/, '"nonce":"another"');
  return answer;
};

export const startFaultyWay = async (ledger: string): Promise<FaultyWay> => {
  const target = new URL(ledger).origin;

  const pass = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming);
    const now = typeof way.way === 'function' ? way.way() : way.way;
    const asks = incoming.method === 'POST';
    const ask = () =>
      fetch(`${target}${incoming.url}`, {
        method: incoming.method ?? 'GET',
        redirect: 'manual',
        ...(asks ? { body, headers: { 'content-type': 'text/plain;charset=utf-8' } } : {}),
      });
    if (asks) {
      way.asked++;
      if (now === 'stalled') return;
      if (now === 'cut') return void incoming.socket.destroy();
      if (now === 'html')
        return void response.setHeader('content-type', 'text/html').end('<title>로그인</title>');
      if (now === 'broken') return void response.writeHead(500).end('oops');
      if (now === 'late') {
        incoming.socket.destroy();
        await pause(LATE_MS);
      }
      if (now === 'doubled') await ask();
    }
    const from = await ask();
    const text = await from.text();
    if (now === 'held') return;
    if (now === 'lost') return void incoming.socket.destroy();
    if (now === 'delayed') await pause(DELAY_MS);
    const location = from.headers.get('location')?.replace(target, way.origin);
    response.writeHead(from.status, {
      'content-type': from.headers.get('content-type') ?? 'text/html',
      // As Google's web apps do.
      'access-control-allow-origin': '*',
      ...(location ? { location } : {}),
    });
    response.end(asks ? text : spoilt(now, text));
  };

  const server = createServer((incoming, response) => {
    // The ledger behind it may be dead: then the line breaks.
    pass(incoming, response).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const way: FaultyWay = {
    origin: `http://127.0.0.1:${address.port}`,
    way: 'open',
    asked: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return way;
};
