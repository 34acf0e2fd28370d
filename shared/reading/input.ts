/** What reading takes: an article, what the team already knows, and the gazetteers. */
import * as z from 'zod/mini';
import type { Countries, Governments, Places } from '../places/place.ts';
import { partnership, spelling } from '../record/envelope.ts';

/** What sharpens a reading; without it the result must be right as well. */
const readingContext = z.object({
  /** Codes of 우리 지자체. */
  ownHomes: z.array(z.string()),
  partnerships: z.array(partnership),
  spellings: z.array(spelling),
});
export type ReadingContext = z.infer<typeof readingContext>;

export const readingInput = z.object({
  text: z.string(),
  title: z.optional(z.nullable(z.string())),
  /** ISO 8601 in KST, `2022-05-19` or with a time; null or absent where nobody knows. */
  publishedAt: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
  context: z.optional(z.partial(readingContext)),
});
export type ReadingInput = z.infer<typeof readingInput>;

export interface Resources {
  places: Places;
  governments: Governments;
  countries: Countries;
}
