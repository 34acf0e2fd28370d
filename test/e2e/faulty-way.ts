/** A way to the ledger that fails on demand: stands between the browser and the local ledger's web app. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/**
 * `held`: the ledger writes, its answer never comes. `lost`: it writes, and the line breaks.
 * `cut`: the line breaks before. `html`: a login page instead of the ledger.
 */
export type Way = 'open' | 'held' | 'lost' | 'cut' | 'html';

export interface FaultyWay {
  origin: string;
  way: Way;
  /** Requests that reached the ledger. */
  passed: number;
  close(): Promise<void>;
}

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts);
};

export const startFaultyWay = async (ledger: string): Promise<FaultyWay> => {
  const target = new URL(ledger);
  const pass = (incoming: IncomingMessage, body: Buffer, answer: (from: IncomingMessage) => void) => {
    const headers = { ...incoming.headers, host: target.host };
    request(
      { host: target.hostname, port: target.port, method: incoming.method, path: incoming.url, headers },
      answer,
    ).end(body);
  };
  const server = createServer(async (incoming: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(incoming);
    const now = way.way;
    if (now === 'cut') incoming.socket.destroy();
    else if (now === 'html') response.setHeader('content-type', 'text/html').end('<title>로그인</title>');
    else {
      way.passed++;
      pass(incoming, body, (from) => {
        if (now === 'lost') incoming.socket.destroy();
        else if (now === 'open') {
          response.writeHead(from.statusCode ?? 502, from.headers);
          from.pipe(response);
        }
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const way: FaultyWay = {
    origin: `http://127.0.0.1:${address.port}`,
    way: 'open',
    passed: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return way;
};
