/** A place while it is being built. */
import type { Place } from '../place.ts';

/** Where a spelling comes from decides how far it is trusted. */
export type SpellingSource = 'official' | 'generated' | 'press' | 'sino-korean';

export interface Spelling {
  text: string;
  source: SpellingSource;
}

export interface Entry extends Omit<Place, 'name' | 'native'> {
  /** The first is the standard one. */
  spellings: Spelling[];
  /** Hanzi, kanji or Latin, the place's own first. */
  natives: string[];
  /** Latin letters for the search box, where the native script is another. */
  latin: string | null;
}

/** Each text once, the first source winning. */
export const spellingsOf = (source: SpellingSource, texts: Iterable<string>): Spelling[] =>
  [...new Set(texts)].map((text) => ({ text, source }));

export const mergeSpellings = (...lists: readonly Spelling[][]): Spelling[] => {
  const seen = new Map<string, Spelling>();
  for (const spelling of lists.flat()) if (!seen.has(spelling.text)) seen.set(spelling.text, spelling);
  return [...seen.values()];
};
