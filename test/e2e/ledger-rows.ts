/** What a printed ledger holds. */
import type { RunningLedger } from '../../apps-script/local/ledger.ts';

type Row = Record<string, string | number | boolean | null>;

/** Rows by their headers. @throws when the ledger has no sheet of that title */
export const rowsOf = (ledger: RunningLedger, title: string): Row[] => {
  const sheet = ledger.print().find((printed) => printed.title === title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  const [headers = [], ...body] = sheet.rows;
  return body.map((row) =>
    Object.fromEntries(headers.map((header, column) => [String(header), row[column] ?? null])),
  );
};

/** How many events hold each record. */
export const eventsOf = (ledger: RunningLedger, recordIds: readonly string[]): number[] => {
  const events = ledger.print().find(({ title }) => title === '_기록')?.rows ?? [];
  return recordIds.map((id) => events.filter((cells) => cells.join().includes(id)).length);
};
