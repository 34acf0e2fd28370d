/**
 * Site rules as data: which element holds the body, the title and the date of a paper or of a family of papers.
 * A new site is one entry here (or one host in hosts.ts, where its family is known) and one pair in test/corpus/pages.
 */

import { FAMILY_RULES } from './rules-families.ts';
import { PAPER_RULES } from './rules-papers.ts';
import { PORTAL_RULES } from './rules-portals.ts';

export interface SiteRule {
  id: string;
  /** Hosts with all their subdomains; without it the family is known by `path` alone, on any host. */
  hosts?: readonly string[];
  /** Matched against path and query. */
  path?: RegExp;
  /** Selectors of the body, the surest first. */
  body: readonly string[];
  /** What is no text of the article, inside the body. */
  drop?: readonly string[];
  title?: readonly string[];
  /** Elements with the day of publication: an attribute (`[data-date-time]`), or their text. */
  date?: readonly string[];
  /** Elements with the name of the paper, where the site carries other papers' articles. */
  outlet?: readonly string[];
  /** A government's own words, not a paper's. */
  release?: true;
}

const RULES: readonly SiteRule[] = [...PORTAL_RULES, ...PAPER_RULES, ...FAMILY_RULES];

export const isOnHost = (host: string, suffix: string): boolean =>
  host === suffix || host.endsWith(`.${suffix}`);

/** Rules for an address, those for its host before those for its path. */
export const rulesFor = (host: string, pathAndQuery: string): SiteRule[] =>
  RULES.filter(
    (rule) =>
      (!rule.hosts || rule.hosts.some((suffix) => isOnHost(host, suffix))) &&
      (!rule.path || rule.path.test(pathAndQuery)),
  );
