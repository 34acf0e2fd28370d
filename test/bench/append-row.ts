/** What a team would write itself: a web app that adds a row a record. No signature, no lock, nothing merged. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAppsScript } from '../../apps-script/build.ts';
import { type RunningLedger, startLedger } from '../../apps-script/local/ledger.ts';
import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';
import { capture, paired } from '../unit/local/client.ts';
import { exchange, exchanges } from './exchanges.ts';
import { median, rounded } from './figures.ts';

const APPEND_ROW = `
function doPost(event) {
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  const { sheets } = Sheets.Spreadsheets.get(id, { fields: 'sheets.properties' });
  const { sheetId, gridProperties } = sheets[0].properties;
  const cells = JSON.parse(event.postData.contents).map((text) => ({ userEnteredValue: { stringValue: text } }));
  const range = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
  const start = { sheetId, rowIndex: 1, columnIndex: 0 };
  Sheets.Spreadsheets.batchUpdate({ requests: [
    { insertDimension: { range } },
    { updateCells: { rows: [{ values: cells }], fields: 'userEnteredValue', start } },
  ] }, id);
  return ContentService.createTextOutput('ok');
}`;

const ROWS = 1_000;
const BATCH = 50;
const TIMED = 30;

const timed = async (runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work(run);
    times.push(performance.now() - began);
  }
  return times;
};

const cellsOf = ({ home, partner, date, content, article }: ExchangeRecord) => [
  home.name,
  partner.country ?? '',
  partner.name,
  date ?? '',
  content,
  article.title,
  article.url ?? '',
];

const withLedger = async <T>(
  bundleInto: (folder: string) => Promise<void>,
  work: (ledger: RunningLedger) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-bench-'));
  const bundle = join(folder, 'bundle');
  await bundleInto(bundle);
  const ledger = await startLedger({ file: join(folder, 'ledger.db'), port: 0, quiet: true, bundle });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const ours = () =>
  withLedger(buildAppsScript, async (ledger) => {
    const pairing = paired(ledger.pairing('담당'));
    const batches = await timed(ROWS / BATCH, (run) => capture(pairing, exchanges(run * BATCH, BATCH)));
    const total = batches.reduce((sum, ms) => sum + ms, 0);
    const singles = await timed(TIMED, (run) => capture(pairing, [exchange(ROWS + run)]));
    return {
      ledgerRowMs: rounded(median(singles)),
      recordsPerSecondBatched: Math.round((1000 * ROWS) / total),
    };
  });

const plain = () =>
  withLedger(
    async (bundle) => {
      await buildAppsScript(bundle);
      await writeFile(join(bundle, 'Code.js'), APPEND_ROW);
    },
    async ({ url }) => {
      const append = async (run: number) => {
        const body = JSON.stringify(cellsOf(exchange(run)));
        const response = await fetch(url, { method: 'POST', body });
        if ((await response.text()) !== 'ok') throw new Error('The row was not added.');
      };
      await timed(ROWS, append);
      return { appendRowMs: rounded(median(await timed(TIMED, (run) => append(ROWS + run)))) };
    },
  );

/** Over HTTP, the file written through before each answer; both with a thousand rows in place. */
export const benchAgainstAppendRow = async () => ({ ...(await ours()), ...(await plain()) });
