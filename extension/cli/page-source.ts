/** A saved page as the text to read, through the very modules of the extension. Loaded where a page comes. */
import { parseHTML } from 'linkedom';
import { readPage } from '../article/index.ts';
import { readabilityBlock } from '../article/readability.ts';
import type { NoArticle } from '../article/types.ts';
import type { PageItem } from './item.ts';
import type { Source } from './source.ts';

const NO_ADDRESS = 'https://unknown.invalid/';

/** Where a saved page says it comes from. */
const ownAddress = (document: Document): string | null => {
  const said = [
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  ];
  return said.find((address) => /^https?:\/\//i.test(address ?? '') && URL.canParse(address ?? '')) ?? null;
};

/** Pages may leave out their html, head and body; linkedom does not put them in. */
const whole = (html: string): string =>
  /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html.replace(/<!doctype[^<>]*>|<\/?(?:html|head)(?:\s[^<>]*)?>/gi, '')}</body></html>`;

export const sourceOfPage = (item: PageItem): Source | { reason: NoArticle } => {
  const { document } = parseHTML(whole(item.html));
  const address = item.url ?? ownAddress(document);
  const reading = readPage(document, address ?? NO_ADDRESS, readabilityBlock);
  if (!('article' in reading)) return reading;
  const { text, title, outlet, url, publishedAt, publishedAtSource } = reading.article;
  const given = item.publishedAt !== null;
  return {
    id: item.id,
    text,
    cut: false,
    fromPage: true,
    article: {
      title: title || null,
      publishedAt: item.publishedAt ?? publishedAt,
      publishedAtSource: given ? 'given' : publishedAtSource,
      outlet,
      url: address === null ? null : url,
    },
  };
};
