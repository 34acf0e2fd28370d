/** Words of the interface, in the browser's language (Korean where there is none of ours). */
import { createI18n } from '@wxt-dev/i18n';
import type ko from './locales/ko.json';

export type MessageKey = keyof typeof ko;

const i18n = createI18n();

/** `$1`, `$2` … of the message become `words`. */
export const t = (key: MessageKey, ...words: readonly (string | number)[]): string =>
  words.length > 0 ? i18n.t(key, [...words]) : i18n.t(key);
