/** A Chromium, Chrome or Edge with an unpacked extension loaded, driven over its DevTools pipe. */
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { findBrowser } from '../../.ci/setup/browser.mjs';

export interface LaunchOptions {
  /** Folder of the unpacked build. */
  extension: string;
  /** A profile that outlives the browser; a fresh one without it. */
  profile?: string;
  /** False opens a window for a person. */
  headless?: boolean;
  /** Of the browser's and the extension's own pages; Korean without it. */
  language?: 'ko' | 'en';
  /** Whether DevTools may look into any page: Chromium prepares none in advance where they do. */
  watched?: boolean;
  /** Passed on to the browser, such as `--host-resolver-rules=…`. */
  args?: string[];
}

export interface ExtensionBrowser {
  browser: Browser;
  /** `chrome-extension://<id>` */
  origin: string;
}

/** Silences what a browser does over the network on its own. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-default-browser-check',
];

/** @throws when no browser is installed or the extension does not start within 20 s. */
export const launchWithExtension = async ({
  extension,
  profile,
  headless = true,
  language = 'ko',
  watched = true,
  args = [],
}: LaunchOptions): Promise<ExtensionBrowser> => {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('Chromium, Chrome 또는 Edge를 찾지 못했습니다. 설치하거나 CHROME_PATH를 적어 주세요.');
  // Chromium refuses its sandbox to root, which is what CI machines run as.
  const rootOnLinux = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    // A person's Ctrl+C ends the demonstration with the rows, not with the browser.
    handleSIGINT: headless,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // On Linux the language of the browser's own pages comes from here, not from --lang.
    env: { ...process.env, LANGUAGE: language },
    ...(watched
      ? {}
      : { waitForInitialPage: false, targetFilter: (target: Target) => target.type() !== 'page' }),
    ...(profile ? { userDataDir: profile } : {}),
    args: [...QUIET, ...rootOnLinux, `--lang=${language}`, '--window-size=1280,900', ...args],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  // URL.origin is 'null' for this scheme.
  return { browser, origin: worker.url().split('/').slice(0, 3).join('/') };
};
