/** The committed data, loaded once for all tests of a file. */
import { readFileSync } from 'node:fs';
import { loadPlaces } from '../../../shared/places/load.ts';

export const packedPlaces = readFileSync(
  new URL('../../../shared/places/data/foreign-places.txt', import.meta.url),
  'utf8',
);
export const places = loadPlaces(packedPlaces);

export const idsIn = (spelling: string, country: string): string[] =>
  places
    .find(spelling)
    .filter((match) => match.place.country === country)
    .map((match) => match.place.id);
