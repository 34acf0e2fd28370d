/** Reads a text with the places data, loaded once a life of the background. */

import { countries } from '../../shared/places/countries.ts';
import { governments } from '../../shared/places/governments.ts';
import { loadPlaces } from '../../shared/places/load.ts';
import type { Place, Places } from '../../shared/places/place.ts';
import { PLACES_VERSION } from '../../shared/places/version.ts';
import { EXTRACTOR_VERSION, read } from '../../shared/reading/index.ts';
import type { Analysis } from '../../shared/record/analysis.ts';
import type { ReadBy } from '../page/page-state.ts';
import { ownFile } from '../platform/files.ts';
import type { TeamMemory } from './team-memory.ts';

export const READ_BY: ReadBy = { extractor: EXTRACTOR_VERSION, data: PLACES_VERSION };

let loaded: Promise<Places> | null = null;

const places = (): Promise<Places> => {
  loaded ??= ownFile('/foreign-places.txt')
    .then(loadPlaces)
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
};

export interface ToRead {
  text: string;
  title: string | null;
  url: string | null;
  /** ISO 8601 in KST; null where it is not known. */
  publishedAt: string | null;
}

export interface ReadingContext {
  ownHomes: readonly string[];
  team: Pick<TeamMemory, 'partnerships' | 'spellings'>;
}

export const readText = async (article: ToRead, { ownHomes, team }: ReadingContext): Promise<Analysis> =>
  read(
    {
      text: article.text,
      title: article.title ?? undefined,
      url: article.url ?? undefined,
      publishedAt: article.publishedAt ?? undefined,
      context: {
        ownHomes: [...ownHomes],
        partnerships: [...team.partnerships],
        spellings: [...team.spellings],
      },
    },
    { places: await places(), governments, countries },
  );

const UNIT = /(?<=..)(?:카운티|시|현|구|군|주|성|도|부)$/;

/** For a search box: by the spelling, else without its unit (창저우시). */
export const searchPlaces = async (query: string, limit: number): Promise<readonly Place[]> => {
  const all = await places();
  const found = all.search(query, limit);
  return found.length > 0 ? found : all.search(query.replace(UNIT, ''), limit);
};
