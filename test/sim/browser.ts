/** A member's browser: an outbox, a signed transport over a bad network, and the rule of what counts as an answer. */
import { createHmac } from 'node:crypto';
import { backoffMs } from '../../extension/capture/backoff.ts';
import { failed } from '../../extension/capture/verdict.ts';
import {
  answerBody,
  answerEnvelope,
  answerText,
  type RecordAnswer,
  refusal,
  requestText,
} from '../../shared/record/envelope.ts';
import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';
import type { Pairing } from '../../shared/record/pairing-code.ts';
import type { Clock } from './clock.ts';
import type { Google } from './google.ts';
import type { Random } from './random.ts';
import type { End } from './world.ts';

const TIMEOUT_MS = 25_000;

export interface Network {
  /** Chance that a request never arrives. */
  readonly loseRequest: number;
  /** Chance that an answer never arrives although the request was worked on. */
  readonly loseAnswer: number;
  /** Chance that a proxy sends a request twice. */
  readonly double: number;
}

export interface Surroundings {
  readonly clock: Clock;
  readonly random: Random;
  readonly google: Google;
  network: Network;
  /** Every envelope that was on the wire, for whoever listens. */
  readonly overheard: string[];
}

export const sign = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text, 'utf8').digest('hex');

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

type Read =
  | { readonly is: 'answered'; readonly body: unknown }
  | { readonly is: 'refused'; readonly body: unknown }
  | { readonly is: 'lost' };

export class Browser {
  readonly outbox: ExchangeRecord[] = [];
  /** What the ledger said, signed, of each record. */
  readonly answers = new Map<string, RecordAnswer>();
  /** Records it gave up, with the ledger's reason. */
  readonly givenUp = new Map<string, string>();
  /** Records it asked to take back, with what the ledger said, signed; null before it said anything. */
  readonly undone = new Map<string, RecordAnswer | null>();
  readonly pairing: Pairing;
  /** The ledger's last refusal, for whoever wonders why records wait. */
  refusedBecause = '';
  #around: Surroundings;
  /** Milliseconds its clock is wrong. */
  #skew: number;
  #clockOffset = 0;
  #sending = false;
  #attempts = 0;
  /** False takes any answer with status 200 for an acknowledgement. */
  #careful: boolean;

  constructor(around: Surroundings, pairing: Pairing, skew: number, careful: boolean) {
    this.#around = around;
    this.pairing = pairing;
    this.#skew = skew;
    this.#careful = careful;
  }

  capture(records: readonly ExchangeRecord[]): void {
    this.outbox.push(...records);
    this.#soon(0);
  }

  /** 되돌리기 of an acknowledged record; asked again until the ledger answers. */
  undo(recordId: string, attempts = 0): void {
    const { clock, random } = this.#around;
    if (!this.undone.has(recordId)) this.undone.set(recordId, null);
    this.#ask('undo', { recordIds: [recordId] }, (read) => {
      const body = read.is === 'answered' ? answerBody.undo.safeParse(read.body) : null;
      const [answer] = body?.data?.records ?? [];
      if (answer) this.undone.set(recordId, answer);
      else clock.after(backoffMs(attempts + 1, random.real(0, 1)), () => this.undo(recordId, attempts + 1));
    });
  }

  #soon(milliseconds: number): void {
    this.#around.clock.after(milliseconds, () => this.#send());
  }

  #send(): void {
    if (this.#sending || this.outbox.length === 0) return;
    const { random } = this.#around;
    this.#sending = true;
    const batch = this.outbox.slice(0, random.int(1, 5));
    this.#ask('capture', { records: batch, spellings: [] }, (read) => {
      this.#sending = false;
      this.#settle(batch, read);
      if (this.outbox.length > 0) this.#soon(backoffMs(this.#attempts, random.real(0, 1)));
    });
  }

  #settle(batch: readonly ExchangeRecord[], read: Read): void {
    this.#attempts++;
    if (read.is === 'lost') return;
    if (read.is === 'refused') {
      const said = refusal.safeParse(read.body);
      this.refusedBecause = said.data?.message ?? 'unreadable';
      const problem = said.data ?? { code: 'unreadable', message: null };
      if (failed({ is: 'refused', problem }).is === 'final')
        for (const { recordId } of batch) this.#giveUp(recordId, problem.code);
      return;
    }
    const body = answerBody.capture.safeParse(read.body);
    if (!body.success) return;
    this.#attempts = 0;
    for (const answer of body.data.records) {
      this.#remove(answer.recordId);
      if (answer.outcome === 'refused') this.givenUp.set(answer.recordId, answer.code ?? '');
      else this.answers.set(answer.recordId, answer);
    }
  }

  #giveUp(recordId: string, code: string): void {
    this.#remove(recordId);
    this.givenUp.set(recordId, code);
  }

  #remove(recordId: string): void {
    const at = this.outbox.findIndex((record) => record.recordId === recordId);
    if (at >= 0) this.outbox.splice(at, 1);
  }

  envelope(op: string, body: unknown): { text: string; nonce: string } {
    const { clock, random } = this.#around;
    const unsigned = {
      v: 1 as const,
      keyId: this.pairing.keyId,
      ts: Math.floor(clock.now + this.#skew + this.#clockOffset),
      nonce: random.hex(32),
      op,
      body: JSON.stringify(body),
    };
    const mac = sign(requestText(unsigned), this.pairing.secret);
    return { text: JSON.stringify({ ...unsigned, mac }), nonce: unsigned.nonce };
  }

  #ask(op: string, body: unknown, then: (read: Read) => void): void {
    const { clock, random, google, network, overheard } = this.#around;
    const { text, nonce } = this.envelope(op, body);
    overheard.push(text);
    let over = false;
    const settle = (read: Read): void => {
      if (over) return;
      over = true;
      callOff();
      then(read);
    };
    const callOff = clock.after(TIMEOUT_MS, () => settle({ is: 'lost' }));
    const arrive = (end: End): void => {
      if (random.chance(network.loseAnswer)) return;
      clock.after(random.int(20, 400), () => settle(this.#read(end, nonce, body)));
    };
    const copies = random.chance(network.double) ? 2 : 1;
    for (let copy = 0; copy < copies; copy++)
      if (!random.chance(network.loseRequest))
        clock.after(random.int(20, 300) + copy * random.int(0, 4000), () => google.post(text, arrive));
  }

  #read(end: End, nonce: string, sent: unknown): Read {
    const answer = end.is === 'text' ? answerEnvelope.safeParse(parseJson(end.text)) : null;
    if (!answer?.success) {
      if (this.#careful) return { is: 'lost' };
      const records = answerBody.capture.safeParse({ records: believed(sent), revision: 0 });
      return { is: 'answered', body: records.data };
    }
    const { mac, ...signed } = answer.data;
    if (signed.nonce !== nonce || sign(answerText(signed), this.pairing.secret) !== mac)
      return { is: 'lost' };
    const said = parseJson(signed.body);
    const now = signed.ok ? undefined : refusal.safeParse(said).data?.now;
    if (now !== undefined) this.#clockOffset = now - (this.#around.clock.now + this.#skew);
    return { is: signed.ok ? 'answered' : 'refused', body: said };
  }
}

/** What a careless browser makes of a page with status 200. */
const believed = (sent: unknown): unknown[] =>
  typeof sent === 'object' && sent && 'records' in sent && Array.isArray(sent.records)
    ? sent.records.map((record: ExchangeRecord) => ({ recordId: record.recordId, outcome: 'stored' }))
    : [];
