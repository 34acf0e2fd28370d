/** `npm run --silent extract -- FILE…`: reported exchanges of articles, as JSON lines or a table. See options.ts. */
import { once } from 'node:events';
import { stringify } from 'csv-stringify/sync';
import { COLUMNS, type Row } from './csv-rows.ts';
import { itemsOf } from './inputs.ts';
import { HELP, type Options, optionsOf, UsageError } from './options.ts';
import { answersOf } from './pool.ts';
import { progressOn } from './progress.ts';

/** Waits where the reader of our output is slower than we are. */
const print = async (text: string): Promise<void> => {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** A cell that a spreadsheet would take for a formula is given an apostrophe. */
const csv = (rows: readonly Row[]): string =>
  rows.length === 0
    ? ''
    : stringify(
        rows.map((row) => COLUMNS.map((column) => row[column])),
        { escape_formulas: true, record_delimiter: 'windows' },
      );

const header = (): string => stringify([[...COLUMNS]], { bom: true, record_delimiter: 'windows' });

const run = async (options: Options): Promise<number> => {
  const progress = progressOn(process.stderr);
  let read = 0;
  let exchanges = 0;
  let troubles = 0;
  if (options.format === 'csv') await print(header());
  for await (const answer of answersOf(itemsOf(options.files, options), options)) {
    if (answer.trouble !== null) {
      troubles++;
      progress.clear();
      console.error(answer.trouble);
    } else read++;
    if (answer.isExchange) exchanges++;
    await print(options.format === 'csv' ? csv(answer.rows) : answer.line === null ? '' : `${answer.line}\n`);
    progress.tell(read, exchanges);
  }
  progress.clear();
  console.error(
    `기사 ${read}건을 읽어 교류를 보도한 기사 ${exchanges}건을 찾았습니다.${troubles > 0 ? ` 읽지 못한 것 ${troubles}건.` : ''}`,
  );
  return troubles > 0 ? 1 : 0;
};

const main = async (): Promise<number> => {
  try {
    const options = optionsOf(process.argv.slice(2));
    if (!options.help) return await run(options);
    console.log(HELP);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${HELP}`);
    return 2;
  }
};

// A reader that closes early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();
