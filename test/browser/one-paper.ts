/** Articles under the name of a paper that the extension knows, served from this machine. */
import { createServer } from 'node:http';

const HOST = 'www.incheonilbo.com';

export interface Served {
  html: string | Uint8Array;
  /** Its content security policy. */
  csp?: string;
  type?: string;
}

export interface OnePaper {
  addressOf(name: string | number): string;
  /** For a browser whose resolver leads the paper's name here. */
  readonly browserArgs: string[];
  /** Paths that browsers asked for, in their order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Anything that is no article's address is answered with 404. */
export const startOnePaper = async (pages: Readonly<Record<string, Served>>): Promise<OnePaper> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', `http://${HOST}`);
    asked.push(pathname + search);
    const found = pages[searchParams.get('idxno') ?? ''];
    if (found?.csp) response.setHeader('content-security-policy', found.csp);
    response
      .writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/html; charset=utf-8' })
      .end(found?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    addressOf: (name) => `http://${HOST}/news/articleView.html?idxno=${encodeURIComponent(name)}`,
    browserArgs: [
      `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${address.port}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
