/** Reading in Node on one core: articles a second, growth with length, and the gazetteer's cold start. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { countries } from '../../shared/places/countries.ts';
import { governments } from '../../shared/places/governments.ts';
import { loadPlaces } from '../../shared/places/load.ts';
import { read } from '../../shared/reading/index.ts';
import { median, rounded, timesOf } from './figures.ts';
import { articlesOf } from './sample.ts';

const PLACES = new URL('../../shared/places/data/foreign-places.txt', import.meta.url);
/** V8 compiles some five hundred patterns by and by: only after about thirty rounds an article takes what it goes on taking. */
const WARMING_ROUNDS = 40;
const LENGTHS = [500, 1_000, 2_000, 10_000, 100_000, 1_000_000];

const readingOf = (resources: Parameters<typeof read>[1]) => (text: string) =>
  read({ text, publishedAt: '2024-05-10' }, resources);

/** Milliseconds from handing over the packed text to the first answer, in a process that did nothing else. */
const coldStart = (): number => {
  const program = `
    import { readFileSync } from 'node:fs';
    import { loadPlaces } from ${JSON.stringify(new URL('../../shared/places/load.ts', import.meta.url).href)};
    const packed = readFileSync(${JSON.stringify(PLACES.pathname)}, 'utf8');
    const began = performance.now();
    loadPlaces(packed).longestAt('베트남 다낭시', 4);
    console.log(performance.now() - began);`;
  const runs = Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout),
  );
  return median(runs);
};

export const benchReading = () => {
  const packed = readFileSync(PLACES, 'utf8');
  const reading = readingOf({ places: loadPlaces(packed), governments, countries });
  const articles = articlesOf(2_000, 60);
  for (let round = 0; round < WARMING_ROUNDS; round++) articles.forEach(reading);
  const times = timesOf(10, () => articles.forEach(reading));
  const growth = LENGTHS.map((length) => {
    const [text = ''] = articlesOf(length, 1);
    const ms = median(timesOf(length >= 100_000 ? 3 : 20, () => reading(text)));
    return { length, ms: rounded(ms), microsecondsPerCharacter: rounded((1000 * ms) / length) };
  });
  return {
    articlesPerSecond: Math.round((1000 * articles.length) / median(times)),
    growth,
    placesGzipKb: rounded(gzipSync(packed, { level: 9 }).length / 1000),
    placesReadyMs: rounded(coldStart()),
  };
};
