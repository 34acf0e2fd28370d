/** A paired browser and its ledger: the built bundle in the local stand-in, on a file of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAppsScript } from '../../../apps-script/build.ts';
import { type RunningLedger, startLedger } from '../../../apps-script/local/ledger.ts';
import { answerText } from '../../../shared/record/envelope.ts';
import { decodePairing, type Pairing } from '../../../shared/record/pairing-code.ts';
import { envelopeOf, hmac } from './signing.ts';

export interface Answer {
  readonly signed: boolean;
  readonly ok: boolean;
  readonly code: string | null;
  readonly body: Record<string, unknown>;
}

export const pair = (ledger: RunningLedger, person = '김담당'): Pairing => {
  const pairing = decodePairing(ledger.pairing(person));
  if (!pairing) throw new Error('The ledger gave no pairing code.');
  return pairing;
};

export const post = async (pairing: Pairing, text: string): Promise<Answer> => {
  const response = await fetch(pairing.url, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'text/plain' },
  });
  const answer = JSON.parse(await response.text());
  if (answer.mac === undefined) return { signed: false, ok: answer.ok, code: answer.code, body: {} };
  const body = JSON.parse(answer.body);
  return {
    signed: hmac(answerText(answer), pairing.secret) === answer.mac,
    ok: answer.ok,
    code: body.code ?? null,
    body,
  };
};

export const ask = (pairing: Pairing, op: string, body: unknown): Promise<Answer> =>
  post(pairing, JSON.stringify(envelopeOf(pairing, op, body)));

export interface OpenLedger {
  readonly ledger: RunningLedger;
  close(): Promise<void>;
}

export const openLedger = async (): Promise<OpenLedger> => {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-'));
  const bundle = join(folder, 'bundle');
  await buildAppsScript(bundle);
  const ledger = await startLedger({ file: join(folder, 'ledger.db'), port: 0, quiet: true, bundle });
  const close = async (): Promise<void> => {
    await ledger.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ledger, close };
};
