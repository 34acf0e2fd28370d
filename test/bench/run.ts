/** `npm run bench`: the figures of the reader beside their budgets; `-- --json` prints one JSON line last. */
import { benchPages } from './pages.ts';
import { benchAgainstReadability } from './readability.ts';
import { benchReading } from './reading.ts';

const reading = benchReading();
const against = await benchAgainstReadability();
const pages = await benchPages();

console.table(reading.growth);
console.table({
  'articles a second (2,000 characters, one core)': { measured: reading.articlesPerSecond, budget: '≥ 1000' },
  'reading ÷ Readability, same page, same Chromium': {
    measured: against.readingToReadability,
    budget: '≤ 0.05',
  },
  'reading, ms': { measured: against.readingMs, budget: '' },
  'Readability, ms': { measured: against.readabilityMs, budget: '' },
  'gate on a page of 5,000 elements that is no candidate, ms': { measured: pages.gateMs, budget: '≤ 1' },
  'article of a candidate page of 5,000 elements, ms': { measured: pages.candidateArticleMs, budget: '' },
  [`gate and article of a page of ${pages.hugePageMb} MB, ms`]: {
    measured: pages.hugePageMs,
    budget: '≤ 50',
  },
  'places, kB gzip': { measured: reading.placesGzipKb, budget: '≤ 350' },
  'places ready after a cold start, ms': { measured: reading.placesReadyMs, budget: '≤ 60' },
});
console.log('대장 호출 수, 캡처에서 저장까지의 시간은 아직 재지 않습니다.');
if (process.argv.includes('--json')) {
  const { articlesPerSecond, placesGzipKb, placesReadyMs } = reading;
  const { readingToReadability } = against;
  console.log(
    JSON.stringify({
      readingToReadability,
      articlesPerSecond,
      placesGzipKb,
      placesReadyMs,
      gateMs: pages.gateMs,
    }),
  );
}
