/** The web app: verifies an envelope, lets its operation work, signs the answer. */
import * as z from 'zod/mini';
import {
  answerText,
  CLOCK_TOLERANCE_MS,
  PROTOCOL_VERSION,
  type RequestEnvelope,
  requestEnvelope,
  requestText,
} from '../../shared/record/envelope.ts';
import { LedgerError } from './errors.ts';
import { type DeviceKey, findKey, markSeen } from './keys.ts';
import { operations } from './operations.ts';
import { hmacHex, jsonOutput, now } from './platform.ts';
import { VERSION } from './version.ts';

/** Takes the same time for every wrong mac. */
const sameText = (a: string, b: string): boolean => {
  let differs = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) differs |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return differs === 0;
};

const unsigned = (code: string) => jsonOutput({ v: PROTOCOL_VERSION, ok: false, code });

const signed = (nonce: string, ok: boolean, content: unknown, secret: string) => {
  const answer = { v: PROTOCOL_VERSION, nonce, ok, body: JSON.stringify(content) } as const;
  return jsonOutput({ ...answer, mac: hmacHex(answerText(answer), secret) });
};

const parseEnvelope = (text: string): RequestEnvelope | null => {
  try {
    const parsed = z.safeParse(requestEnvelope, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

const refuseUnlessTrusted = (envelope: RequestEnvelope, key: DeviceKey): void => {
  if (!sameText(hmacHex(requestText(envelope), key.secret), envelope.mac))
    throw new LedgerError(
      'bad_mac',
      '서명이 맞지 않아 저장하지 않았습니다. 브라우저를 대장에 다시 연결해 주십시오.',
    );
  if (key.revoked)
    throw new LedgerError(
      'revoked',
      '이 브라우저의 연결이 해제되었습니다. 대장 담당자에게 새 연결 코드를 받아 주십시오.',
    );
  if (Math.abs(envelope.ts - now()) > CLOCK_TOLERANCE_MS)
    throw new LedgerError(
      'clock',
      '컴퓨터의 시계가 맞지 않습니다. 시각을 맞춘 뒤 다시 보내 주십시오.',
      now(),
    );
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new LedgerError(
      'invalid',
      '보낸 내용을 읽을 수 없습니다. 확장 프로그램을 새 판으로 바꿔 주십시오.',
    );
  }
};

const work = (envelope: RequestEnvelope, key: DeviceKey): unknown => {
  refuseUnlessTrusted(envelope, key);
  const operation = operations.get(envelope.op);
  if (!operation)
    throw new LedgerError(
      'unknown_op',
      '대장이 모르는 요청입니다. 시트의 교류대장을 새 판으로 바꿔 주십시오.',
    );
  const answer = operation(json(envelope.body), { keyId: envelope.keyId, person: key.person, at: now() });
  markSeen(envelope.keyId, key);
  return answer;
};

const toRefusal = (error: unknown) =>
  error instanceof LedgerError
    ? error.refusal()
    : {
        code: 'internal',
        message: `대장에 쓰지 못했습니다. 잠시 뒤 다시 보냅니다. (${error instanceof Error ? error.message : String(error)})`,
      };

/** Only a signed answer that echoes the nonce says anything of what was stored. */
export const doPost = (event: { postData?: { contents?: string } } | undefined) => {
  const envelope = parseEnvelope(event?.postData?.contents ?? '');
  if (!envelope) return unsigned('unreadable');
  const key = findKey(envelope.keyId);
  if (!key) return unsigned('unknown_key');
  try {
    return signed(envelope.nonce, true, work(envelope, key), key.secret);
  } catch (error) {
    return signed(envelope.nonce, false, toRefusal(error), key.secret);
  }
};

/** Says that a ledger is here and which version, and nothing else. */
export const doGet = () => jsonOutput({ v: PROTOCOL_VERSION, app: 'gyoryu', version: VERSION });
