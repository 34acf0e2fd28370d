/** What `npm run bench` measures, beside what was promised. */
import { benchAll } from '../bench/all.ts';
import { isKept, wordsOf } from '../bench/budgets.ts';
import type { LongCheck } from './check.ts';
import { table } from './markdown.ts';

export const benchmarks: LongCheck = {
  name: 'benchmarks',
  run: async () => {
    const { lines, growth, sizes, extractors } = await benchAll();
    const budgets = lines.map((line) => [
      line.name,
      line.measured,
      wordsOf(line.budget),
      line.budget === null ? '' : isKept(line) ? 'yes' : '**missed**',
    ]);
    const ledger = sizes.map(({ rows, single, batch, singleMs, batchMs }) => [
      rows,
      singleMs,
      batchMs,
      single.bytesRead,
      batch.bytesRead,
    ]);
    const { pages, ...tools } = extractors;
    return {
      ok: lines.every(isKept),
      report: [
        table(['what', 'measured', 'budget', 'kept'], budgets),
        `Reading by length of the text:\n\n${table(
          Object.keys(growth[0] ?? {}),
          growth.map((row) => Object.values(row)),
        )}`,
        `A capture by rows of the ledger, in milliseconds of the script and bytes read:\n\n${table(['rows', 'one, ms', '50, ms', 'one, bytes', '50, bytes'], ledger)}`,
        `Article readers on ${pages} pages of the corpus in linkedom, which were written with our rules at hand:\n\n${table(
          ['reader', 'ms', 'whole', 'whole and clean', 'dated'],
          Object.entries(tools).map(([name, { ms, whole, clean, dated }]) => [name, ms, whole, clean, dated]),
        )}`,
      ].join('\n\n'),
    };
  },
};
