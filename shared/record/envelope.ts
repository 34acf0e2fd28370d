/**
 * The signed envelope between extension and ledger (docs/architecture.md).
 * Only the texts to sign and the shapes stand here: each side signs with what its platform has.
 */
import * as z from 'zod/mini';
import { edtfDate } from './edtf.ts';
import { exchangeRecord, home, partner, recordId } from './exchange-record.ts';
import { codesOf, RELATION_WORDS } from './vocabulary.ts';

export const PROTOCOL_VERSION = 1;
export const MAX_RECORDS = 50;
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

export const OPS = ['hello', 'capture', 'undo', 'locate', 'status', 'sync'] as const;
export type Op = (typeof OPS)[number];

const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,120}$/));
const mac = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const requestEnvelope = z.object({
  v: z.literal(PROTOCOL_VERSION),
  keyId: token,
  /** Milliseconds since 1970. */
  ts: z.number().check(z.int()),
  nonce: token,
  op: token,
  body: z.string(),
  mac,
});
export type RequestEnvelope = z.infer<typeof requestEnvelope>;

export const answerEnvelope = z.object({
  v: z.literal(PROTOCOL_VERSION),
  nonce: token,
  ok: z.boolean(),
  body: z.string(),
  mac,
});
export type AnswerEnvelope = z.infer<typeof answerEnvelope>;

/** What an unknown key or an unreadable envelope gets: a hint, never an acknowledgement. */
export const unsignedRefusal = z.object({
  v: z.literal(PROTOCOL_VERSION),
  ok: z.literal(false),
  code: z.string(),
});

export const requestText = (e: Omit<RequestEnvelope, 'mac'>): string =>
  `gyoryu-req.${e.v}.${e.keyId}.${e.ts}.${e.nonce}.${e.op}.${e.body}`;
export const answerText = (e: Omit<AnswerEnvelope, 'mac'>): string =>
  `gyoryu-res.${e.v}.${e.nonce}.${e.ok}.${e.body}`;

/** A place spelling that a person corrected: 유산시 = 乳山, CN. */
export const spelling = z.object({
  written: z.string().check(z.minLength(1), z.maxLength(120)),
  place: partner,
  home: z.nullable(z.string()),
});
export type Spelling = z.infer<typeof spelling>;

/** 8 bytes as 16 hex digits: see `keyHash`. */
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));

export const requestBody = {
  hello: z.object({ extension: z.string() }),
  capture: z.object({
    records: z.array(exchangeRecord).check(z.minLength(1), z.maxLength(MAX_RECORDS)),
    spellings: z.array(spelling).check(z.maxLength(50)),
  }),
  undo: z.object({ recordIds: z.array(recordId).check(z.minLength(1), z.maxLength(MAX_RECORDS)) }),
  /** A record, or an article by its hash: who captured it first, and where it stands. */
  locate: z.union([z.object({ recordId }), z.object({ article: hash })]),
  status: z.object({ recordIds: z.array(recordId).check(z.minLength(1), z.maxLength(MAX_RECORDS)) }),
  sync: z.object({ since: z.number().check(z.int(), z.nonnegative()) }),
};

export const refusal = z.object({
  code: z.string(),
  message: z.string(),
  /** The ledger's clock, ms since 1970: sent with `clock` so that the client can keep the offset. */
  now: z.optional(z.number()),
});
export type Refusal = z.infer<typeof refusal>;

export const OUTCOMES = ['stored', 'merged', 'duplicate', 'refused'] as const;
export const recordAnswer = z.object({
  recordId,
  outcome: z.enum(OUTCOMES),
  code: z.optional(z.string()),
  message: z.optional(z.string()),
});
export type RecordAnswer = z.infer<typeof recordAnswer>;

export const partnership = z.object({
  home,
  place: partner,
  relation: z.nullable(z.enum(codesOf(RELATION_WORDS))),
  since: z.nullable(edtfDate),
});
export type Partnership = z.infer<typeof partnership>;

export const answerBody = {
  hello: z.object({
    sheet: z.string(),
    sheetUrl: z.string(),
    schema: z.number(),
    member: z.string(),
    version: z.string(),
  }),
  capture: z.object({ records: z.array(recordAnswer), revision: z.number() }),
  undo: z.object({ records: z.array(recordAnswer) }),
  locate: z.object({
    url: z.string(),
    sheet: z.string(),
    row: z.nullable(z.number()),
    /** Of an article: the member who captured it first, and the day; null where that is not known. */
    by: z.optional(z.nullable(z.string())),
    on: z.optional(z.nullable(z.string())),
  }),
  /** `unknown`: this ledger never stored it, so it is safe to send again. */
  status: z.object({
    records: z.array(
      z.object({ recordId, state: z.enum(['stored', 'merged', 'undone', 'deleted', 'unknown']) }),
    ),
  }),
  sync: z.object({
    revision: z.number(),
    partnerships: z.array(partnership),
    spellings: z.array(spelling),
    articles: z.array(hash),
    events: z.array(hash),
  }),
};
