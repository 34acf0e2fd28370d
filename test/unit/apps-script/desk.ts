/**
 * A ledger with a person at it, without a server: captures run the built bundle, the person types, sorts and
 * deletes as the spreadsheet page would. `meanwhile` lets the person act between two service calls of the script.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAppsScript } from '../../../apps-script/build.ts';
import type { Book } from '../../../apps-script/local/book/book.ts';
import { readBundle } from '../../../apps-script/local/bundle.ts';
import { Host } from '../../../apps-script/local/host.ts';
import { applyBatch } from '../../../apps-script/local/requests/batch-update.ts';
import { textOf } from '../../../apps-script/local/services/output.ts';
import { Database } from '../../../apps-script/local/store/database.ts';
import type { ExchangeRecord } from '../../../shared/record/exchange-record.ts';
import { decodePairing, type Pairing } from '../../../shared/record/pairing-code.ts';
import { SheetsAtHand } from './sheets-at-hand.ts';
import { envelopeOf } from './signing.ts';

const folder = mkdtempSync(join(tmpdir(), 'gyoryu-desk-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await buildAppsScript(folder);
const bundle = readBundle(folder);

/** Runs something of a person's at the n-th look the script takes at the spreadsheet, and ends it at a later one. */
class WatchedHost extends Host {
  looks = 0;
  at = 0;
  act: (() => void) | null = null;
  end = 0;

  override book(): Book {
    this.looks += 1;
    if (this.looks === this.end) throw new Error('killed');
    if (this.act && this.looks === this.at) {
      const act = this.act;
      this.act = null;
      act();
    }
    return super.book();
  }
}

export class Desk extends SheetsAtHand {
  readonly #watched: WatchedHost;
  readonly pairing: Pairing;

  /** @param typed what somebody wrote into the spreadsheet's first sheet before the add-on was set up. */
  constructor(typed = '') {
    const host = new WatchedHost(
      new Database(':memory:', '교류대장'),
      bundle,
      'http://127.0.0.1:1',
      () => undefined,
    );
    super(host);
    this.#watched = host;
    this.host.commit(
      applyBatch(this.host.book(), {
        requests: [
          { addSheet: { properties: { sheetId: 0, title: '시트1' } } },
          {
            updateCells: {
              start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
              rows: [{ values: [typed === '' ? {} : { userEnteredValue: { stringValue: typed } }] }],
              fields: 'userEnteredValue',
            },
          },
        ],
      }),
    );
    this.run('setUp');
    const pairing = decodePairing(String(this.run('createPairing', '김담당', '브라우저')));
    if (!pairing) throw new Error('no pairing code');
    this.pairing = pairing;
  }

  run(name: string, ...args: unknown[]): unknown {
    return this.host.run('menu', name, args).value;
  }

  /** As the sidebar gets an answer: plain JSON. */
  asked(name: string, ...args: unknown[]) {
    return JSON.parse(JSON.stringify(this.run(name, ...args) ?? null));
  }

  ask(op: string, body: unknown): Record<string, unknown> {
    const contents = JSON.stringify(envelopeOf(this.pairing, op, body));
    const { value } = this.host.run('webapp', 'doPost', [{ postData: { contents } }]);
    const answer = JSON.parse(textOf(value)?.text ?? 'null');
    const answered: Record<string, unknown> = JSON.parse(answer.body);
    if (!answer.ok) throw new Error(String(answered.message));
    return answered;
  }

  capture(...records: ExchangeRecord[]): string[] {
    const { records: answers } = this.ask('capture', { records, spellings: [] });
    return Array.isArray(answers) ? answers.map((answer) => String(answer.outcome)) : [];
  }

  /** `act` happens at the n-th look from now; `work` is what the script does. Returns the looks it took. */
  meanwhile(n: number, act: () => void, work: () => void): number {
    Object.assign(this.#watched, { looks: 0, at: n, act });
    work();
    this.#watched.act = null;
    return this.#watched.looks;
  }

  /** As `meanwhile`, of a script that is killed some looks after `act`; true where it came so far. */
  cutOff(n: number, act: () => void, after: number, work: () => void): boolean {
    const actAndWait = (): void => {
      act();
      Object.assign(this.#watched, { looks: 0, end: after });
    };
    try {
      this.meanwhile(n, actAndWait, work);
      return false;
    } catch {
      return true;
    } finally {
      Object.assign(this.#watched, { act: null, end: 0 });
    }
  }
}
