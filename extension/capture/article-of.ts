/** The article of a record, from a page's; a day of publication that the person gave counts before the page's. */
import type { Article } from '../../shared/record/exchange-record.ts';
import { fingerprint } from '../../shared/record/fingerprint.ts';
import type { PageArticle } from '../page/page-state.ts';

export const articleOf = (page: PageArticle, given: string | null): Article => ({
  url: page.url,
  title: page.title,
  outlet: page.outlet,
  publishedAt: given ?? page.publishedAt,
  publishedAtSource: given === null ? page.publishedAtSource : 'person',
  basis: page.basis,
  fingerprint: fingerprint(page.text),
});
