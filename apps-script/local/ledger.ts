/** The local ledger as a program starts it: tests, `npm start` and the command line share this door. */

export interface LedgerOptions {
  /** SQLite file of the ledger; made when it does not exist. */
  readonly file: string;
  /** 0 takes a free one. A pairing code holds the address, so a lasting ledger wants a fixed port. */
  readonly port: number;
  /** True keeps the executions' console output off the terminal. */
  readonly quiet?: boolean;
}

export interface RunningLedger {
  /** Address of the web app: `http://127.0.0.1:PORT/macros/s/ID/exec`. */
  readonly url: string;
  /** Address of the spreadsheet page; the key in it opens the page. */
  readonly sheetUrl: string;
  /** A new pairing code for a person's browser, made by the add-on's own `createPairing`. */
  pairing(person: string, device?: string): string;
  /** All sheets with computed values, hidden ones included. */
  print(): readonly PrintedSheet[];
  /** Runs a global function of the add-on as a trigger or a menu would. */
  run(name: string, ...args: readonly unknown[]): unknown;
  close(): Promise<void>;
}

export interface PrintedSheet {
  readonly title: string;
  readonly hidden: boolean;
  /** Rows to the last one that holds a value; null for an empty cell, dates as `YYYY-MM-DD`. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

export const startLedger = async (options: LedgerOptions): Promise<RunningLedger> => {
  throw new Error(`The local ledger cannot start yet (${options.file}).`);
};
