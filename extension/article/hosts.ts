/**
 * The news sites that are looked at without a click: a closed list, for a host added later disables installed
 * copies until their owners agree. Any other site is read by a click (activeTab) or after "이 사이트에서 항상".
 *
 * Who is here: portals and agencies that carry every city's news; national papers and stations with regional desks;
 * and regional papers that print the press releases of the cities they cover. Only addresses of articles are matched, so
 * that front pages, lists and mail stay untouched; where a system gives articles bare numbers (/1062323), a pattern
 * cannot say so and the gate does. Governments' own pages (*.go.kr) are not here: they are asked
 * for one by one.
 */
import type { NewsGroup, Paper } from './news-group.ts';
import { NATIONAL_PAPERS } from './papers-national.ts';
import { REGIONAL_PAPERS } from './papers-regional.ts';

export const NEWS_GROUPS: Readonly<Record<string, NewsGroup>> = { ...REGIONAL_PAPERS, ...NATIONAL_PAPERS };

const asEntry = (host: string, paper: Paper, usual: readonly string[]) => {
  if (paper === null || typeof paper === 'string') return { host, name: paper, paths: usual };
  const [name, ...paths] = paper;
  return { host, name, paths };
};

const ENTRIES = Object.values(NEWS_GROUPS).flatMap(({ paths, papers }) =>
  Object.entries(papers).map(([host, paper]) => asEntry(host, paper, paths)),
);

/** Names of the papers by host, subdomains included. */
export const OUTLET_OF_HOST: ReadonlyMap<string, string | null> = new Map(
  ENTRIES.map(({ host, name }) => [host, name]),
);

/** Chrome match patterns of the pages that the detector looks at. */
export const NEWS_MATCHES: readonly string[] = ENTRIES.flatMap(({ host, paths }) =>
  paths.map((path) => `*://*.${host}${path}`),
);

/** The same sites whole, as permissions know no paths. */
export const NEWS_ORIGINS: readonly string[] = [...new Set(ENTRIES.map(({ host }) => `*://*.${host}/*`))];
