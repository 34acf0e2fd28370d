/** A browser with one article open, and our windows over it. */
import type { Page } from 'puppeteer-core';
import { openPopup, waitForHighlights } from '../browser/person.ts';
import { openWorkplace, type Workplace } from '../browser/workplace.ts';

export const EXCHANGE = '.exchange';
/** 국가명 of the first exchange; selection by label comes in no order. */
export const COUNTRY = '.exchange select';

export interface ArticleWindows {
  app: Workplace['app'];
  article: Page;
  /** The tab of the article, as our windows' addresses name it. */
  tab: string;
  open(path: string, scheme?: 'light' | 'dark'): Promise<Page>;
  /** Leads the article's tab to another sample. */
  turnTo(sample: string): Promise<void>;
  close(): Promise<void>;
}

export const openArticleWindows = async (sample: string): Promise<ArticleWindows> => {
  const { app, site, addressOf, close } = await openWorkplace({ headless: true });
  const article = await app.browser.newPage();
  const turnTo = async (name: string) => {
    const page = site.pages.find(({ file }) => file.includes(name));
    if (!page) throw new Error(`no sample ${name}`);
    await article.goto(addressOf(page));
    await waitForHighlights(article);
  };
  await turnTo(sample);
  const popup = await openPopup(app, article);
  const tab = new URL(popup.url()).search;
  await popup.close();
  return {
    app,
    article,
    tab,
    open: async (path, scheme = 'light') => {
      const page = await app.browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width: 460, height: 900 });
      await page.goto(`${app.origin}/${path}`);
      await page.bringToFront();
      return page;
    },
    turnTo,
    close,
  };
};
