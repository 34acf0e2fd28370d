/** The sample site under its papers' names, and a browser with the end-to-end build of Gyoryu. */
import { join } from 'node:path';
import { root } from '../../.ci/steps.ts';
import type { SamplePage } from '../samples/pages.ts';
import { type SampleSite, startSampleSite } from '../samples/server.ts';
import { type ExtensionBrowser, launchWithExtension } from './launch.ts';

export interface Workplace {
  app: ExtensionBrowser;
  site: SampleSite;
  /** Address of a sample under its paper's host, or on the site itself. */
  addressOf(page: SamplePage): string;
  close(): Promise<void>;
}

export const E2E_BUILD = join(root, '.output/e2e-chrome-mv3');

/** The first run opens its own tab in front of whatever a test is looking at; pages behind it are not drawn. */
export const closeWelcome = async ({ browser }: ExtensionBrowser): Promise<void> => {
  const welcome = await browser
    .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 3_000 })
    .catch(() => null);
  await (await welcome?.page())?.close();
};

export const openWorkplace = async ({
  headless,
  profile,
  language,
}: {
  headless: boolean;
  profile?: string;
  language?: 'ko' | 'en';
}): Promise<Workplace> => {
  const site = await startSampleSite();
  const port = new URL(site.origin).port;
  const hosts = [...new Set(site.pages.flatMap(({ host }) => host ?? []))];
  const rules = hosts.map((host) => `MAP ${host}:80 127.0.0.1:${port}`).join(', ');
  const app = await launchWithExtension({
    extension: E2E_BUILD,
    headless,
    ...(profile ? { profile } : {}),
    ...(language ? { language } : {}),
    // The papers' names lead to this machine, which speaks plain HTTP.
    args: [
      `--host-resolver-rules=${rules}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
  await closeWelcome(app);
  return {
    app,
    site,
    addressOf: ({ host, path }) => `${host ? `http://${host}` : site.origin}${path}`,
    close: async () => {
      await app.browser.close();
      await site.close();
    },
  };
};
