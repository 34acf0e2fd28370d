/** The words of a store page: name and summary from the extension's own words, the rest from docs/store, each permission explained. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from '../../.ci/steps.ts';
import { NEWS_ORIGINS } from '../../extension/article/hosts.ts';
import { manifestFor } from '../../extension/manifest.ts';

export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The Chrome Web Store's limit for a summary, in characters. */
const SUMMARY_AT_MOST = 132;

/** How a listing names the closed list of news sites. */
const LISTED_NEWS = '*://…/*';

const locale = z.object({ name: z.string(), description: z.string() });
const file = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What stands under each `## heading`. */
const sections = (text: string): string[] => text.split(/^## .*\n/m).slice(1);

/** Permissions that a listing explains, in its own order. */
export const explained = (listing: string): string[] =>
  [...listing.matchAll(/^- `([^`]+)`: /gm)].map(([, permission]) => permission ?? '');

/** @throws when a permission is not explained, one is explained that nobody asks for, or the summary is too long */
export const listingIn = (language: Language): string => {
  const text = file(`docs/store/${language}.md`);
  const { permissions = [], host_permissions = [] } = manifestFor('chrome', 'store');
  const hosts = host_permissions.map((host) => (NEWS_ORIGINS.includes(host) ? LISTED_NEWS : host));
  const asked = [...new Set([...permissions, ...hosts])].toSorted().join(', ');
  const told = explained(text).toSorted().join(', ');
  if (asked !== told) throw new Error(`docs/store/${language}.md explains ${told}; asked for: ${asked}`);
  const { name, description } = locale.parse(JSON.parse(file(`extension/locales/${language}.json`)));
  if (description.length > SUMMARY_AT_MOST)
    throw new Error(`the summary in ${language} has ${description.length} characters`);
  return [name, description, ...sections(text).map((part) => part.trim())].join('\n\n---\n\n');
};
