/** One signed question to the ledger's web app and what came of it (docs/architecture.md, the protocol). */
import type * as z from 'zod/mini';
import {
  answerBody,
  answerEnvelope,
  answerText,
  type Op,
  PROTOCOL_VERSION,
  refusal,
  type requestBody,
  requestText,
  unsignedRefusal,
} from '../../shared/record/envelope.ts';
import type { Pairing } from '../../shared/record/pairing-code.ts';
import { answerOwn } from '../own-ledger/ask.ts';
import type { Problem } from './entry.ts';
import { sign, verify } from './hmac.ts';

/** A service worker's fetch dies at 30 s. */
const TIMEOUT_MS = 25_000;

type AnswerBodies = { [O in Op]: z.infer<(typeof answerBody)[O]> };
const readers: { [O in Op]: z.ZodMiniType<AnswerBodies[O]> } = answerBody;

export type Answer<O extends Op> =
  | { is: 'answered'; body: AnswerBodies[O] }
  /** The ledger itself said no, signed. */
  | { is: 'refused'; problem: Problem }
  /** Nothing was sent, or it is certain that nothing arrived. */
  | { is: 'unsent'; problem: Problem }
  /** It may have arrived: no signed answer came back. */
  | { is: 'lost'; problem: Problem };

interface SheetConnection {
  pairing: Pairing;
  /** Milliseconds the ledger's clock is ahead of ours. */
  clockOffset: number;
  /** Told when the ledger corrects our clock. */
  keepClockOffset(offset: number): Promise<void>;
}

/** A paired sheet, or 내 PC 대장 in this browser. */
export type Connection = SheetConnection | 'own';

type Raw = { is: 'signed'; ok: boolean; body: unknown } | { is: 'unsent' | 'lost'; problem: Problem };

const because = (code: string, message: string | null = null): Problem => ({ code, message });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const post = async (url: string, text: string): Promise<Response | Problem> => {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain;charset=utf-8' },
      body: text,
      credentials: 'omit',
      redirect: 'follow',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    return because(
      error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'unreachable',
    );
  }
};

const exchange = async (connection: SheetConnection, op: Op, body: string): Promise<Raw> => {
  if (navigator.onLine === false) return { is: 'unsent', problem: because('offline') };
  const { url, keyId, secret } = connection.pairing;
  const unsigned = {
    v: PROTOCOL_VERSION,
    keyId,
    ts: Date.now() + connection.clockOffset,
    nonce: crypto.randomUUID(),
    op,
    body,
  } as const;
  const response = await post(
    url,
    JSON.stringify({ ...unsigned, mac: await sign(secret, requestText(unsigned)) }),
  );
  if (!(response instanceof Response)) return { is: 'lost', problem: response };
  if (!response.ok) return { is: 'lost', problem: because('http', String(response.status)) };
  const text = await response.text().catch(() => '');
  const json = parseJson(text);
  const hint = unsignedRefusal.safeParse(json);
  if (hint.success) return { is: 'unsent', problem: because(`hint_${hint.data.code}`) };
  const answer = answerEnvelope.safeParse(json);
  if (!answer.success)
    return { is: 'lost', problem: because(text.trimStart().startsWith('<') ? 'html' : 'not_json') };
  const { mac, ...signed } = answer.data;
  if (signed.nonce !== unsigned.nonce) return { is: 'lost', problem: because('wrong_nonce') };
  if (!(await verify(secret, answerText(signed), mac))) return { is: 'lost', problem: because('unsigned') };
  return { is: 'signed', ok: signed.ok, body: parseJson(signed.body) };
};

/** No network and no signature: what fails here is the browser's storage, and nothing was written. */
const askOwn = async <O extends Op>(op: O, body: z.infer<(typeof requestBody)[O]>): Promise<Answer<O>> => {
  try {
    return { is: 'answered', body: await answerOwn(op, body) };
  } catch (error) {
    return { is: 'unsent', problem: because('storage', error instanceof Error ? error.name : null) };
  }
};

/** Asks once; a second time where the ledger corrects our clock. Never throws. */
export const ask = async <O extends Op>(
  connection: Connection,
  op: O,
  body: z.infer<(typeof requestBody)[O]>,
): Promise<Answer<O>> => {
  if (connection === 'own') return askOwn(op, body);
  const text = JSON.stringify(body);
  let raw = await exchange(connection, op, text);
  const said = raw.is === 'signed' && !raw.ok ? refusal.safeParse(raw.body) : null;
  if (said?.success && said.data.code === 'clock' && said.data.now !== undefined) {
    const clockOffset = said.data.now - Date.now();
    await connection.keepClockOffset(clockOffset);
    raw = await exchange({ ...connection, clockOffset }, op, text);
  }
  if (raw.is !== 'signed') return raw;
  if (!raw.ok) {
    const no = refusal.safeParse(raw.body);
    return {
      is: 'refused',
      problem: no.success ? because(no.data.code, no.data.message) : because('unreadable'),
    };
  }
  const read = readers[op].safeParse(raw.body);
  return read.success ? { is: 'answered', body: read.data } : { is: 'lost', problem: because('unreadable') };
};
