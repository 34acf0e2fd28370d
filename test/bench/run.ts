/**
 * `npm run bench`: every figure of one run beside its budget; `-- --json` prints one JSON line last. About ten
 * minutes, most of it to fill a ledger with 100,000 rows. A missed budget is printed, and is no failure.
 */
import { cpus } from 'node:os';
import { benchAll } from './all.ts';
import { isKept, printLines } from './budgets.ts';

const { lines, growth, sizes, extractors, named } = await benchAll();

console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.version}`,
);
console.table(growth);
console.table(
  sizes.map(({ rows, single, batch, singleMs, batchMs }) => ({
    rows,
    'one, ms': singleMs,
    '50, ms': batchMs,
    'one, bytes': single.bytesRead,
    '50, bytes': batch.bytesRead,
  })),
);
console.table({
  gyoryu: extractors.gyoryu,
  Readability: extractors.readability,
  Defuddle: extractors.defuddle,
});
console.log(
  `The table above: ${extractors.pages} pages of the corpus in linkedom, written with our rules at hand.`,
);
printLines(lines);
const missed = lines.filter((line) => !isKept(line));
console.log(missed.length === 0 ? 'Every budget was kept.' : `${missed.length} budgets were missed.`);

if (process.argv.includes('--json'))
  console.log(JSON.stringify({ ...named, extractors, missed: missed.map(({ name }) => name) }));
