/** Rows of a printed ledger, by their headers. */
import type { RunningLedger } from '../../apps-script/local/ledger.ts';

type Row = Record<string, string | number | boolean | null>;

/** @throws when the ledger has no sheet of that title */
export const rowsOf = (ledger: RunningLedger, title: string): Row[] => {
  const sheet = ledger.print().find((printed) => printed.title === title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  const [headers = [], ...body] = sheet.rows;
  return body.map((row) =>
    Object.fromEntries(headers.map((header, column) => [String(header), row[column] ?? null])),
  );
};
