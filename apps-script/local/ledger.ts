/** The local ledger as a program starts it: tests, `npm start` and the command line share this door. */

import { readBundle } from './bundle.ts';
import { Host } from './host.ts';
import { PageApi } from './page-api.ts';
import { type PrintedSheet, printBook } from './print.ts';
import { LedgerProblem } from './problem.ts';
import { applyBatch } from './requests/batch-update.ts';
import { handle, listen } from './server.ts';
import { OWNER } from './services/execution.ts';
import { openLedgerFile, type Recovery } from './store/open.ts';
import { runTriggers } from './time-triggers.ts';
import { WebApp } from './web-app.ts';

export interface LedgerOptions {
  /** SQLite file of the ledger; made when it does not exist. */
  readonly file: string;
  /** 0 takes a free one. A pairing code holds the address, so a lasting ledger wants a fixed port. */
  readonly port: number;
  /** True keeps the executions' console output off the terminal. */
  readonly quiet?: boolean;
  /** What to do where the file is gone but its copy is not; without it that is refused. */
  readonly recovery?: Recovery;
  /** Folder of the built add-on; `.output/apps-script` without one. */
  readonly bundle?: string;
}

export interface RunningLedger {
  /** Address of the web app: `http://127.0.0.1:PORT/macros/s/ID/exec`. */
  readonly url: string;
  /** Address of the spreadsheet page; the key in it opens the page. */
  readonly sheetUrl: string;
  /** A new pairing code for a person's browser, made by the add-on's own `createPairing`. */
  pairing(person: string, device?: string): string;
  /** The code for this machine's own browser: made once for this address, the same at each start. */
  ownPairing(): string;
  /** Counts committed changes: cheap to ask, where `print` computes every cell. */
  revision(): number;
  /** All sheets with computed values, hidden ones included. */
  print(): readonly PrintedSheet[];
  /** Runs a global function of the add-on as its menu would, for the owner. */
  run(name: string, ...args: readonly unknown[]): unknown;
  close(): Promise<void>;
}

export type { PrintedSheet } from './print.ts';

/** How many commits may be lost when the file is damaged beyond reading. */
const COMMITS_A_COPY = 200;
const TITLE = '교류대장';

/** What sheets.new begins with. */
const NEW_SPREADSHEET = { requests: [{ addSheet: { properties: { sheetId: 0, title: '시트1' } } }] };

const portProblem = (error: unknown, port: number): unknown =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    ? new LedgerProblem(
        `포트 ${port}을(를) 다른 프로그램이 쓰고 있습니다. 이미 열어 둔 대장이 있는지 보고, 없으면 --port로 다른 번호를 주십시오.`,
      )
    : error;

export const startLedger = async (options: LedgerOptions): Promise<RunningLedger> => {
  const log = options.quiet ? () => undefined : (line: string) => console.error(line);
  const bundle = readBundle(options.bundle ?? '.output/apps-script');
  const database = openLedgerFile(options.file, TITLE, options.recovery ?? 'ask');
  const listening = await listen(options.port).catch((error: unknown) => {
    database.close();
    throw portProblem(error, options.port);
  });
  const origin = `http://127.0.0.1:${listening.port}`;
  const host = new Host(database, bundle, origin, log);
  if (host.book().sheets.length === 0) host.commit(applyBatch(host.book(), NEW_SPREADSHEET));
  if (host.has('setUp')) host.run('menu', 'setUp', []);
  const endCopies = host.watch(({ revision }) => {
    if (revision % COMMITS_A_COPY === 0) database.backUp();
  });
  const endTriggers = runTriggers(host, log);
  const webApp = new WebApp(host, origin);
  const page = new PageApi(host, origin);
  handle(
    listening,
    [(...request) => webApp.answer(...request), (...request) => page.answer(...request)],
    log,
  );
  return {
    url: host.webAppUrl,
    sheetUrl: host.place.url,
    pairing: (person, device = '브라우저') =>
      String(host.run('menu', 'createPairing', [person, device]).value),
    ownPairing: () =>
      database.remembered(`pairing ${host.webAppUrl}`, () =>
        String(host.run('menu', 'createPairing', ['내 PC', '브라우저']).value),
      ),
    revision: () => host.book().revision,
    print: () => printBook(host.book()),
    run: (name, ...args) => host.run('menu', name, args, { user: OWNER }).value,
    close: async () => {
      endTriggers();
      endCopies();
      listening.server.closeAllConnections();
      await new Promise<void>((resolve) => listening.server.close(() => resolve()));
      database.backUp();
      database.close();
    },
  };
};
