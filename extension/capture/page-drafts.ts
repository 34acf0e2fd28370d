/** Drafts of the exchanges that reading found on a page. */
import { type DraftRecord, draftsFrom } from '../../shared/record/from-analysis.ts';
import type { ReadPage } from '../page/page-state.ts';
import { loadSettings } from '../settings/store.ts';
import { articleOf } from './article-of.ts';

/** @param given the day of publication that the person gave. */
export const draftsOf = async (
  { analysis, article }: ReadPage,
  given: string | null,
): Promise<DraftRecord[]> => {
  const { keepQuotes } = await loadSettings();
  return analysis.isExchange
    ? draftsFrom(analysis, article.text, articleOf(article, given), { keepQuotes })
    : [];
};
