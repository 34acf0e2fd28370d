/** What is known of one open tab. */
import * as z from 'zod/mini';
import { analysis } from '../../shared/record/analysis.ts';
import { known } from '../reading/known.ts';

/** An article without its page: what a content script sends and reading needs. */
export const pageArticle = z.object({
  text: z.string().check(z.maxLength(200_000)),
  title: z.string(),
  outlet: z.nullable(z.string()),
  url: z.string(),
  publishedAt: z.nullable(z.string()),
  publishedAtSource: z.nullable(z.string()),
  basis: z.enum(['press', 'release']),
});
export type PageArticle = z.infer<typeof pageArticle>;

/** Versions of the reading rules and of the places data. */
export const readBy = z.object({ extractor: z.string(), data: z.string() });
export type ReadBy = z.infer<typeof readBy>;

export const pageState = z.discriminatedUnion('is', [
  /** Never looked at, or the browser does not let us. */
  z.object({ is: z.literal('unread'), reason: z.nullable(z.string()) }),
  z.object({ is: z.literal('no_article'), reason: z.string() }),
  z.object({
    is: z.literal('read'),
    article: pageArticle,
    analysis,
    known,
    /** Whether one of 우리 지자체 takes part; true where none is set. */
    own: z.boolean(),
    readBy,
  }),
]);
export type PageState = z.infer<typeof pageState>;
export type ReadPage = Extract<PageState, { is: 'read' }>;
