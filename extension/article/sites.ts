/**
 * All site rules. They are kept out of the script that runs on every news page: the background answers with the
 * few that fit an address. A new site is one entry in a table (or one host in hosts.ts, where its family is known)
 * and one pair in test/corpus/pages.
 */
import { OUTLET_OF_HOST } from './hosts.ts';
import type { Site, SiteRule } from './rules.ts';
import { UNKNOWN_SITE } from './rules.ts';
import { AGENCY_RULES } from './rules-agencies.ts';
import { ECONOMY_RULES } from './rules-economy.ts';
import { FAMILY_RULES } from './rules-families.ts';
import { NATIONAL_RULES } from './rules-national.ts';
import { PORTAL_RULES } from './rules-portals.ts';
import { REGIONAL_RULES } from './rules-regional.ts';
import { STATION_RULES } from './rules-stations.ts';

/** A paper's own layout before the system it runs on. */
const RULES: readonly SiteRule[] = [
  ...PORTAL_RULES,
  ...AGENCY_RULES,
  ...NATIONAL_RULES,
  ...ECONOMY_RULES,
  ...REGIONAL_RULES,
  ...STATION_RULES,
  ...FAMILY_RULES,
];

const isOnHost = (host: string, suffix: string): boolean => host === suffix || host.endsWith(`.${suffix}`);

/** What is known of the site at `url`: rules for its host before those for its path. */
export const siteOf = (url: string): Site => {
  if (!URL.canParse(url)) return UNKNOWN_SITE;
  const { hostname, pathname, search } = new URL(url);
  const rules = RULES.filter(
    (rule) =>
      (!rule.hosts || rule.hosts.some((suffix) => isOnHost(hostname, suffix))) &&
      (!rule.path || rule.path.test(pathname + search)),
  ).map(({ hosts: _hosts, path: _path, ...rule }) => rule);
  const listed = [...OUTLET_OF_HOST].find(([suffix]) => isOnHost(hostname, suffix));
  return { rules, outlet: listed?.[1] ?? null };
};
