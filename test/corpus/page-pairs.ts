/** The page corpus: each `NAME.html` in pages/ with the facts that `NAME.json` says of it, written by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const FOLDER = new URL('pages/', import.meta.url);

const common = { url: z.string(), about: z.string() };
const expectation = z.union([
  z.object({ ...common, reason: z.string() }),
  z.object({
    ...common,
    title: z.string(),
    outlet: z.nullable(z.string()),
    publishedAt: z.nullable(z.string()),
    publishedAtSource: z.nullable(z.string()),
    basis: z.enum(['press', 'release']),
    /** The article's own address, where it is not the page's. */
    canonical: z.optional(z.string()),
    sentences: z.array(z.string()).check(z.minLength(1)),
    /** What stands in the page and is no text of the article. */
    traps: z.array(z.string()),
  }),
]);
export type Expectation = z.infer<typeof expectation>;

export interface PagePair {
  name: string;
  html: string;
  expected: Expectation;
}

export const pagePairs = (): PagePair[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.replace(/\.html$/, '');
      const json: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
      return { name, html: readFileSync(new URL(file, FOLDER), 'utf8'), expected: expectation.parse(json) };
    });
