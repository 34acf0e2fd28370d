/** `npm run bench`: the figures of the reader beside their budgets; `-- --json` prints one JSON line last. */
import { benchAgainstReadability } from './readability.ts';
import { benchReading } from './reading.ts';

const reading = benchReading();
const against = await benchAgainstReadability();

console.table(reading.growth);
console.table({
  'articles a second (2,000 characters, one core)': { measured: reading.articlesPerSecond, budget: '≥ 1000' },
  'reading ÷ Readability, same page, same Chromium': {
    measured: against.readingToReadability,
    budget: '≤ 0.05',
  },
  'reading, ms': { measured: against.readingMs, budget: '' },
  'Readability, ms': { measured: against.readabilityMs, budget: '' },
  'places, kB gzip': { measured: reading.placesGzipKb, budget: '≤ 350' },
  'places ready after a cold start, ms': { measured: reading.placesReadyMs, budget: '≤ 60' },
});
console.log('교류 감지 스크립트, 대장 호출 수, 캡처에서 저장까지의 시간은 아직 재지 않습니다.');
if (process.argv.includes('--json')) {
  const { articlesPerSecond, placesGzipKb, placesReadyMs } = reading;
  const { readingToReadability } = against;
  console.log(JSON.stringify({ readingToReadability, articlesPerSecond, placesGzipKb, placesReadyMs }));
}
