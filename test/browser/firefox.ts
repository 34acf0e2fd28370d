/** A real Firefox with the extension installed, and pages of this machine under the names of papers. */
import { existsSync } from 'node:fs';
import { createServer, request } from 'node:http';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Null where no Firefox is installed. */
export const findFirefox = (): string | null =>
  [process.env.FIREFOX_PATH, ...PLACES].find((path) => path !== undefined && existsSync(path)) ?? null;

/** Firefox gives each installation another address, unless a preference fixes it. */
const ID = 'gyoryu@gyoryu.invalid';
const UUID = '6f1d2c3b-4a59-4768-8f7e-6d5c4b3a2918';

export interface FirefoxWithExtension {
  browser: Browser;
  /** Opens one of the extension's own pages. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Sends every plain HTTP request, whatever its host, to one server of this machine. */
const startNames = async (site: URL) => {
  const proxy = createServer((incoming, response) => {
    const { pathname, search } = new URL(incoming.url ?? '/', site);
    const onward = { host: site.hostname, port: site.port, path: pathname + search, method: incoming.method };
    incoming.pipe(
      request(onward, (from) => {
        response.writeHead(from.statusCode ?? 502, from.headers);
        from.pipe(response);
      }),
    );
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, close: () => proxy.close() };
};

export const launchFirefox = async (
  executablePath: string,
  extension: string,
  site: string,
): Promise<FirefoxWithExtension> => {
  const names = await startNames(new URL(site));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Extension pages are closed to automation without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.accept_languages': 'ko-KR, ko',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': names.port,
      'network.proxy.no_proxies_on': '127.0.0.1',
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    openOwn: async (path) => {
      const page = await browser.newPage();
      // Firefox loads the page, yet never tells automation that it has.
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 2_000 }).catch(() => null);
      return page;
    },
    close: async () => {
      await browser.close();
      names.close();
    },
  };
};
