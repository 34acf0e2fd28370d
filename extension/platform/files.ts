/** Files that are shipped with the extension. */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

type Path = '/foreign-places.txt' | `/_locales/${string}/messages.json`;

export const ownFile = async (path: Path): Promise<string> =>
  (await fetch(new URL(path, browser.runtime.getURL('/')))).text();

const messages = z.record(z.string(), z.object({ message: z.string() }));

/** Our messages in a language, whichever the browser speaks. */
export const shippedMessages = async (language: string): Promise<ReadonlyMap<string, string>> => {
  const read = messages.parse(JSON.parse(await ownFile(`/_locales/${language}/messages.json`)));
  return new Map(Object.entries(read).map(([key, { message }]) => [key, message]));
};

export const ownVersion = (): string => browser.runtime.getManifest().version;
