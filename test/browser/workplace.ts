/** The sample site under its papers' names, and a browser with the end-to-end build of Gyoryu. */
import type { SamplePage } from '../samples/pages.ts';
import { type SampleSite, startSampleSite } from '../samples/server.ts';
import { BUILT } from './e2e-build.ts';
import { type ExtensionBrowser, launchWithExtension } from './launch.ts';

export interface Workplace {
  app: ExtensionBrowser;
  site: SampleSite;
  /** Address of a sample under its paper's host, or on the site itself. */
  addressOf(page: SamplePage): string;
  close(): Promise<void>;
}

/** The first run opens its own tab in front of whatever a test is looking at; pages behind it are not drawn. */
export const closeWelcome = async ({ browser }: ExtensionBrowser): Promise<void> => {
  const welcome = await browser
    .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 3_000 })
    .catch(() => null);
  await (await welcome?.page())?.close();
};

export interface WorkplaceOptions {
  headless: boolean;
  profile?: string;
  language?: 'ko' | 'en';
  /** Folder of the unpacked build; the end-to-end build without it. */
  extension?: string;
  /** Articles beside the samples. */
  more?: readonly { host: string; path: string; html: string }[];
  /** What further names lead to, as Chromium writes it: `MAP name address`. */
  names?: readonly string[];
}

/** Arguments of a browser for which the papers' names lead to this machine, which speaks plain HTTP. */
export const papersOf = (
  { origin }: SampleSite,
  pages: readonly { host?: string }[],
  names: readonly string[] = [],
): string[] => {
  const hosts = [...new Set(pages.flatMap(({ host }) => host ?? []))];
  const rules = [...hosts.map((host) => `MAP ${host}:80 127.0.0.1:${new URL(origin).port}`), ...names];
  return [
    `--host-resolver-rules=${rules.join(', ')}`,
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ];
};

export const openWorkplace = async ({
  headless,
  profile,
  language,
  extension = BUILT.extension,
  more = [],
  names = [],
}: WorkplaceOptions): Promise<Workplace> => {
  const site = await startSampleSite(0, new Map(more.map(({ path, html }) => [path, html])));
  const app = await launchWithExtension({
    extension,
    headless,
    ...(profile ? { profile } : {}),
    ...(language ? { language } : {}),
    args: papersOf(site, [...site.pages, ...more], names),
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
