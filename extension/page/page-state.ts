/** What is known of one open tab. */
import * as z from 'zod/mini';
import { analysis } from '../../shared/record/analysis.ts';
import { canonicalUrl } from '../../shared/record/canonical-url.ts';
import { article, exchangeRecord } from '../../shared/record/exchange-record.ts';
import { NO_ARTICLE } from '../article/types.ts';
import { known } from '../reading/known.ts';

/** Beyond this an address is not even looked at. */
export const pageAddress = z.string().check(z.maxLength(20_000, { abort: true }));

/** An article without its page, as reading needs it; each line as long as a record may hold. */
export const pageArticle = z.object({
  text: z.string().check(z.maxLength(200_000)),
  title: article.shape.title,
  outlet: article.shape.outlet,
  url: z.string().check(z.maxLength(2000)),
  publishedAt: article.shape.publishedAt,
  publishedAtSource: article.shape.publishedAtSource,
  basis: z.enum(['press', 'release']),
});
export type PageArticle = z.infer<typeof pageArticle>;

/** What a content script sends: its address is measured without what others hung on to it. */
export const sentArticle = z.extend(pageArticle, {
  url: z.pipe(z.pipe(pageAddress, z.transform(canonicalUrl)), pageArticle.shape.url),
});

/** What it answers when asked for the article of now. */
export const sentHere = z.union([
  z.object({ article: sentArticle }),
  z.object({ reason: z.enum(NO_ARTICLE) }),
]);

/** Versions of the reading rules and of the places data. */
export const readBy = z.pick(exchangeRecord.shape.capture, { extractor: true, data: true });
export type ReadBy = z.infer<typeof readBy>;

export const pageState = z.discriminatedUnion('is', [
  /** Never looked at, or the browser does not let us. */
  z.object({ is: z.literal('unread'), reason: z.nullable(z.enum(['no_access', 'no_background'])) }),
  /** As the page says; `unfit`: what it sent breaks the limits above. */
  z.object({ is: z.literal('no_article'), reason: z.enum([...NO_ARTICLE, 'unfit']) }),
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
