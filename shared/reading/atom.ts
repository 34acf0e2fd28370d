/** A single name in the text. */
import type { Government, PlaceMatch } from '../places/place.ts';
import type { Tail } from './tails.ts';

export interface Atom {
  start: number;
  /** Behind unit and gloss. */
  end: number;
  /** ISO code where the atom is a country's name. */
  country: string | null;
  governments: readonly Government[];
  /** True where the Korean government is called by its short name (남양주, 전남). */
  short: boolean;
  matches: readonly PlaceMatch[];
  /** Name without unit and gloss. */
  stem: string;
  unit: string;
  /** Hanzi or Latin in brackets behind the name. */
  native: string | null;
  tail: Tail;
  /** A bare spelling that is a word of the language too (위해, 지난): counts only where the article names the place elsewhere. */
  doubtful: boolean;
}
