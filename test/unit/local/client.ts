/** A paired browser as the ledger sees it: signs an envelope, posts it, follows the redirect. */
import { createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import {
  answerBody,
  answerEnvelope,
  answerText,
  type Op,
  requestText,
} from '../../../shared/record/envelope.ts';
import type { ExchangeRecord } from '../../../shared/record/exchange-record.ts';
import { decodePairing, type Pairing } from '../../../shared/record/pairing-code.ts';
import { sampleRecord } from '../ledger/sample-record.ts';

const sign = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');

export const paired = (code: string): Pairing => {
  const pairing = decodePairing(code);
  if (!pairing) throw new Error(`not a pairing code: ${code}`);
  return pairing;
};

/** The verified body of a signed answer; throws when the ledger refused or did not sign. */
export const ask = async (pairing: Pairing, op: Op, payload: unknown): Promise<unknown> => {
  const unsigned = {
    v: 1 as const,
    keyId: pairing.keyId,
    ts: Date.now(),
    nonce: randomBytes(12).toString('base64url'),
    op,
    body: JSON.stringify(payload),
  };
  const response = await fetch(pairing.url, {
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=utf-8' },
    body: JSON.stringify({ ...unsigned, mac: sign(requestText(unsigned), pairing.secret) }),
  });
  const answer = answerEnvelope.parse(JSON.parse(await response.text()));
  if (answer.nonce !== unsigned.nonce || answer.mac !== sign(answerText(answer), pairing.secret)) {
    throw new Error('The answer is not signed for this request.');
  }
  if (!answer.ok) throw new Error(answer.body);
  return JSON.parse(answer.body);
};

export const capture = async (pairing: Pairing, records: readonly ExchangeRecord[]) =>
  z.parse(answerBody.capture, await ask(pairing, 'capture', { records, spellings: [] })).records;

/** UUID v7 from a counter, so that tests can name their records. */
export const recordIdOf = (n: number): string =>
  `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** 남양주시–창저우시, 2022-05-18, 화상회의; `changes` are laid over it. */
export const recordOf = (n: number, changes: Partial<ExchangeRecord> = {}): ExchangeRecord => ({
  ...sampleRecord({
    content: '창저우시와 화상회의',
    evidence: { quotes: ['남양주시는 지난 18일 창저우시와 화상회의를 열었다.'], marks: {} },
    article: {
      url: `https://news.example.kr/${n}`,
      title: '남양주시, 창저우시와 화상회의',
      outlet: '보기신문',
    },
  }),
  recordId: recordIdOf(n),
  ...changes,
});
