/** What one article is on its way through the command line. */
import * as z from 'zod/mini';

const text = z.optional(z.nullable(z.string()));

/** A line of a `.jsonl` archive. */
export const archiveLine = z.object({
  id: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  url: text,
  title: text,
  outlet: text,
  publishedAt: text,
  text: z.string(),
});

export interface TextItem {
  is: 'text';
  id: string;
  url: string | null;
  title: string | null;
  outlet: string | null;
  publishedAt: string | null;
  text: string;
  /** True where the source gives the first words of the body only. */
  cut: boolean;
}

export interface PageItem {
  is: 'page';
  id: string;
  html: string;
  /** Address the page was saved from; null: what the page says of itself. */
  url: string | null;
  /** Given by hand, it goes before what the page says. */
  publishedAt: string | null;
}

/** An article that could not be read from its file. */
export interface BadItem {
  is: 'bad';
  /** `기사.jsonl 12번째 줄` */
  where: string;
  message: string;
}

export type Item = TextItem | PageItem | BadItem;
