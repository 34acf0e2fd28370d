/** Pages of a bench under a paper's name that the extension knows, served from this machine. */
import { createServer } from 'node:http';

const HOST = 'www.incheonilbo.com';

export interface NewsSite {
  addressOf(n: number): string;
  /** For a browser whose resolver leads the paper's name here. */
  readonly browserArgs: string[];
  close(): Promise<void>;
}

export const startNewsSite = async (pages: readonly string[]): Promise<NewsSite> => {
  const server = createServer(({ url = '' }, response) => {
    const html = pages[Number(/idxno=(\d+)$/.exec(url)?.[1] ?? -1)];
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    addressOf: (n) => `http://${HOST}/news/articleView.html?idxno=${n}`,
    browserArgs: [
      `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${address.port}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
