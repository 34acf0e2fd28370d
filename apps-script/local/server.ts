/** The one HTTP server of a local ledger: for this machine alone, and for its own pages alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { errorPage } from './web-app.ts';

export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<boolean> | boolean;

/** A page elsewhere that points its own host name here must not get through. */
const isLocal = (request: IncomingMessage, port: number): boolean =>
  [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');

const serve = async (
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  routes: readonly Route[],
): Promise<void> => {
  if (!isLocal(request, port)) {
    response.writeHead(421).end();
    return;
  }
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  for (const route of routes) if (await route(request, response, url)) return;
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(errorPage('Not Found'));
};

export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/** Listens on 127.0.0.1; port 0 takes a free one. */
export const listen = (port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve({ server, port: address.port });
    });
  });

export const handle = (
  { server, port }: Listening,
  routes: readonly Route[],
  log: (line: string) => void,
): void => {
  server.on('request', (request, response) => {
    serve(request, response, port, routes).catch((error) => {
      log(error instanceof Error ? error.message : String(error));
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
};
