/** A ledger's side of the protocol in memory, with the faults that networks, Google and killed workers have. */
import { createHmac } from 'node:crypto';
import {
  type AnswerEnvelope,
  answerText,
  CLOCK_TOLERANCE_MS,
  requestBody,
  requestEnvelope,
  requestText,
} from '../../../shared/record/envelope.ts';

export const FAULTS = [
  'none',
  'dns',
  'timeout',
  'http_500',
  'html_login',
  'truncated',
  'unsigned',
  'wrong_nonce',
  'busy',
  'lost_after_write',
  'html_after_write',
  'killed_before',
  'killed_after_write',
] as const;
export type Fault = (typeof FAULTS)[number];

const SECRET = 'A'.repeat(43);
export const PAIRING = { url: 'https://script.google.com/macros/s/X/exec', keyId: 'key-1', secret: SECRET };

const macOf = (text: string): string => createHmac('sha256', SECRET).update(text, 'utf8').digest('hex');

export class FakeLedger {
  /** Record id → how often it was written. */
  readonly rows = new Map<string, number>();
  readonly undone = new Set<string>();
  fault: Fault = 'none';
  clockAhead = 0;
  /** A record that makes the ledger refuse its whole batch. */
  poisonous: string | null = null;
  requests = 0;
  #killed: () => void = () => {};
  /** Resolves when a request was swallowed as if the worker had died. */
  killed = new Promise<void>(() => {});

  arm(fault: Fault): void {
    this.fault = fault;
    this.killed = new Promise((resolve) => {
      this.#killed = resolve;
    });
  }

  #work(op: string, body: unknown): { ok: boolean; body: unknown } {
    if (op === 'capture') {
      const { records } = requestBody.capture.parse(body);
      if (records.some(({ recordId }) => recordId === this.poisonous))
        return { ok: false, body: { code: 'too_long', message: '너무 깁니다' } };
      return {
        ok: true,
        body: {
          revision: 1,
          records: records.map(({ recordId }) => {
            const known = this.rows.has(recordId);
            if (!known) this.rows.set(recordId, 1);
            return { recordId, outcome: known ? 'duplicate' : 'stored' };
          }),
        },
      };
    }
    if (op === 'status') {
      const { recordIds } = requestBody.status.parse(body);
      const stateOf = (id: string) =>
        this.undone.has(id) ? 'undone' : this.rows.has(id) ? 'stored' : 'unknown';
      return {
        ok: true,
        body: { records: recordIds.map((recordId) => ({ recordId, state: stateOf(recordId) })) },
      };
    }
    const { recordIds } = requestBody.undo.parse(body);
    for (const id of recordIds) {
      this.rows.delete(id);
      this.undone.add(id);
    }
    return { ok: true, body: { records: recordIds.map((recordId) => ({ recordId, outcome: 'stored' })) } };
  }

  #signed(nonce: string, ok: boolean, body: unknown): AnswerEnvelope {
    const answer = { v: 1 as const, nonce, ok, body: JSON.stringify(body) };
    return { ...answer, mac: macOf(answerText(answer)) };
  }

  fetch = async (_url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    this.requests++;
    const fault = this.fault;
    if (fault === 'dns') throw new TypeError('Failed to fetch');
    if (fault === 'timeout') throw new DOMException('timed out', 'TimeoutError');
    if (fault === 'http_500') return new Response('oops', { status: 500 });
    if (fault === 'html_login') return new Response('<!doctype html><title>로그인</title>');
    if (fault === 'killed_before') {
      this.#killed();
      return new Promise(() => {});
    }
    const envelope = requestEnvelope.parse(JSON.parse(String(init?.body)));
    if (envelope.mac !== macOf(requestText(envelope)))
      return Response.json({ v: 1, ok: false, code: 'unknown_key' });
    const now = Date.now() + this.clockAhead;
    if (Math.abs(envelope.ts - now) > CLOCK_TOLERANCE_MS)
      return Response.json(this.#signed(envelope.nonce, false, { code: 'clock', message: '시계', now }));
    if (fault === 'busy')
      return Response.json(
        this.#signed(envelope.nonce, false, { code: 'busy', message: '다른 사람이 쓰는 중' }),
      );
    const { ok, body } = this.#work(envelope.op, JSON.parse(envelope.body));
    if (fault === 'lost_after_write') throw new TypeError('Failed to fetch');
    if (fault === 'html_after_write') return new Response('<title>Error</title>');
    if (fault === 'killed_after_write') {
      this.#killed();
      return new Promise(() => {});
    }
    const answer = this.#signed(fault === 'wrong_nonce' ? 'another' : envelope.nonce, ok, body);
    if (fault === 'unsigned') answer.mac = '0'.repeat(64);
    const text = JSON.stringify(answer);
    return new Response(fault === 'truncated' ? text.slice(0, -20) : text);
  };
}
