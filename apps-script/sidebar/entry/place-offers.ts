/** Places of the gazetteer as a box offers them: name, native name, country, region. */
import type { Reader } from '../parts/reading.ts';

export const placesFor = (reader: Reader) => (query: string) =>
  reader.places(query).map((place) => ({
    words: [place.name, place.native, reader.countryWords[place.country], place.region]
      .filter(Boolean)
      .join(' · '),
    value: place,
  }));
