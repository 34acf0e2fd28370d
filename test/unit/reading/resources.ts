/** The gazetteers as they ship, for the tests of reading. */
import { readFileSync } from 'node:fs';
import { countries } from '../../../shared/places/countries.ts';
import { governments } from '../../../shared/places/governments.ts';
import { loadPlaces } from '../../../shared/places/load.ts';
import { type ReadingInput, type Resources, read } from '../../../shared/reading/index.ts';

const packed = readFileSync(
  new URL('../../../shared/places/data/foreign-places.txt', import.meta.url),
  'utf8',
);
export const resources: Resources = { places: loadPlaces(packed), governments, countries };

export const reading = (input: ReadingInput | string) =>
  read(typeof input === 'string' ? { text: input, publishedAt: '2023-05-20' } : input, resources);
