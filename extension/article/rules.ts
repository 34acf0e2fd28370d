/** The shape of a site rule: which element holds the body, the title and the date of a paper or a family of papers. */

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

/** What is known of the site of an address, as plain data that may travel in a message. */
export interface Site {
  rules: readonly Omit<SiteRule, 'hosts' | 'path'>[];
  /** Name of the paper, where the host is a listed one. */
  outlet: string | null;
}

export const UNKNOWN_SITE: Site = { rules: [], outlet: null };
