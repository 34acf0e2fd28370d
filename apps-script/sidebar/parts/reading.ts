/** The reading of articles as a part of its own: only the page 기사 붙여넣기·직접 입력 asks for it. */

import { countries } from '../../../shared/places/countries.ts';
import { COUNTRY_WORDS } from '../../../shared/places/country-words.ts';
import { governments } from '../../../shared/places/governments.ts';
import { loadPlaces } from '../../../shared/places/load.ts';
import {
  namedGovernments,
  nearGovernments,
  offeredGovernments,
  typedGovernment,
} from '../../../shared/places/offered-governments.ts';
import type { Government, Place } from '../../../shared/places/place.ts';
import { PLACES_VERSION } from '../../../shared/places/version.ts';
import { withUnit } from '../../../shared/places/with-unit.ts';
import { EXTRACTOR_VERSION, read } from '../../../shared/reading/index.ts';
import type { ReadingContext } from '../../../shared/reading/input.ts';
import type { Home } from '../../../shared/record/exchange-record.ts';
import { type DraftRecord, draftsFrom } from '../../../shared/record/from-analysis.ts';
import { type Pasted, pastedArticle, pastedTitle } from '../../../shared/record/pasted-article.ts';

export interface ReadDrafts {
  readonly drafts: readonly DraftRecord[];
  /** True when a day of the text waits for the day of publication. */
  readonly needsPublication: boolean;
}

export interface Reader {
  readonly versions: { readonly extractor: string; readonly data: string };
  readonly countryWords: Readonly<Record<string, string>>;
  read(pasted: Pasted, context: ReadingContext): ReadDrafts;
  places(query: string): readonly Place[];
  withUnit(place: Place, asWritten: string): string;
  governments(query: string): readonly Government[];
  /** All that are called so; none for a name that is no government's. */
  named(name: string): readonly Government[];
  near(name: string): readonly Government[];
  governmentOf(name: string): Home;
}

declare global {
  /** Set by this part's script; `packed` is the text of the part `places`. */
  var gyoryuReader: ((packed: string) => Reader) | undefined;
}

const OFFERED = 12;

globalThis.gyoryuReader = (packed) => {
  const places = loadPlaces(packed);
  return {
    versions: { extractor: EXTRACTOR_VERSION, data: PLACES_VERSION },
    countryWords: COUNTRY_WORDS,
    read: (pasted, context) => {
      const article = pastedArticle(pasted);
      const analysis = read(
        {
          text: pasted.text,
          title: pastedTitle(pasted) ?? undefined,
          url: article.url ?? undefined,
          publishedAt: article.publishedAt ?? undefined,
          context,
        },
        { places, governments, countries },
      );
      return {
        drafts: draftsFrom(analysis, pasted.text, article),
        needsPublication: analysis.needsPublication,
      };
    },
    places: (query) => places.search(query.trim(), OFFERED),
    withUnit,
    governments: offeredGovernments,
    named: namedGovernments,
    near: nearGovernments,
    governmentOf: typedGovernment,
  };
};
