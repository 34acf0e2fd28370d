/** Addresses in a pasted text: one a line, in a mail, or copied out of a table. */
import { canonicalUrl } from '../../shared/record/canonical-url.ts';

export interface Address {
  url: string;
  /** The article's canonical address. */
  key: string;
}

const ADDRESS = /(?:https?:\/\/|(?<![\w./@-])www\.)[^\s<>"'“”‘’「」|]+/gi;
/** Closing marks and full stops that belong to the sentence around an address; a bracket that it opens is its own. */
const TAIL = /(?<![.,;:!?)\]}…·])[.,;:!?)\]}…·]+$/;

const trimmed = (found: string): string =>
  found.includes('(') ? found.replace(/(?<![.,;:!?])[.,;:!?]+$/, '') : found.replace(TAIL, '');

/** Each article once, in the order of the text. */
export const addressesIn = (text: string): Address[] => {
  const found = new Map<string, Address>();
  for (const [match] of text.matchAll(ADDRESS)) {
    const url = trimmed(/^www\./i.test(match) ? `https://${match}` : match);
    if (!URL.canParse(url)) continue;
    const key = canonicalUrl(url);
    if (!found.has(key)) found.set(key, { url, key });
  }
  return [...found.values()];
};

/** Lines with something else than an address in them. */
export const linesWithoutAddress = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && addressesIn(line).length === 0);
