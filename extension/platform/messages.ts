/** What the parts of the extension say to each other. */

import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Place } from '../../shared/places/place.ts';
import type { Analysis, Span } from '../../shared/record/analysis.ts';
import type { Site } from '../article/rules.ts';
import type { NoArticle } from '../article/types.ts';
import type { Captor, Located } from '../background/locate.ts';
import type { CheckResult } from '../capture/check.ts';
import type { PageArticle, PageState, ReadBy } from '../page/page-state.ts';
import type { Paint } from '../paint/paint.ts';

/** A page's article, or why there is none. */
export type Here = { article: PageArticle } | { reason: NoArticle };

export interface Protocol {
  /** From a page that may report an exchange: put the reader into it. */
  readerWanted(): void;
  /** From a page: its article. The answer is what to paint; null paints nothing. */
  articleFound(article: PageArticle): Paint | null;

  /** From a page: the article that was found is no longer shown. */
  articleLeft(): void;
  /** From a page: what is known of its site, kept out of the script that is put there. */
  siteOf(url: string): Site;

  /** To a page: what article is here now? Undefined where none of our scripts runs. */
  articleHere(): Here | undefined;
  /** To a page: paint this. */
  paint(paint: Paint): void;
  /** To a page: go to these characters of the article. False where they are no longer found. */
  scrollTo(span: Span): boolean;

  /** From our windows to the background. */
  lookAt(tabId: number): PageState;
  readAgain(wanted: { tabId: number; publishedAt: string | null }): PageState;
  readText(wanted: { text: string; title: string | null; publishedAt: string | null }): {
    analysis: Analysis;
    readBy: ReadBy;
  };
  repaint(tabId: number): void;
  searchPlaces(query: string): Place[];
  /** Sends what is due; with a tab, tells its sign anew. */
  sendNow(tabId: number | null): void;
  checkLedger(ledgerId: string): CheckResult;
  locate(recordId: string): Located;
  captorOf(articleUrl: string): Captor;
  syncNow(): void;
  /** Goes on with 지난 기사 모으기. */
  gatherNow(): void;
  /** Signs and menus speak another language from now on. */
  languageChosen(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Answers our own windows alone: a script in a page must not learn of other tabs, nor start anything. */
export const onWindowMessage: typeof onMessage = (type, answer) =>
  onMessage(type, (message) => {
    if (!message.sender.url?.startsWith(browser.runtime.getURL('/')))
      throw new Error(`${type} is answered to our windows alone`);
    return answer(message);
  });
