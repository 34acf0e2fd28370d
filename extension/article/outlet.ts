/** The paper's name, and the article's own address. */
import { firstMatch, flatText } from './nodes.ts';
import type { Site } from './rules.ts';

const nameIn = (element: Element): string =>
  element.getAttribute('alt') ?? element.getAttribute('content') ?? flatText(element);

/** `연합뉴스 | 네이버` names the paper before the portal. */
const clean = (name: string): string => name.split(/(?<!\s)\s*[|:]\s|\s[-–]\s/)[0]?.trim() ?? '';
const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= 40 && !/^(?:https?:|www\.)/.test(name);

export const outletOf = (
  document: Document,
  meta: ReadonlyMap<string, string>,
  site: Site,
  rule: Site['rules'][number] | null,
  publisher: string | null,
): string | null => {
  const shown = rule?.outlet ? firstMatch(document, rule.outlet) : null;
  const candidates = [shown && nameIn(shown), meta.get('og:site_name'), site.outlet, publisher];
  return candidates.map((name) => clean(name ?? '')).find(isName) ?? null;
};

const bare = (host: string): string => host.replace(/^(?:www|m|mobile|amp)\./, '');

/**
 * The page's canonical link where it is absolute, on the same site and of an article; else the page's address. Not
 * yet the one address of its article (canonical-url.ts): that is made where it weighs on no page.
 */
export const articleUrl = (document: Document, url: string): string => {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (!/^https?:\/\//i.test(link) || !URL.canParse(link)) return url;
  const canonical = new URL(link);
  const sameSite = bare(canonical.hostname) === bare(new URL(url).hostname);
  const isArticle = canonical.search !== '' || /\/[^/]*\d/.test(canonical.pathname);
  return sameSite && isArticle ? link : url;
};
