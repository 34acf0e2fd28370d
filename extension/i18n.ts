/** Words of the interface, in the browser's language or the one the person chose (Korean where there is none of ours). */
import { createI18n } from '@wxt-dev/i18n';
import type ko from './locales/ko.json';
import { shippedMessages } from './platform/files.ts';
import type { Language } from './settings/schema.ts';
import { loadSettings } from './settings/store.ts';

export type MessageKey = keyof typeof ko;

const i18n = createI18n();

/** Messages of the chosen language; null while the browser's counts. */
let chosen: ReadonlyMap<string, string> | null = null;
let ready: Promise<void> | null = null;

/** `$1`, `$2` … of the message become `words`. */
export const t = (key: MessageKey, ...words: readonly (string | number)[]): string => {
  const message = chosen?.get(key);
  if (message !== undefined)
    return message.replace(/\$(\d)/g, (_, place) => String(words[Number(place) - 1] ?? ''));
  return words.length > 0 ? i18n.t(key, [...words]) : i18n.t(key);
};

const speak = async (language: Language): Promise<void> => {
  chosen = language === 'browser' ? null : await shippedMessages(language);
};

/** Before the first word of a window or a sign: the person's choice is kept in the settings. */
export const speakChosen = (): Promise<void> => {
  ready ??= loadSettings().then(({ language }) => speak(language));
  return ready;
};

/** After the person chose another one. */
export const speakAnew = (): Promise<void> => {
  ready = null;
  return speakChosen();
};
