/** What the rest of the program knows of places. Names are given without their unit suffix (시, 성, 현 …) unless said. */

/**
 * How far a bare spelling may be trusted without a cue beside it:
 * `plain` names its place alone; `guarded` is also a common noun (위해), a Korean government's name
 * (상주), one syllable (빈) or shared by countries, and counts only with a suffix, a country or region
 * before it, hanzi behind it, or a known partnership.
 */
export type Trust = 'plain' | 'guarded';

export interface Place {
  /** `geonames:1815456`, `iso:CN-JS` for subdivisions, `gyoryu:…` for curated ones. */
  id: string;
  /** Standard Korean spelling (외래어표기법), without suffix: 창저우. */
  name: string;
  /** Hanzi, kanji or Latin: 常州. */
  native: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Standard Korean name of the first-level division, with no suffix: 장쑤. */
  region: string | null;
  kind: 'region' | 'city' | 'county' | 'district';
  /** Inhabitants, rounded; 0 where unknown. Only for choosing between namesakes. */
  population: number;
}

export interface PlaceMatch {
  place: Place;
  /** The spelling that was found, as stored (NFC). */
  spelling: string;
  trust: Trust;
}

export interface Places {
  /** Every place that is spelt so; most populous first. Suffixes are not stripped here. */
  find(spelling: string): readonly PlaceMatch[];
  /** The longest spelling that begins at `offset` of `text`, with its places; null for none. */
  longestAt(text: string, offset: number): { length: number; matches: readonly PlaceMatch[] } | null;
  /** Spellings in hanzi or kanji, simplified or traditional: 常州. */
  findNative(native: string): readonly PlaceMatch[];
  /** For the panel's search box: Korean, hanzi or Latin, by prefix, best first. */
  search(query: string, limit: number): readonly Place[];
}

export interface Government {
  /** `KR/경기도/남양주시`; metropolitan and provincial ones `KR/경기도`. */
  code: string;
  /** Full official name of that time: 남양주시, 강원도. */
  name: string;
  /** Null for metropolitan and provincial governments. */
  province: string | null;
  /** `administrative`: 제주시 and 서귀포시 since 2006, which have no council but keep partnerships. */
  level: 'metropolitan' | 'basic' | 'administrative';
  /** First day of its existence under this name and province; null: before 1995-01-01. */
  validFrom: string | null;
  /** Last day; null: still standing. */
  validTo: string | null;
  /** Code of the government that holds its area today; null when it stands. */
  successor: string | null;
}

export interface Governments {
  /**
   * Every government that is called so, in full (남양주시, 전라남도) or short (남양주, 전남, 경남도, 서울시);
   * several for 중구, 고성군, 광주. With `day` (`YYYY-MM-DD`) only those that stood on it.
   */
  find(name: string, day?: string): readonly Government[];
  /** Longest full or short name that begins at `offset`; null for none. */
  longestAt(
    text: string,
    offset: number,
  ): { length: number; governments: readonly Government[]; short: boolean } | null;
  byCode(code: string): Government | null;
  /** The government that holds the area of `code` on a day (today without one). */
  successorOf(code: string, day?: string): Government | null;
  all(): readonly Government[];
}

export interface Countries {
  /** ISO code of a Korean country name or alias (중국, 대만, 터키), null for none. */
  find(name: string): string | null;
  longestAt(text: string, offset: number): { length: number; code: string } | null;
  /** Name for display: 대만, 튀르키예. */
  nameOf(code: string): string;
}
