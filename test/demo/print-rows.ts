/** The visible sheets' rows as tables for a terminal, empty columns left out. */
import type { PrintedSheet } from '../../apps-script/local/ledger.ts';

const SHOWN = ['교류실적', '결연현황'];

export const printRows = (sheets: readonly PrintedSheet[]): void => {
  for (const { title, rows } of sheets.filter((sheet) => SHOWN.includes(sheet.title))) {
    const [headers = [], ...body] = rows;
    const filled = headers.map((_, column) => body.some((row) => (row[column] ?? '') !== ''));
    console.log(`\n${title}`);
    console.table(
      body.map((row) =>
        Object.fromEntries(
          headers.flatMap((header, column) => (filled[column] ? [[header, row[column] ?? '']] : [])),
        ),
      ),
    );
  }
};
