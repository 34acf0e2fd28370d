/** A news site whose pages work against us, and a real Chromium with the built extension, paired with a ledger. */
import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { decodePairing } from '../../shared/record/pairing-code.ts';
import { BUILT } from '../browser/e2e-build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { pair } from '../browser/person.ts';
import { closeWelcome } from '../browser/workplace.ts';
import { type OpenLedger, openLedger } from '../unit/apps-script/client.ts';
import { PAGES } from './hostile-pages.ts';

export const HOST = 'www.incheonilbo.com';

export interface HostileSite {
  app: ExtensionBrowser;
  ledger: OpenLedger['ledger'];
  /** The secret that the browser signs with. */
  secret: string;
  /** Opens one of PAGES. */
  visit(name: string): Promise<Page>;
  close(): Promise<void>;
}

export const openHostileSite = async (): Promise<HostileSite> => {
  const open = await openLedger();
  let id = '';
  const server = createServer(({ url = '' }, response) => {
    const html = PAGES[new URL(url, 'http://x').searchParams.get('page') ?? ''] ?? '';
    const text = html.replaceAll('EXTENSION', JSON.stringify(id));
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const app = await launchWithExtension({
    extension: BUILT.extension,
    args: [
      `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${port}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
  id = app.origin.split('/').at(-1) ?? '';
  await closeWelcome(app);
  const code = open.ledger.pairing('시험 담당자');
  await pair(app, code);
  return {
    app,
    ledger: open.ledger,
    secret: decodePairing(code)?.secret ?? '',
    visit: async (name) => {
      const page = await app.browser.newPage();
      await page.goto(`http://${HOST}/news/articleView.html?idxno=1&page=${name}`);
      return page;
    },
    close: async () => {
      await app.browser.close();
      server.close();
      await open.close();
    },
  };
};
