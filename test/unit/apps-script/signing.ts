/** A browser's side of the signature, by Node's own HMAC. */
import { createHmac, randomUUID } from 'node:crypto';
import { requestText } from '../../../shared/record/envelope.ts';
import type { Pairing } from '../../../shared/record/pairing-code.ts';

export const hmac = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text, 'utf8').digest('hex');

export const envelopeOf = (pairing: Pairing, op: string, body: unknown, ts = Date.now()) => {
  const unsigned = {
    v: 1 as const,
    keyId: pairing.keyId,
    ts,
    nonce: randomUUID(),
    op,
    body: JSON.stringify(body),
  };
  return { ...unsigned, mac: hmac(requestText(unsigned), pairing.secret) };
};
