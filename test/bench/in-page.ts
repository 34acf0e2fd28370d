/** Runs inside the page: the reader and Readability on the same document, alternately. */
import { Readability } from '@mozilla/readability';
import { countries } from '../../shared/places/countries.ts';
import { governments } from '../../shared/places/governments.ts';
import { loadPlaces } from '../../shared/places/load.ts';
import { read } from '../../shared/reading/index.ts';

declare global {
  interface Window {
    gyoryuBench: (packed: string, text: string, runs: number) => { reading: number[]; readability: number[] };
  }
}

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

window.gyoryuBench = (packed, text, runs) => {
  const resources = { places: loadPlaces(packed), governments, countries };
  // The page's clock ticks in 0.1 ms: ten readings a measure.
  const reading = () => {
    for (let n = 0; n < 10; n++) read({ text, publishedAt: '2024-05-10' }, resources);
  };
  for (let n = 0; n < 20; n++) reading();
  const results = { reading: [] as number[], readability: [] as number[] };
  for (let n = 0; n < runs; n++) {
    results.reading.push(timed(reading) / 10);
    const copy = document.cloneNode(true);
    if (copy instanceof Document) results.readability.push(timed(() => new Readability(copy).parse()));
  }
  return results;
};
