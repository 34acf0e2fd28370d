/** The toolbar button. */
import { browser } from 'wxt/browser';

export interface Sign {
  /** Up to four characters; empty for none. */
  badge: string;
  colour: string;
  title: string;
  icon: 'idle' | 'found' | 'known' | 'waiting';
}

const SIZES = [16, 32, 48] as const;

const iconPaths = (icon: Sign['icon']): Record<number, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${icon}-${size}.png`]));

/** A tab that has gone meanwhile is no error. */
export const showSign = async (sign: Sign, tabId?: number): Promise<void> => {
  await Promise.allSettled([
    browser.action.setBadgeText({ text: sign.badge, tabId }),
    browser.action.setBadgeBackgroundColor({ color: sign.colour, tabId }),
    browser.action.setTitle({ title: sign.title, tabId }),
    browser.action.setIcon({ path: iconPaths(sign.icon), tabId }),
  ]);
};
