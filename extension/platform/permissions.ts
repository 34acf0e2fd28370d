/** Host permissions, asked for at a click and explained there. */
import { browser } from 'wxt/browser';

/** Match pattern of one host; match patterns know no ports. */
const patternOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/** True where the host may be spoken to, now or before. Call it in the click. */
export const askForOrigin = async (url: string): Promise<boolean> => {
  const origins = [patternOf(url)];
  return (await browser.permissions.contains({ origins })) || browser.permissions.request({ origins });
};

export const mayVisit = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(url)] });
