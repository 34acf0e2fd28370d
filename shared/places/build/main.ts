/** Builds ../data from the sources: `node shared/places/build/main.ts`. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildPlaces } from './build-places.ts';

const { packed, places, spellings } = buildPlaces();
writeFileSync(new URL('../data/foreign-places.txt', import.meta.url), packed);
console.log(
  `${places} places, ${spellings} spellings, ${packed.length} characters, ${gzipSync(packed, { level: 9 }).length} bytes gzip`,
);
