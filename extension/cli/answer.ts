/** An article → what is printed of it. Runs in the main thread or in a worker, so all of it is plain data. */
import { readFileSync } from 'node:fs';
import { countries } from '../../shared/places/countries.ts';
import { governments } from '../../shared/places/governments.ts';
import { loadPlaces } from '../../shared/places/load.ts';
import { PLACES_VERSION } from '../../shared/places/version.ts';
import { extractLine } from '../../shared/reading/extract-line.ts';
import { EXTRACTOR_VERSION, read } from '../../shared/reading/index.ts';
import { CUT_CONFIDENCE, type Row, rowsOf, type Versions } from './csv-rows.ts';
import type { Item } from './item.ts';
import { type Source, sourceOfText, whyNoArticle } from './source.ts';

const VERSIONS: Versions = { extractor: EXTRACTOR_VERSION, data: PLACES_VERSION };
const DATA = new URL('../../shared/places/data/foreign-places.txt', import.meta.url);

export interface Answer {
  /** The JSON line; null where there is nothing to print. */
  line: string | null;
  rows: readonly Row[];
  isExchange: boolean;
  /** What went wrong, with where; null where nothing did. */
  trouble: string | null;
}

export type Answering = (item: Item) => Promise<Answer>;

const nothing = (trouble: string, line: string | null = null): Answer => ({
  line,
  rows: [],
  isExchange: false,
  trouble,
});

const pageWithoutArticle = (id: string, rule: string, words: string): string =>
  JSON.stringify({
    ...{ id, isExchange: false, score: 0, reasons: [{ rule, words, weight: -1, at: null }] },
    ...{ homes: [], partners: [], events: [], article: null },
  });

/** Loads the places once; then each article takes about a millisecond. */
export const answering = ({ withText }: { withText: boolean }): Answering => {
  const resources = { places: loadPlaces(readFileSync(DATA, 'utf8')), governments, countries };

  const answerOf = (source: Source): Answer => {
    const { id, text, article, cut, fromPage } = source;
    const { title, publishedAt, url } = article;
    const analysis = read({ text, title, publishedAt, url }, resources);
    const line = extractLine(id, analysis);
    const printed = {
      ...line,
      ...(cut ? { score: Number((line.score * CUT_CONFIDENCE).toFixed(4)), cut } : {}),
      ...(fromPage ? { article: { ...article, ...(withText ? { text } : {}) } } : {}),
      versions: VERSIONS,
    };
    return {
      line: JSON.stringify(printed),
      rows: rowsOf(analysis, source, VERSIONS),
      isExchange: analysis.isExchange,
      trouble: null,
    };
  };

  const answer = async (item: Item): Promise<Answer> => {
    if (item.is === 'bad') return nothing(`${item.where}: ${item.message}`);
    if (item.is === 'text') return answerOf(sourceOfText(item));
    const { sourceOfPage } = await import('./page-source.ts');
    const source = sourceOfPage(item);
    if (!('reason' in source)) return answerOf(source);
    const words = whyNoArticle(source.reason);
    return nothing(`${item.id}: ${words}`, pageWithoutArticle(item.id, `page.${source.reason}`, words));
  };

  return async (item) => {
    try {
      return await answer(item);
    } catch (error) {
      const where = item.is === 'bad' ? item.where : item.id;
      return nothing(
        `${where}: 읽다가 멈췄습니다. ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
};
