/** A way to the ledger that fails on demand: stands between the browser and the local ledger's web app, on both hops. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * Before the ledger: `cut` breaks the line, `stalled` swallows the request, `html` is a login page, `broken` a 500.
 * After it wrote: `held` never answers, `lost` breaks the line; `truncated`, `unsigned` and `foreign` (another
 * question's answer) spoil what comes back.
 */
export const WAYS = [
  'open',
  'cut',
  'stalled',
  'html',
  'broken',
  'held',
  'lost',
  'truncated',
  'unsigned',
  'foreign',
] as const;
export type Way = (typeof WAYS)[number];

export interface FaultyWay {
  origin: string;
  way: Way;
  /** Questions that came this far, whether or not they went on. */
  asked: number;
  close(): Promise<void>;
}

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts);
};

const spoilt = (way: Way, answer: string): string => {
  if (way === 'truncated') return answer.slice(0, -20);
  if (way === 'unsigned') return answer.replace(/"mac":"[0-9a-f]{64}"/, `"mac":"${'0'.repeat(64)}"`);
  if (way === 'foreign') return answer.replace(/"nonce":"[^"]+"/, '"nonce":"another"');
  return answer;
};

export const startFaultyWay = async (ledger: string): Promise<FaultyWay> => {
  const target = new URL(ledger).origin;
  const server = createServer(async (incoming: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(incoming);
    const now = way.way;
    const asks = incoming.method === 'POST';
    if (asks) way.asked++;
    if (asks && now === 'stalled') return;
    if (asks && now === 'cut') incoming.socket.destroy();
    else if (asks && now === 'html')
      response.setHeader('content-type', 'text/html').end('<title>로그인</title>');
    else if (asks && now === 'broken') response.writeHead(500).end('oops');
    else {
      const from = await fetch(`${target}${incoming.url}`, {
        method: incoming.method ?? 'GET',
        redirect: 'manual',
        ...(asks
          ? { body: new Uint8Array(body), headers: { 'content-type': 'text/plain;charset=utf-8' } }
          : {}),
      });
      const text = await from.text();
      if (now === 'held') return;
      if (now === 'lost') incoming.socket.destroy();
      else {
        const location = from.headers.get('location')?.replace(target, way.origin);
        const type = from.headers.get('content-type') ?? 'text/html';
        response.writeHead(from.status, { 'content-type': type, ...(location ? { location } : {}) });
        response.end(asks ? text : spoilt(now, text));
      }
    }
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
