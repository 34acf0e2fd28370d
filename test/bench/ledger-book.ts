/** A ledger of any size without a server: the built script on the local runtime, in memory. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import * as z from 'zod/mini';
import { buildAppsScript } from '../../apps-script/build.ts';
import { type Bundle, readBundle } from '../../apps-script/local/bundle.ts';
import { Host } from '../../apps-script/local/host.ts';
import { applyBatch } from '../../apps-script/local/requests/batch-update.ts';
import { textOf } from '../../apps-script/local/services/output.ts';
import { Database } from '../../apps-script/local/store/database.ts';
import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';
import { decodePairing, type Pairing } from '../../shared/record/pairing-code.ts';
import { envelopeOf } from '../unit/apps-script/signing.ts';

/** What sheets.new begins with. */
const NEW_SPREADSHEET = { requests: [{ addSheet: { properties: { sheetId: 0, title: '시트1' } } }] };

/** Reports each call of the Sheets service and its answer on the execution's log. */
const COUNTING = `(() => {
  const real = Sheets.Spreadsheets;
  const counted = (method) => (...args) => {
    const answer = real[method](...args);
    console.log(JSON.stringify({ method, answer: JSON.stringify(answer) }));
    return answer;
  };
  globalThis.Sheets = {
    Spreadsheets: Object.fromEntries(['get', 'getByDataFilter', 'batchUpdate'].map((name) => [name, counted(name)])),
  };
})();
`;

const call = z.object({ method: z.string(), answer: z.string() });
const outcomes = z.object({ records: z.array(z.object({ outcome: z.string() })) });

export interface Calls {
  readonly reads: number;
  readonly writes: number;
  /** UTF-8 bytes of the JSON that the reads brought. */
  readonly bytesRead: number;
}

export interface Bundles {
  readonly plain: Bundle;
  readonly counting: Bundle;
  /** Takes a thousand records at once, to fill a ledger in minutes. */
  readonly filling: Bundle;
}

const LIMIT = 'MAX_RECORDS = 50,';

export const buildBundles = async (): Promise<Bundles> => {
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-bench-'));
  await buildAppsScript(folder);
  const plain = readBundle(folder);
  const code = readFileSync(join(folder, 'Code.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  if (!code.includes(LIMIT)) throw new Error('The bundle no longer says how many records it takes.');
  const as = (text: string): Bundle => ({ ...plain, script: { ...plain.script, code: new vm.Script(text) } });
  return {
    plain,
    counting: as(COUNTING + code),
    filling: as(code.replace(LIMIT, 'MAX_RECORDS = 1000,')),
  };
};

/** Runs one script; `swap` goes on with another on the same book. */
export class LedgerBook {
  readonly #database = new Database(':memory:', '교류대장');
  readonly #log: string[] = [];
  #host: Host;
  readonly #pairing: Pairing;

  constructor({ plain }: Bundles) {
    this.#host = this.#open(plain);
    this.#host.commit(applyBatch(this.#host.book(), NEW_SPREADSHEET));
    this.#host.run('menu', 'setUp', []);
    const pairing = decodePairing(
      String(this.#host.run('menu', 'createPairing', ['담당', '브라우저']).value),
    );
    if (!pairing) throw new Error('The ledger gave no pairing code.');
    this.#pairing = pairing;
  }

  #open(bundle: Bundle): Host {
    return new Host(this.#database, bundle, 'http://127.0.0.1:1', (line) => this.#log.push(line));
  }

  /** What a simulation may start from. */
  get state() {
    return { book: this.#host.book(), properties: this.#database.properties() };
  }

  use(bundle: Bundle): void {
    this.#host = this.#open(bundle);
  }

  /** @throws unless every record became a row of its own */
  capture(records: readonly ExchangeRecord[]): void {
    const contents = JSON.stringify(envelopeOf(this.#pairing, 'capture', { records, spellings: [] }));
    const { value } = this.#host.run('webapp', 'doPost', [{ postData: { contents } }]);
    const answer = JSON.parse(textOf(value)?.text ?? 'null');
    if (!answer?.ok) throw new Error(String(answer?.body));
    const { records: answers } = outcomes.parse(JSON.parse(answer.body));
    const other = answers.find(({ outcome }) => outcome !== 'stored');
    if (other) throw new Error(`A record was ${other.outcome}, not stored.`);
  }

  /** The calls of one capture; the counting bundle must be in use. */
  callsOf(records: readonly ExchangeRecord[]): Calls {
    this.#log.length = 0;
    this.capture(records);
    const calls = this.#log.map((line) => call.parse(JSON.parse(line)));
    const reads = calls.filter(({ method }) => method !== 'batchUpdate');
    return {
      reads: reads.length,
      writes: calls.length - reads.length,
      bytesRead: reads.reduce((sum, { answer }) => sum + Buffer.byteLength(answer), 0),
    };
  }

  close(): void {
    this.#database.close();
  }
}
