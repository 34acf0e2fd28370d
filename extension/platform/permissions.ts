/** Host permissions, asked for at a click and explained there. */

import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { NEWS_MATCHES, NEWS_ORIGINS } from '../article/hosts.ts';

/** Match pattern of one host; match patterns know no ports. */
const patternOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/**
 * True where the host may be spoken to, now or before. Call it in the click and before any `await`:
 * Firefox forgets the click there.
 */
export const askForOrigin = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(url)] });

/** In Firefox the hosts of content scripts may be refused or revoked; elsewhere they come with the installation. */
const NEEDS_ASKING = import.meta.env.FIREFOX;
export const mayReadNews = async (): Promise<boolean> =>
  !NEEDS_ASKING || browser.permissions.contains({ origins: [...NEWS_ORIGINS] });

/** Call it in the click. */
export const askForNews = (): Promise<boolean> => browser.permissions.request({ origins: [...NEWS_ORIGINS] });

const patterns = NEWS_MATCHES.map((match) => new MatchPattern(match));

/** Whether the page at this address may be read without a click on it. */
export const mayReadAddress = async (url: string): Promise<boolean> =>
  patterns.some((pattern) => pattern.includes(url)) ||
  browser.permissions.contains({ origins: [patternOf(url)] });

/** Asks for the hosts of all these addresses at once. Call it in the click. */
export const askForAddresses = (urls: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(urls.map(patternOf))] });
